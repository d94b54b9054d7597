import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter, queueMail } from '@sys/platform/services';
import type { AskRecovery } from '../../contracts/recovery.ts';
import { MOST_REQUESTS, lapsesAt, mayAsk } from '../../domain/recovery/times.ts';
import { linkTo } from '../accounts/links.ts';
import { personById, type Person } from '../accounts/people.ts';
import { findOpen } from '../factors/challenges.ts';
import { cancelToken, drawToken, seal, tokenHash } from '../factors/keys.ts';
import { deedOn } from './deeds.ts';
import { keepStep } from './move.ts';
import { findRecoveries, openRecoveryOf, ownerOf, type RecoveryRow } from './rows.ts';
import { tell } from './tell.ts';

interface Where {
  device: string;
  network: string;
}

/**
 * Asks for the factor to be taken away, for whoever holds a challenge that is open: their password was right. False
 * when it is not, and only then: whether there was a request already, or were too many, the answer does not say.
 */
export async function askRecovery(
  strapi: Core.Strapi,
  db: Querier,
  { challenge: token, reason, words }: AskRecovery,
  where: Where,
  now: Date,
): Promise<boolean> {
  const challenge = await findOpen(db, token, now.getTime());
  const person = challenge && (await personById(db, challenge.user, { lock: true }));
  if (!person) return false;
  const open = await openRecoveryOf(db, person.id);
  const sealed = words ? seal(words, ownerOf(person.id), 'recovery') : null;
  const link = drawToken();
  const row = open
    ? await askAgain(db, open, { reason, sealed, link, where, now })
    : await begin(db, person.id, { reason, sealed, link, where, now });
  if (!row) return true;
  await sendLink(db, person, link, where, now);
  // Whoever asks again has been warned of already.
  if (!open) await tell(db, person, { change: 'asked', request: row.id, now, device: where.device });
  await enter(strapi, [deedOn(person.id, 'recovery-asked', { reason })]);
  return true;
}

interface Asked {
  reason: string;
  sealed: Buffer | null;
  link: string;
  where: Where;
  now: Date;
}

async function begin(
  db: Querier,
  user: number,
  { reason, sealed, link, where, now }: Asked,
): Promise<RecoveryRow | null> {
  const before = (await findRecoveries(db, 'WHERE user_id = $1', [user])).map(({ askedAt }) => askedAt);
  if (!mayAsk(before, now)) return null;
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO identity_recoveries (user_id, status, reason, words, device, network, confirm_hash, asked_at)
     VALUES ($1, 'asked', $2, $3, $4, $5, $6, $7) RETURNING id::text`,
    [user, reason, sealed, where.device, where.network, tokenHash(link), now],
  );
  const { id } = rows[0]!;
  await db.query('UPDATE identity_recoveries SET cancel_hash = $2 WHERE id = $1', [id, tokenHash(cancelToken(id))]);
  await keepStep(db, { id, user }, 1, 'ask', 'asked', { actor: { kind: 'owner' } }, now);
  return (await openRecoveryOf(db, user))!;
}

/** Another link for a mail box that was not proved yet, a few times; what was confirmed goes on as it is. */
async function askAgain(
  db: Querier,
  row: RecoveryRow,
  { reason, sealed, link, where, now }: Asked,
): Promise<RecoveryRow | null> {
  if (row.status !== 'asked' || row.version >= MOST_REQUESTS) return null;
  await db.query(
    `UPDATE identity_recoveries SET reason = $2, words = $3, device = $4, network = $5, confirm_hash = $6, asked_at = $7,
       version = version + 1 WHERE id = $1`,
    [row.id, reason, sealed, where.device, where.network, tokenHash(link), now],
  );
  await keepStep(db, row, row.version + 1, 'ask', 'asked', { actor: { kind: 'owner' } }, now);
  return row;
}

async function sendLink(db: Querier, person: Person, link: string, { device }: Where, now: Date): Promise<void> {
  const { email, locale, name } = person;
  const data = {
    name,
    device: device || '—',
    confirmUrl: linkTo('recoveryConfirm', locale, link),
    expiresAt: lapsesAt(now, null).toISOString(),
  };
  await queueMail(db, { to: email, kind: 'recovery-confirm', locale, data });
}
