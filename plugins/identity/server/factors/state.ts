import type { Querier } from '@sys/database/marketplace';
import type { Standing } from '../sessions/store.ts';

export interface FactorState {
  enabled: boolean;
  since: Date | null;
  backupCodesLeft: number;
  hasPassword: boolean;
  freshUntil: Date | null;
}

/** What somebody is told of their own second factor; no secret is in it. */
export async function readState(db: Querier, { user, freshUntil }: Standing): Promise<FactorState> {
  const { rows } = await db.query<Omit<FactorState, 'enabled' | 'freshUntil'>>(
    `SELECT (SELECT confirmed_at FROM identity_totp WHERE user_id = u.id) AS since,
       (SELECT count(*)::int FROM identity_backup_codes WHERE user_id = u.id AND used_at IS NULL) AS "backupCodesLeft",
       u.password IS NOT NULL AS "hasPassword"
     FROM up_users u WHERE u.id = $1`,
    [user],
  );
  const own = rows[0]!;
  const fresh = freshUntil !== null && freshUntil > Date.now() ? new Date(freshUntil) : null;
  return { ...own, enabled: own.since !== null, freshUntil: fresh };
}
