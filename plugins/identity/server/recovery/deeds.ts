import type { AuditEntry } from '@sys/platform/services';

/** A deed about somebody's factor, for the trail: their id and codes, never words. */
export const deedOn = (user: number, deed: string, after?: object) => ({
  action: `two-factor.${deed}`,
  subject: { kind: 'user', id: String(user) },
  ...(after && { after: after as AuditEntry['after'] }),
});
