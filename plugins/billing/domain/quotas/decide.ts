import type { Quota } from '@sys/config';
import type { Entitlement } from '../plans/entitlement.ts';

/** What may still be taken of a quota, or why nothing may. `limit` null: without end. */
export type QuotaRule = { kind: 'open'; limit: number | null } | { kind: 'closed'; why: 'read-only' | 'not-in-plan' };

export function ruleOf({ readOnly }: Pick<Entitlement, 'readOnly'>, limit: number | null): QuotaRule {
  if (readOnly) return { kind: 'closed', why: 'read-only' };
  if (limit === 0) return { kind: 'closed', why: 'not-in-plan' };
  return { kind: 'open', limit };
}

/** What of a quota is taken before anything is: whoever holds the plan has a seat. */
export const heldAtLeast = (quota: Quota): number => (quota === 'seats' ? 1 : 0);

/** Of those that begin anew each month, the month in Morocco: `2026-11`. The others have one count. */
export function windowOf(quota: Quota, now: Date): string {
  if (!quota.endsWith('PerMonth')) return '';
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', year: 'numeric', month: '2-digit' });
  return parts.format(now).slice(0, 7);
}
