import type { Querier } from '@sys/database/marketplace';
import { record, type AuditEntry } from '@sys/platform/services';

/** Who asked, as the audit trail notes it: taken when the request came, for what a job does later. */
export type Asker = Pick<AuditEntry, 'actor' | 'origin'>;

/** The system itself, for what nobody asks for at the moment. */
export const SYSTEM: Asker = { actor: { kind: 'system', id: 'accounts' }, origin: {} };

/**
 * Writes what was done to an account, last in its transaction. Accounts are named by their id: the trail forgets
 * nothing, so it must not know who that was.
 */
export async function note(
  db: Querier,
  asker: Asker,
  action: string,
  person: { documentId: string },
  change: Pick<AuditEntry, 'before' | 'after'> = {},
): Promise<void> {
  await record(db, {
    ...asker,
    action: `account.${action}`,
    subject: { kind: 'user', id: person.documentId },
    ...change,
  });
}
