import type { Querier } from '@sys/database/marketplace';
import { record, type AuditEntry } from '@sys/platform/services';

/** What was done, for the audit trail. Whoever ends the transaction writes it: its row is the last of all. */
export type Deed = Pick<AuditEntry, 'action' | 'subject' | 'before' | 'after'>;

/** Writes down what the provider's news changed. Call it last: other writers wait from here to the commit. */
export async function recordNews(db: Querier, trail: readonly Deed[]): Promise<void> {
  for (const deed of trail) await record(db, { actor: { kind: 'system', id: 'stripe' }, ...deed });
}
