import { localeQuerySchema } from '../../../contracts/marketplace.ts';
import type { Plan } from '../../../domain/index.ts';
import { endpoint, type Asked } from '../endpoint.ts';
import { ok } from '../reply.ts';
import { answerMissing } from '../slugs.ts';
import { BY_ID, BY_SLUG } from './product.sql.ts';

/** Strapi's document ids; a slug of 24 letters without a hyphen is looked for as a slug as well. */
const DOCUMENT_ID = /^[a-z0-9]{24}$/;

export const product = endpoint(localeQuerySchema, async (asked) => {
  const row =
    (DOCUMENT_ID.test(asked.id) ? await find(asked, { name: 'product by id', text: BY_ID }) : null) ??
    (await find(asked, { name: 'product by slug', text: BY_SLUG }));
  if (!row) return answerMissing(asked, 'product');
  const [page, tags, dealText, cards, cardTags] = row;
  return ok(
    `{"data":${page!.slice(0, -1)},"deal":${dealText ?? 'null'},"related":[${cards ?? ''}]}}`,
    ['products', tags, cardTags].filter(Boolean).join(' '),
  );
});

async function find(
  { db, language, id }: Asked<unknown>,
  plan: Omit<Plan, 'values'>,
): Promise<Array<string | null> | null> {
  const [row] = await db.read({ ...plan, values: [language, id] });
  return row ?? null;
}
