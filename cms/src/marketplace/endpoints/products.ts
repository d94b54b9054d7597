import {
  decodeCursor,
  effectiveOrder,
  encodeCursor,
  facetsPlan,
  listPlan,
  LIST_ORDERS,
  mendWords,
} from '../../../domain/index.ts';
import type { Cursor, CursorKey, ListOrderName, TypedWord } from '../../../domain/index.ts';
import { productsQuerySchema, type ProductsQuery } from '../../../contracts/marketplace.ts';
import { endpoint, type Asked } from '../endpoint.ts';
import { badCursor, gone, moved, notFound, ok, type Reply } from '../reply.ts';
import { slugFate } from '../slugs.ts';

const MAX_MENDED_WORDS = 8;

/** Counting and searching cost more than five times what Redis does; other lists do not (docs/benchmarks.md). */
const isDear = ({ facets, q }: ProductsQuery): boolean => facets === '1' || Boolean(q);

export const products = endpoint(productsQuerySchema, answerProducts, isDear);

async function answerProducts(asked: Asked<ProductsQuery>): Promise<Reply> {
  const { query, db, language } = asked;
  const order = effectiveOrder(query.sort, query.q);
  const types = LIST_ORDERS[order].columns.map((column) => column.type);
  const cursor = query.after === undefined ? null : decodeCursor(query.after, order, types);
  if (query.after !== undefined && !cursor) return badCursor(language);

  let searched: ProductsQuery = cursor?.words === undefined ? query : { ...query, q: cursor.words };
  let page = await readPage(asked, searched, order, cursor);
  if (page.cards.length === 0 && !cursor) {
    const missing = await missingFilter(asked);
    if (missing) return missing;
    const mended = query.q ? await mend(asked, query.q) : null;
    if (mended) {
      const again = { ...query, q: mended };
      const found = await readPage(asked, again, order, null);
      if (found.cards.length > 0) [searched, page] = [again, found];
    }
  }
  const corrected = searched === query ? null : searched.q!;
  const facets = query.facets === '1' ? (await db.read(facetsPlan(searched)))[0]![0]! : 'null';
  const next =
    page.next && encodeCursor({ order, keys: page.next, ...(corrected === null ? {} : { words: corrected }) });
  return ok(
    `{"data":[${page.cards.join(',')}],"nextCursor":${JSON.stringify(next)},"facets":${facets},"correctedQuery":${JSON.stringify(corrected)}}`,
    ['list', ...page.products].join(' '),
  );
}

interface Page {
  cards: string[];
  products: string[];
  next: CursorKey[] | null;
}

/** One card more than asked for tells whether there is a next page. */
async function readPage(
  { db }: Asked<unknown>,
  query: ProductsQuery,
  order: ListOrderName,
  cursor: Cursor | null,
): Promise<Page> {
  const rows = await db.read(listPlan(query, order, cursor, query.limit + 1));
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1)! : null;
  const { columns } = LIST_ORDERS[order];
  return {
    cards: shown.map((row) => row[0]!),
    products: shown.map((row) => `product:${row[1]}`),
    next:
      last && columns.map((column, place) => (column.type === 'instant' ? last[place + 2]! : Number(last[place + 2]))),
  };
}

/** An empty list may be one of a category, city or merchant that is unknown, gone or named anew; of several, in one hop. */
async function missingFilter(asked: Asked<ProductsQuery>): Promise<Reply | null> {
  const url = new URL(asked.url);
  let renamed = false;
  for (const kind of ['category', 'city', 'merchant'] as const) {
    const slug = asked.query[kind];
    if (slug === undefined) continue;
    const fate = await slugFate(asked, kind, slug);
    if (fate.state === 'unknown') return notFound(asked.language);
    if (fate.state === 'gone') return gone(asked.language);
    if (fate.state !== 'moved') continue;
    url.searchParams.set(kind, fate.slug);
    renamed = true;
  }
  return renamed ? moved(url.pathname + url.search, asked.language) : null;
}

async function mend({ db, language }: Asked<unknown>, words: string): Promise<string | null> {
  const rows = await db.read({
    text: `SELECT typed.word,
        EXISTS (SELECT 1 FROM marketplace_search t WHERE t.locale = '${language}' AND t.words @@ marketplace_query('${language}', typed.word)),
        (SELECT json_agg(near.word) FROM (
          SELECT w.word FROM marketplace_words w WHERE w.locale = '${language}' AND w.word % typed.word
          ORDER BY similarity(w.word, typed.word) DESC, w.word LIMIT 30) near)
      FROM regexp_split_to_table(marketplace_normalise($1), ' ') WITH ORDINALITY typed (word, place)
      WHERE typed.word <> '' ORDER BY typed.place LIMIT ${MAX_MENDED_WORDS + 1}`,
    values: [words],
  });
  if (rows.length > MAX_MENDED_WORDS) return null;
  const typed = rows.map(([word, known, near]): TypedWord => ({
    word: word!,
    known: known === 't',
    candidates: near ? (JSON.parse(near) as string[]) : [],
  }));
  return mendWords(typed);
}
