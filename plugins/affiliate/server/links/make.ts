import { randomBytes } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { linkCodeOf, linkKey, vanityProblem } from '../../domain/links/code.ts';
import { AffiliateError } from '../errors.ts';
import { readProgramme } from '../programmes/read.ts';

/** Of one deal and influencer, those that are switched off among them. */
const MOST_LINKS = 20;
/** Draws before something is wrong: of 2⁴⁰ codes hardly one is taken. */
const DRAWS = 5;
/** A letter takes five bits of a byte. */
const CODE_BYTES = 8;
const UNIQUE_VIOLATION = '23505';

interface NewLink {
  deal: string;
  code?: string | undefined;
  name: string;
}

/**
 * Makes a link of an influencer for a deal that its merchant lets them promote, in the caller’s transaction. Theirs come
 * one after the other by the row of the request, which whoever bans waits for as well.
 */
export async function makeLink(
  db: Querier,
  influencer: number,
  { deal, code, name }: NewLink,
): Promise<{ id: string; code: string }> {
  const { rows } = await db.query<{ state: string; merchant: string }>(
    'SELECT state, merchant FROM affiliate_requests WHERE influencer = $1 AND deal = $2 FOR UPDATE',
    [influencer, deal],
  );
  const [request] = rows;
  if (request?.state !== 'approved') throw new AffiliateError('not-approved');
  if (!(await readProgramme(db, deal))?.open) throw new AffiliateError('no-programme');
  const { rows: had } = await db.query<{ links: number }>(
    'SELECT count(*)::integer AS links FROM affiliate_links WHERE influencer = $1 AND deal = $2',
    [influencer, deal],
  );
  if (had[0]!.links >= MOST_LINKS) throw new AffiliateError('too-many-links');
  const problem = code === undefined ? null : vanityProblem(code);
  if (problem) throw new AffiliateError('code-refused', { code: problem });
  const draws = code === undefined ? DRAWS : 1;
  for (let draw = 1; draw <= draws; draw++) {
    const tried = code ?? linkCodeOf(randomBytes(CODE_BYTES));
    const id = await insert(db, [linkKey(tried), tried, influencer, deal, request.merchant, name]);
    if (id !== null) return { id, code: tried };
  }
  throw new AffiliateError('code-taken');
}

/** Null when the code, or one that looks like it, is somebody’s, or was until they left: it is still printed somewhere. */
async function insert(db: Querier, values: unknown[]): Promise<string | null> {
  const { rows } = await db
    .query<{ id: string }>(
      `INSERT INTO affiliate_links (key, code, influencer, deal, merchant, name)
     SELECT $1::text, $2, $3::integer, $4, $5, $6
     WHERE NOT EXISTS (SELECT 1 FROM affiliate_gone_codes WHERE hash = affiliate_code_hash($1))
     ON CONFLICT (key) DO NOTHING RETURNING id::text`,
      values,
    )
    .catch((error: { code?: string }) => {
      // Its link went while we waited for it (affiliate_code_free): the transaction is over, and the code is nobody’s.
      if (error.code === UNIQUE_VIOLATION) throw new AffiliateError('code-taken');
      throw error;
    });
  return rows[0]?.id ?? null;
}
