import { PROOF_DAYS } from '@sys/config/consent';
import type { Querier } from '@sys/database/marketplace';
import type { ConsentRequest } from '../../contracts/consent.ts';
import { withdrawFrom } from '../purchases/withdraw.ts';

/**
 * Puts a choice on record, in the caller's transaction; what is no longer allowed of what was ordered before goes with it.
 * Earlier choices of the browser stay as they were: they are the proof of their time.
 */
export async function recordConsent(db: Querier, consent: ConsentRequest): Promise<void> {
  const { browser, version, measurement, advertising, place, locale } = consent;
  await db.query(
    `INSERT INTO audience_consents (browser, version, measurement, advertising, place, locale) VALUES ($1, $2, $3, $4, $5, $6)`,
    [browser, version, measurement, advertising, place, locale],
  );
  await withdrawFrom(db, browser, { measurement, advertising });
}

/** Forgets choices that have been kept long enough. */
export async function forgetConsents(db: Querier): Promise<void> {
  await db.query(`DELETE FROM audience_consents WHERE at < now() - make_interval(days => $1)`, [PROOF_DAYS]);
}
