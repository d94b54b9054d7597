import { z } from 'zod';

/**
 * A strict schema of what an endpoint takes here. Its names have to be those of the SDK's own type `P`: one that the SDK
 * does not know does not compile, one that this schema does not know is refused.
 */
export const params =
  <P>() =>
  <S extends { [K in keyof S]: K extends keyof P ? z.ZodType : never }>(shape: S) =>
    z.strictObject(shape);

export const none = z.strictObject({});

export const text = z.string().min(1).max(5000);
/** Sent empty to take it away. */
export const clearable = z.string().max(5000);
export const int = z
  .string()
  .regex(/^-?\d{1,12}$/)
  .transform(Number);
export const positive = int.pipe(z.number().min(1).max(99_999_999));
export const natural = int.pipe(z.number().min(0).max(99_999_999));
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
/** Ours alone, and those the shop could meet on a card abroad. */
export const currency = z.string().toLowerCase().pipe(z.enum(['mad', 'eur', 'usd'])); // prettier-ignore

export const metadata = z
  .union([z.literal(''), z.record(z.string().max(40), z.string().max(500))])
  .refine((given) => Object.keys(given).length <= 50);
export type Metadata = z.output<typeof metadata>;

const when = z.strictObject({ gt: int.optional(), gte: int.optional(), lt: int.optional(), lte: int.optional() });

/** What every list takes. */
export const paging = {
  limit: int.pipe(z.number().min(1).max(100)).optional(),
  starting_after: text.optional(),
  ending_before: text.optional(),
};
export const created = z.union([int, when]).optional();

/** Given values replace those of the same name; an empty one takes the name away; all is taken away by ''. */
export function withMetadata(before: Record<string, string>, given: Metadata | undefined): Record<string, string> {
  if (given === undefined) return before;
  if (given === '') return {};
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== ''));
}
