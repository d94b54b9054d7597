import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Locale } from '@sys/config/locales';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, queueMail } from '@sys/platform/services';
import { CHALLENGE_MS, isOpen, MAIL_CODE_MS, mailCodeCounts, mayMail } from '../../domain/factors/challenge.ts';
import type { Method } from '../../domain/factors/methods.ts';
import { guess } from './guess.ts';
import { drawToken, mailCodeHash, tokenHash } from './keys.ts';

/**
 * For whoever knew the password: a token that is good for showing the second factor, and for nothing else. With the
 * ticket of who came from a provider, which is linked by it.
 */
export async function openChallenge(
  db: Querier,
  user: number,
  deviceId: string | undefined,
  now: number,
  ticket?: string,
): Promise<{ token: string; expiresAt: string }> {
  const token = drawToken();
  const expiresAt = new Date(now + CHALLENGE_MS);
  await db.query(
    'INSERT INTO identity_challenges (token_hash, user_id, device_id, expires_at, ticket_id) VALUES ($1, $2, $3, $4, $5)',
    [tokenHash(token), user, deviceId ?? null, expiresAt, ticket ?? null],
  );
  return { token, expiresAt: expiresAt.toISOString() };
}

interface Row {
  id: string;
  user: number;
  deviceId: string | null;
  ticket: string | null;
  email: string;
  guesses: number;
  expiresAt: number;
  closedAt: number | null;
  mailCode: Buffer | null;
  mailExpiresAt: number | null;
  mailTries: number;
  mailsSent: number;
}

const ms = (column: string, name: string) => `(extract(epoch FROM c.${column}) * 1000)::float8 AS "${name}"`;
// A closed account answers no challenge either.
const FIND = `SELECT c.id::text, c.user_id AS "user", c.device_id AS "deviceId", c.ticket_id::text AS ticket, u.email, c.guesses,
    ${ms('expires_at', 'expiresAt')}, ${ms('closed_at', 'closedAt')}, c.mail_code AS "mailCode",
    ${ms('mail_expires_at', 'mailExpiresAt')}, c.mail_tries AS "mailTries", c.mails_sent AS "mailsSent"
  FROM identity_challenges c JOIN up_users u ON u.id = c.user_id
  WHERE c.token_hash = $1 AND u.blocked IS NOT TRUE FOR UPDATE OF c`;

/** The challenge of a token, held until the transaction ends; null when it is no more, or its account is closed. */
export async function findOpen(db: Querier, token: string, now: number): Promise<Row | null> {
  const { rows } = await db.query<Row>(FIND, [tokenHash(token)]);
  return rows[0] && isOpen(rows[0], now) ? rows[0] : null;
}

export interface Answered {
  user: number;
  deviceId: string | undefined;
  method: Method;
  ticket: string | null;
}

/** Answers a challenge with a code, once. Null when it was wrong, or the challenge is no more. */
export async function answerChallenge(
  strapi: Core.Strapi,
  db: Querier,
  { token, typed, now }: { token: string; typed: string; now: number },
): Promise<Answered | null> {
  const challenge = await findOpen(db, token, now);
  if (!challenge) return null;
  const { id, user, mailCode, mailExpiresAt, mailTries: tries } = challenge;
  const mailCounts = mailCodeCounts(mailExpiresAt === null ? null : { expiresAt: mailExpiresAt, tries }, now);
  const mailed = mailCode && mailCounts ? { hash: mailCode, challenge: id } : null;
  const method = await guess(strapi, db, { user, typed, now, mailed });
  await db.query(
    method
      ? 'UPDATE identity_challenges SET closed_at = now(), mail_code = NULL WHERE id = $1'
      : 'UPDATE identity_challenges SET guesses = guesses + 1, mail_tries = mail_tries + 1 WHERE id = $1',
    [id],
  );
  return method && { user, deviceId: challenge.deviceId ?? undefined, method, ticket: challenge.ticket };
}

/** Mails a code for a challenge; the one before counts no more. Says nothing of whether there is such a challenge. */
export async function mailCode(
  strapi: Core.Strapi,
  { token, now, locale, device }: { token: string; now: number; locale: Locale; device: string },
): Promise<void> {
  await inTransaction(strapi, async (db) => {
    const challenge = await findOpen(db, token, now);
    if (!challenge || !mayMail(challenge.mailsSent)) return;
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const expiresAt = new Date(now + MAIL_CODE_MS);
    await db.query(
      `UPDATE identity_challenges SET mail_code = $2, mail_expires_at = $3, mail_tries = 0, mails_sent = mails_sent + 1
       WHERE id = $1`,
      [challenge.id, mailCodeHash(code, challenge.id), expiresAt],
    );
    await queueMail(db, {
      kind: 'sign-in-code',
      to: challenge.email,
      locale,
      data: { code, expiresAt: expiresAt.toISOString(), device },
    });
  });
}
