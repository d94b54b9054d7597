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

type Facet = 'city' | 'price' | 'discount' | 'rating';

/**
 * Counts for each filter with all the others applied, so that a visitor can change their mind. The
 * offers are read once, into groups of those that every facet counts alike; the facets add up the
 * groups. Without words, city and the like all stand in one index (marketplace_offers_price).
 */
export function facetsPlan(query: ListQuery): Plan {
  const { locale } = query;
  const values = new Values();
  const { from, found } = source(query, values, 'hidden');
  const wanted = filters(query, values);
  const inScope = scope(query, values);
  const asked = (['city', 'price', 'discount', 'rating'] satisfies Facet[]).filter((name) => wanted[name] !== 'true');
  /** A group passes all filters but that of the facet itself. */
  const passes = (but?: Facet): string =>
    join(...asked.filter((name) => name !== but).map((name) => `in_${name}`)) || 'true';
  const step = (column: string, steps: number[]): string =>
    `CASE ${[...steps.keys()]
      .reverse()
      .map((place) => `WHEN ${column} >= ${steps[place]} THEN ${place + 1}`)
      .join(' ')} ELSE 0 END`;
  const ratings = RATING_STEPS.map((average) => average * 10);
  const alike = [
    'o.below',
    'o.city_id',
    `${step('o.discount', DISCOUNT_STEPS)} AS discount_step`,
    `${step('o.rating', ratings)} AS rating_step`,
    ...asked.map((name) => `${wanted[name]} AS in_${name}`),
  ];
  /** How many reach each step of a facet. */
  const steps = (name: 'discount' | 'rating', minima: number[]): string => `(
      SELECT coalesce(json_agg(json_build_object('min', minimum, 'count', n) ORDER BY minimum), '[]') FROM (
        SELECT minimum, sum(n) AS n
        FROM (SELECT ${name}_step AS reached, sum(n) AS n FROM alike WHERE ${passes(name)} GROUP BY ${name}_step) counted
        JOIN (VALUES ${minima.map((minimum, place) => `(${minimum}, ${place + 1})`).join(', ')}) steps (minimum, step) ON reached >= step
        GROUP BY minimum) listed)`;
  const text = `WITH alike AS MATERIALIZED (
      SELECT ${alike.join(', ')}, count(*) AS n, min(o.price) AS lowest, max(o.price) AS highest
      FROM ${from} WHERE ${join(`o.scope = ${inScope}`, found, ...wanted.always)}
      GROUP BY ${alike.map((_, place) => place + 1).join(', ')}
    )
    SELECT json_build_object(
      'total', (SELECT coalesce(sum(n), 0) FROM alike WHERE ${passes()}),
      'categories', (SELECT coalesce(json_agg(json_build_object('slug', c.slug, 'name', c.name, 'count', counted.n) ORDER BY c.position, c.name), '[]')
        FROM (SELECT below, sum(n) AS n FROM alike WHERE ${passes()} GROUP BY below) counted
        JOIN marketplace_scopes s ON s.id = counted.below
        JOIN categories c ON c.document_id = s.category_id AND c.locale = s.locale),
      'cities', (SELECT coalesce(json_agg(json_build_object('slug', y.slug, 'name', y.name, 'count', counted.n) ORDER BY y.position, y.name), '[]')
        FROM (SELECT city_id, sum(n) AS n FROM alike WHERE ${passes('city')} GROUP BY city_id) counted
        JOIN cities y ON y.document_id = counted.city_id AND y.locale = '${locale}'),
      'discounts', ${steps('discount', DISCOUNT_STEPS)},
      'ratings', ${steps('rating', RATING_STEPS)},
      'price', (SELECT json_build_object('min', coalesce(min(lowest), 0), 'max', coalesce(max(highest), 0)) FROM alike WHERE ${passes('price')})
    )::text`;
  return { text, values: values.list };
}
