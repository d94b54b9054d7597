import { createHash, randomBytes } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';

export const VIEW_SECONDS = 60;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

export interface View {
  token: string;
  expiresAt: Date;
}

/** Lets one viewer look at one document once, within a minute. */
export async function issueView(db: Querier, documentId: string, viewer: number): Promise<View> {
  const token = randomBytes(32).toString('base64url');
  const { rows } = await db.query<{ at: string }>(
    `INSERT INTO kyc_document_views (token_hash, document_id, viewer_id, expires_at)
     VALUES ($1, $2, $3, now() + make_interval(secs => ${VIEW_SECONDS}))
     RETURNING to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
    [hashOf(token), documentId, viewer],
  );
  return { token, expiresAt: new Date(rows[0]!.at) };
}

export type UsedView = { documentId: string } | { refused: 'unknown' | 'not-yours' | 'over' };

/** Uses a view up. What is another viewer's stays theirs. */
export async function useView(db: Querier, token: string, viewer: number): Promise<UsedView> {
  const { rows } = await db.query<{ documentId: string }>(
    `UPDATE kyc_document_views SET used_at = now()
     WHERE token_hash = $1 AND viewer_id = $2 AND used_at IS NULL AND expires_at > now()
     RETURNING document_id AS "documentId"`,
    [hashOf(token), viewer],
  );
  if (rows[0]) return rows[0];
  const { rows: known } = await db.query<{ viewer: number }>(
    'SELECT viewer_id AS viewer FROM kyc_document_views WHERE token_hash = $1',
    [hashOf(token)],
  );
  if (!known[0]) return { refused: 'unknown' };
  return { refused: known[0].viewer === viewer ? 'over' : 'not-yours' };
}
