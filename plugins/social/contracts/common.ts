import { z } from 'zod';

export const instant = z.iso.datetime();
export const locale = z.enum(['fr', 'ar', 'en']).default('fr');

/** Rows are named by what they are and their number: `pub_17`. */
const named = <Prefix extends string>(prefix: Prefix) => z.templateLiteral([`${prefix}_`, z.string().regex(/^\d{1,18}$/)]); // prettier-ignore
export const accountId = named('acc');
export const publicationId = named('pub');
export const deliveryId = named('dlv');
export const linkId = named('lnk');
export const postId = named('pst');
export const templateId = named('tpl');
export const experimentId = named('exp');
export const mediaId = z.uuid();

/** Lists: `next_cursor` is the cursor of the page after this one, null at the end. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), has_more: z.boolean(), next_cursor: z.string().nullable() });
export const cursor = z.string().max(80).optional();
