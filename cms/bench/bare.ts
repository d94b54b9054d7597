import { createServer } from 'node:http';
import pg from 'pg';
import { listPlan } from '../domain/index.ts';
import { BY_SLUG } from '../src/marketplace/endpoints/product.sql.ts';

/**
 * The least a program can do for the same JSON: `node:http`, `pg` and one prepared statement for each
 * kind of read. No checks, no errors, no headers that anybody would use.
 */
const [databaseUrl, port] = process.argv.slice(2);
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 10,
  types: { getTypeParser: () => (value: unknown) => value } as pg.CustomTypesConfig,
});

const LIMIT = 25;
/** Stands in the plans where the visitor's value will be. */
const VALUE = 'value';
const list = listPlan({ locale: 'fr', category: VALUE }, 'price', null, LIMIT);
const search = listPlan({ locale: 'fr', q: VALUE }, 'relevance', null, LIMIT);
const rows = async (name: string | undefined, text: string, values: unknown[]) =>
  (await pool.query<string[]>({ ...(name ? { name } : {}), text, values, rowMode: 'array' })).rows;

async function page(
  { name, text }: { name?: string; text: string },
  values: unknown[],
  order: string,
): Promise<string> {
  const found = await rows(name, text, values);
  const cards = found.slice(0, LIMIT - 1);
  const next =
    found.length === LIMIT
      ? Buffer.from(JSON.stringify([order, ...cards.at(-1)!.slice(2)])).toString('base64url')
      : null;
  return `{"data":[${cards.map((row) => row[0]).join(',')}],"nextCursor":${JSON.stringify(next)},"facets":null,"correctedQuery":null}`;
}

const fill = (plan: { values: unknown[] }, value: string) => plan.values.map((old) => (old === VALUE ? value : old));

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://bare');
  const category = searchParams.get('category');
  const words = searchParams.get('q');
  const body = category
    ? page(list, fill(list, category), 'price')
    : words
      ? page(search, fill(search, words), 'relevance')
      : rows('detail', BY_SLUG, ['fr', decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1))]).then(
          ([row]) => `{"data":${row![0]!.slice(0, -1)},"deal":${row![2] ?? 'null'},"related":[${row![3] ?? ''}]}}`,
        );
  void body.then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text));
}).listen(Number(port), '127.0.0.1');
