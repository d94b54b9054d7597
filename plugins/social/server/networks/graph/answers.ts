import { z } from 'zod';
import type { Seen } from '../../../domain/networks/meta/match.ts';

/** Ids are long numbers, some with a line between two of them. */
export const metaId = z
  .union([z.string(), z.number().int().transform(String)])
  .pipe(z.string().regex(/^[\w-]{1,100}$/));

export const made = z.object({ id: metaId });
export const done = z.object({ success: z.literal(true) });

/** `2026-12-01T10:00:00+0000`. */
export const metaTime = z
  .string()
  .transform((text) => new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))
  .refine((date) => !Number.isNaN(date.getTime()));

/** Where a post is seen; nothing else than an address of the web, since it is shown as a link. */
export const permalink = z
  .string()
  .transform((text) => (URL.canParse(text, 'https://www.facebook.com') ? new URL(text, 'https://www.facebook.com').href : ''))
  .transform((href) => (/^https?:/.test(href) && href.length <= 1_000 ? href : null))
  .nullish()
  .transform((href) => href ?? null); // prettier-ignore

/** Measured values as Meta lists them; a metric without a value is left out. */
export const insights = z.object({
  data: z.array(
    z.object({
      name: z.string(),
      values: z.array(z.object({ value: z.unknown() })).default([]),
      total_value: z.object({ value: z.unknown() }).optional(),
    }),
  ),
});

/** The measured values by their names. */
export const valuesOf = ({ data }: z.infer<typeof insights>): Map<string, unknown> =>
  new Map(data.map(({ name, values, total_value: total }) => [name, (total ?? values.at(-1))?.value]));

export const countOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** Values without those that were not told. */
export const toldOnly = <Name extends string>(
  values: Readonly<Record<Name, number | undefined>>,
): Partial<Record<Name, number>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Record<Name, number>
  >;

export const seen = (post: Omit<Seen, 'links'> & { links?: readonly string[] }): Seen => ({ links: [], ...post });
