import type { Cursor } from './cursor.ts';
import { LIST_ORDERS, type ListOrder, type ListOrderName } from './orders.ts';

/** What a visitor asked of a list, already checked. `locale` is one of ours and so safe to stand in SQL. */
export interface ListQuery {
  locale: 'fr' | 'ar' | 'en';
  q?: string | undefined;
  category?: string | undefined;
  city?: string | undefined;
  merchant?: string | undefined;
  minPrice?: number | undefined;
  maxPrice?: number | undefined;
  minDiscount?: number | undefined;
  minRating?: number | undefined;
}

/** A statement. With a name it is prepared once on each connection; without, planned for its values. */
export interface Plan {
  name?: string;
  text: string;
  values: unknown[];
}

export const LIVE = 'o.starts_at <= now() AND o.ends_at > now()';

class Values {
  readonly list: unknown[] = [];
  add(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

/** The list that is read: all in this language, or a category with everything below it. */
function scope({ locale, category }: ListQuery, values: Values): string {
  return category === undefined
    ? `(SELECT s.id FROM marketplace_scopes s WHERE s.locale = '${locale}' AND s.category_id = '')`
    : `(SELECT s.id FROM categories c JOIN marketplace_scopes s ON s.locale = c.locale AND s.category_id = c.document_id
        WHERE c.locale = '${locale}' AND c.slug = ${values.add(category)} LIMIT 1)`;
}

interface Filters {
  always: string[];
  city: string;
  price: string;
  discount: string;
  rating: string;
}

/** Conditions on an offer `o`; those that have a facet of their own apart. */
function filters(query: ListQuery, values: Values): Filters {
  const { locale } = query;
  const always = [LIVE];
  if (query.merchant !== undefined) {
    always.push(
      `o.merchant_id = (SELECT document_id FROM merchants WHERE slug = ${values.add(query.merchant)} ORDER BY locale = '${locale}' DESC LIMIT 1)`,
    );
  }
  const price = [
    ...(query.minPrice === undefined ? [] : [`o.price >= ${values.add(query.minPrice)}`]),
    ...(query.maxPrice === undefined ? [] : [`o.price <= ${values.add(query.maxPrice)}`]),
  ];
  return {
    always,
    city:
      query.city === undefined
        ? 'true'
        : `o.city_id = (SELECT document_id FROM cities WHERE locale = '${locale}' AND slug = ${values.add(query.city)} LIMIT 1)`,
    price: price.join(' AND ') || 'true',
    discount: query.minDiscount === undefined ? 'true' : `o.discount >= ${values.add(query.minDiscount)}`,
    // Kept in tenths, as it is shown.
    rating: query.minRating === undefined ? 'true' : `o.rating >= ${values.add(Math.ceil(query.minRating * 10))}`,
  };
}

const join = (...conditions: string[]): string => conditions.filter((condition) => condition !== 'true').join(' AND ');

interface Source {
  from: string;
  language: string;
  found: string;
  /** The words stand in the title or in the name of category, merchant or city. */
  named: string;
}

/**
 * Where the offers come from: all of them, or those that a search finds. A page is planned for its
 * words, since common ones are best looked for among the popular deals; counts have to read every
 * match, and start from the text index (`hidden` in a sub-select, the words tell the planner nothing).
 */
function source({ locale, q }: ListQuery, values: Values, words: 'seen' | 'hidden'): Source {
  if (!q) return { from: 'marketplace_offers o', language: 'true', found: 'true', named: 'true' };
  const query = `marketplace_query('${locale}', ${values.add(q)})`;
  const wanted = words === 'seen' ? query : `(SELECT ${query})`;
  return {
    from: 'marketplace_search t JOIN marketplace_offers o ON o.deal = t.deal',
    language: `t.locale = '${locale}'`,
    found: `t.locale = '${locale}' AND t.words @@ ${wanted}`,
    named: `t.names @@ ${wanted}`,
  };
}

type Column = ListOrder['columns'][number];

/** The keys of one page and, of each row, what its cursor would hold. */
interface Keys {
  columns: readonly Column[];
  descending: boolean;
  limit: string;
}

function keysOf(
  { columns, descending, limit }: Keys,
  from: string,
  conditions: string,
  after: readonly unknown[] | null,
  values: Values,
): string {
  const direction = descending ? 'DESC' : 'ASC';
  const sorted = columns.filter((column) => !/^\d$/.test(column.sql));
  const beyond = after
    ? `(${sorted.map((column) => column.sql).join(', ')}) ${descending ? '<' : '>'} (${sorted
        .map((column, place) => `${values.add(after[place])}::${column.cast}`)
        .join(', ')})`
    : 'true';
  return `SELECT ${columns.map((column, place) => `${column.sql} AS key${place}`).join(', ')} FROM ${from}
      WHERE ${join(conditions, beyond)}
      ORDER BY ${sorted.map((column) => `${column.sql} ${direction}`).join(', ')}
      LIMIT ${limit}`;
}

/** One page of cards and, in text, the keys of each for the next page's cursor. */
export function listPlan(query: ListQuery, orderName: ListOrderName, cursor: Cursor | null, limit: number): Plan {
  const { columns, descending }: ListOrder = LIST_ORDERS[orderName];
  const values = new Values();
  const search = source(query, values, 'seen');
  const wanted = filters(query, values);
  const inScope = scope(query, values);
  const offered = join(...wanted.always, wanted.city, wanted.price, wanted.discount, wanted.rating);
  const keys: Keys = { columns, descending, limit: values.add(limit) };
  const page =
    orderName === 'relevance'
      ? relevant(keys, search, inScope, offered, cursor, values)
      : keysOf(keys, search.from, join(`o.scope = ${inScope}`, search.found, offered), cursor?.keys ?? null, values);
  const direction = descending ? 'DESC' : 'ASC';
  const text = `SELECT c.card, c.product_id, ${columns.map((_, place) => `page.key${place}::text`).join(', ')}
    FROM (${page}) page
    JOIN marketplace_cards c ON c.deal = page.key${columns.length - 1} AND c.locale = '${query.locale}'
    ORDER BY ${columns.map((_, place) => `page.key${place} ${direction}`).join(', ')}`;
  const name = commonShape(query, `list ${orderName}${cursor ? ' after' : ''}`);
  return { ...(name ? { name } : {}), text, values: values.list };
}

/**
 * First those that have the words in their names; the others are looked for when these do not fill
 * the page. The lateral join keeps the planner from starting with all offers of the scope: it knows
 * how many rows have the words, but not how many the scope has.
 */
function relevant(
  keys: Keys,
  { language, found, named }: Source,
  inScope: string,
  offered: string,
  cursor: Cursor | null,
  values: Values,
): string {
  const [, ...sorted] = keys.columns;
  const from = `marketplace_search t CROSS JOIN LATERAL (SELECT * FROM marketplace_offers x WHERE x.deal = t.deal AND x.scope = ${inScope} LIMIT 1) o`;
  const tier = (hit: 0 | 1, conditions: string): string => {
    const after = cursor && Number(cursor.keys[0]) === hit ? cursor.keys.slice(1) : null;
    const columns = [{ sql: String(hit), type: 'integer', cast: 'integer' } as const, ...sorted];
    return `(${keysOf({ ...keys, columns }, from, join(offered, conditions), after, values)})`;
  };
  const other = () => tier(0, `${found} AND NOT (${named})`);
  const tiers = cursor && Number(cursor.keys[0]) === 0 ? [other()] : [tier(1, `${language} AND ${named}`), other()];
  return `SELECT * FROM (${tiers.join(' UNION ALL ')}) tiers LIMIT ${keys.limit}`;
}

/**
 * Common shapes are prepared; the thousands of rare combinations are not: a visitor who walks through
 * them all would fill each connection's memory, and a plan made for their values is the better one.
 */
function commonShape(query: ListQuery, prefix: string): string | undefined {
  const ranges = [query.minPrice, query.maxPrice, query.minDiscount, query.minRating].some(
    (value) => value !== undefined,
  );
  const places = (['category', 'city', 'merchant'] as const).filter((key) => query[key] !== undefined);
  // How a search is best done depends on its words.
  if (ranges || query.q || places.length > 1) return undefined;
  return [prefix, query.locale, ...places].join(' ');
}

const DISCOUNT_STEPS = [20, 30, 40, 50, 60, 70];
const RATING_STEPS = [3, 4, 4.5];

/** Counts for each filter with all the others applied, so that a visitor can change their mind. */
export function facetsPlan(query: ListQuery): Plan {
  const { locale } = query;
  const values = new Values();
  const { from, found } = source(query, values, 'hidden');
  const wanted = filters(query, values);
  const inScope = scope(query, values);
  const all = join(...wanted.always, wanted.city, wanted.price, wanted.discount, wanted.rating);
  const counts = (steps: number[], name: string, reaches: (step: number) => string, others: string): string[] =>
    steps.map((step, place) => `count(*) FILTER (WHERE ${others} AND ${reaches(step)}) AS ${name}${place}`);
  const json = (steps: number[], name: string): string => `(
      SELECT coalesce(json_agg(json_build_object('min', step, 'count', n) ORDER BY step), '[]')
      FROM (VALUES ${steps.map((step, place) => `(${step}, summed.${name}${place})`).join(', ')}) steps (step, n) WHERE n > 0)`;
  const top = `NOT EXISTS (SELECT 1 FROM categories_parent_lnk l WHERE l.category_id = c.id)`;
  const below = (
    category: string,
  ) => `EXISTS (SELECT 1 FROM categories_parent_lnk l JOIN categories parent ON parent.id = l.inv_category_id
      WHERE l.category_id = c.id AND parent.locale = '${locale}' AND parent.slug = ${category})`;
  // The few that a search found are looked up in their categories; of all, each category is a range to count.
  const counted = query.q
    ? `JOIN (SELECT o.scope, count(*) AS n FROM matched JOIN marketplace_offers o USING (deal)
        WHERE in_city AND in_price AND in_discount AND in_rating GROUP BY o.scope)`
    : `CROSS JOIN LATERAL (SELECT s.id AS scope, count(*) AS n FROM marketplace_offers o WHERE ${join('o.scope = s.id', all)})`;
  const summed = [
    'count(*) FILTER (WHERE in_city AND in_price AND in_discount AND in_rating) AS total',
    ...counts(DISCOUNT_STEPS, 'discount', (step) => `discount >= ${step}`, 'in_city AND in_price AND in_rating'),
    ...counts(RATING_STEPS, 'rating', (step) => `rating >= ${step * 10}`, 'in_city AND in_price AND in_discount'),
    'min(price) FILTER (WHERE in_city AND in_discount AND in_rating) AS lowest',
    'max(price) FILTER (WHERE in_city AND in_discount AND in_rating) AS highest',
  ];
  const text = `WITH matched AS MATERIALIZED (
      SELECT o.deal, o.city_id, o.discount, o.rating, o.price,
        coalesce(${wanted.city}, false) AS in_city, ${wanted.price} AS in_price, ${wanted.discount} AS in_discount, ${wanted.rating} AS in_rating
      FROM ${from} WHERE ${join(`o.scope = ${inScope}`, found, ...wanted.always)}
    )
    SELECT json_build_object(
      'total', summed.total,
      'categories', (SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'count', n) ORDER BY position, name), '[]') FROM (
        SELECT c.slug, c.name, c.position, counted.n
        FROM categories c JOIN marketplace_scopes s ON s.locale = c.locale AND s.category_id = c.document_id
        ${counted} counted${query.q ? ' ON counted.scope = s.id' : ''}
        WHERE c.locale = '${locale}' AND counted.n > 0 AND ${query.category === undefined ? top : below(values.add(query.category))}) listed),
      'cities', (SELECT coalesce(json_agg(json_build_object('slug', y.slug, 'name', y.name, 'count', n) ORDER BY y.position, y.name), '[]') FROM (
        SELECT city_id, count(*) AS n FROM matched WHERE city_id IS NOT NULL AND in_price AND in_discount AND in_rating GROUP BY city_id) counted
        JOIN cities y ON y.document_id = counted.city_id AND y.locale = '${locale}'),
      'discounts', ${json(DISCOUNT_STEPS, 'discount')},
      'ratings', ${json(RATING_STEPS, 'rating')},
      'price', json_build_object('min', coalesce(summed.lowest, 0), 'max', coalesce(summed.highest, 0))
    )::text
    FROM (SELECT ${summed.join(', ')} FROM matched) summed`;
  return { text, values: values.list };
}
