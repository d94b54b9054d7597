import { refreshMarketplace, refreshWritings } from '@sys/database/marketplace';
import type { Locale } from '@sys/config';
import pg from 'pg';
import type { Endpoint } from '../../marketplace/endpoint.ts';
import { article } from '../../marketplace/endpoints/blog/articles.ts';
import { story } from '../../marketplace/endpoints/blog/stories.ts';
import { legalPage } from '../../marketplace/endpoints/editorial.ts';
import { home } from '../../marketplace/endpoints/home.ts';
import { product } from '../../marketplace/endpoints/product.ts';
import type { Reader } from '../../marketplace/pool.ts';
import type { Reply } from '../../marketplace/reply.ts';
import { PREVIEWS, type PreviewKind } from './kinds.ts';

const ENDPOINTS: Record<PreviewKind, Endpoint> = {
  products: product,
  articles: article,
  pages: legalPage,
  home,
  stories: story,
};

/**
 * The page as it would be if the draft were published now: it is published, in a transaction that is
 * never committed, and read there by the public endpoint itself. So a preview cannot differ from the
 * page, and nobody but this transaction ever sees it.
 */
export async function readDraft(
  databaseUrl: string,
  kind: PreviewKind,
  documentId: string,
  locale: Locale,
): Promise<Reply | null> {
  const { table } = Object.values(PREVIEWS).find((previewed) => previewed.kind === kind)!;
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'sys-preview',
    statement_timeout: 8_000,
  });
  await client.connect();
  try {
    await client.query('BEGIN');
    const of = `document_id = $1 AND locale = $2`;
    // Out of the way first: draft and published row share their slug.
    await client.query(`UPDATE ${table} SET locale = 'replaced' WHERE ${of} AND published_at IS NOT NULL`, [
      documentId,
      locale,
    ]);
    const { rows } = await client.query<{ slug?: string }>(
      `UPDATE ${table} SET published_at = now() AT TIME ZONE 'UTC' WHERE ${of} AND published_at IS NULL RETURNING *`,
      [documentId, locale],
    );
    const [draft] = rows;
    if (!draft) return null;
    if (kind === 'products') await refreshMarketplace(client, [documentId]);
    if (kind === 'articles') await refreshWritings(client, 'article', [documentId]);
    if (kind === 'stories') await refreshWritings(client, 'story', [documentId]);
    const id = kind === 'products' ? documentId : (draft.slug ?? '');
    const url = new URL(`http://cms/api/preview/${kind}/${documentId}?locale=${locale}`);
    return await ENDPOINTS[kind].answer({ query: { locale }, id, language: locale, url, db: readerOn(client) });
  } finally {
    // Ends the transaction without a trace, whatever happened in it.
    await client.end();
  }
}

/** The public endpoints read rows of text, as PostgreSQL sends them. */
function readerOn(client: pg.Client): Reader {
  const types = { getTypeParser: () => (value: unknown) => value };
  return {
    read: async ({ text, values }) =>
      (await client.query<Array<string | null>>({ text, values, rowMode: 'array', types } as pg.QueryArrayConfig)).rows,
    close: () => Promise.resolve(),
  };
}
