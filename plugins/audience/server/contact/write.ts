import { createHash } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import type { ContactRequest } from '../../contracts/contact/submit.ts';
import { referenceOf } from '../../domain/contact/reference.ts';
import type { Suspicion } from '../../domain/contact/suspicion.ts';
import { AudienceError } from '../errors.ts';
import { YEAR } from './rows.ts';

export interface Kept {
  id: string;
  reference: string;
  /** ISO, UTC. */
  at: string;
}

const RETURNED = `m.id::text AS id, ${YEAR} AS year, to_json(m.created_at)::text AS at`;
type Row = { id: string; year: number; at: string };
const kept = ({ id, year, at }: Row): Kept => ({ id, reference: referenceOf(id, year), at: new Date(JSON.parse(at) as string).toISOString() }); // prettier-ignore

/** What was said, without how it was proven: a second click may bring another proof. */
function digestOf({ name, email, subject, message, language, order }: ContactRequest): Buffer {
  return createHash('sha256').update(JSON.stringify([name, email, subject, message, language, order])).digest(); // prettier-ignore
}

/** The message of a wish that came before; null when it is the first. Throws `wish-used` when it was of other words. */
export async function wished(db: Querier, request: ContactRequest): Promise<Kept | null> {
  const { rows } = await db.query<Row & { same: boolean }>(
    `SELECT ${RETURNED}, m.digest = $2 AS same FROM audience_messages m WHERE m.wish = $1`,
    [request.wish, digestOf(request)],
  );
  if (!rows[0]) return null;
  if (!rows[0].same) throw new AudienceError('wish-used');
  return kept(rows[0]);
}

/** Writes a message; null when another click of the same wish came first. */
export async function insertMessage(
  db: Querier,
  request: ContactRequest,
  { user, suspicions }: { user: number | null; suspicions: Suspicion[] },
): Promise<Kept | null> {
  const { wish, name, email, subject, message, language, order } = request;
  const { rows } = await db.query<Row>(
    `INSERT INTO audience_messages AS m (wish, digest, name, email, subject, message, language, order_number, user_id, suspicions, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (wish) DO NOTHING RETURNING ${RETURNED}`,
    [
      ...[wish, digestOf(request), name, email, subject, message, language, order, user, suspicions],
      suspicions.length > 0 ? 'suspected' : 'new',
    ],
  );
  return rows[0] ? kept(rows[0]) : null;
}
