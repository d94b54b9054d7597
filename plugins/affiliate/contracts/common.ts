import { z } from 'zod';

/** Centimes of MAD. */
export const centimes = z.number().int().min(0);
export const instant = z.iso.datetime();
/** A day in Morocco, `2026-11-29`. */
export const day = z.iso.date();
/** The document of a deal, a merchant or a category. */
export const documentId = z.string().regex(/^[a-z0-9]{10,40}$/);

/** Rows are named by what they are and their number: `lnk_17`. */
const named = <Prefix extends string>(prefix: Prefix) => z.templateLiteral([`${prefix}_`, z.string().regex(/^\d{1,18}$/)]); // prettier-ignore
export const programmeId = named('prg');
export const requestId = named('req');
export const linkId = named('lnk');
export const conversionId = named('cnv');
export const commissionId = named('com');

/** Lists: `next` is the cursor of the page after this one, null at the end. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), has_more: z.boolean(), next_cursor: z.string().nullable() });
export const cursor = z.string().max(80).optional();
