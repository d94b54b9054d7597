import type { Querier } from '@sys/database/marketplace';
import { moveSubscriber } from '../../domain/newsletter/subscription.ts';
import { noteConsent, setState, type Reader } from './readers.ts';

/** Ends a subscription; done twice it does nothing. What ended it is counted for the issue whose link was used. */
export async function unsubscribe(db: Querier, reader: Reader, issue: string | null, page: string): Promise<void> {
  const state = moveSubscriber('unsubscribe', reader.state, 'holder');
  if (!state) return;
  await setState(db, reader.id, state);
  await noteConsent(db, reader.id, 'unsubscribed', { page });
  if (issue !== null) await db.query('UPDATE audience_issues SET unsubscribed = unsubscribed + 1 WHERE id = $1', [issue]);
} // prettier-ignore
