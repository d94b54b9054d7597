import type { Querier } from '@sys/database/marketplace';
import type { Jobs } from '@sys/platform/services';
import { socialEvents, type SocialEventData } from '../../contracts/events.ts';
import type { Failure } from '../../domain/delivery/failure.ts';
import type { DeliveryState } from '../../domain/delivery/states.ts';
import { hasten, moveDelivery } from './move.ts';
import { findDelivery, type DeliveryRow } from './rows.ts';

/** Registers what becomes of the queue of an account with the account itself. */
export function followAccounts(jobs: Pick<Jobs, 'on'>): void {
  jobs.on<SocialEventData<'social.account.moved'>>(
    'social.account.moved',
    'social-deliveries',
    async (event, { db }) => {
      const { account } = socialEvents['social.account.moved'].parse(event);
      await followAccount(db, account.slice('acc_'.length));
    },
  );
}

const broken: Failure = { kind: 'account', code: 'account-broken', said: { status: 0, code: null, message: '' } };

/**
 * Does for the queue of an account what its state asks for, as it stands now: events may come late. What is broken pauses
 * it and loses nothing; what is connected again goes on, and asks about what it could not; what was ended ends it.
 */
export async function followAccount(db: Querier, account: string): Promise<void> {
  const { rows } = await db.query<{ state: string }>('SELECT state FROM social_accounts WHERE id = $1', [account]);
  switch (rows[0]?.state) {
    case 'broken':
      for (const row of await queueOf(db, account, ['waiting']))
        await moveDelivery(db, row, 'pause', 'system', { failure: broken, turn: null });
      return;
    case 'connected':
      for (const row of await queueOf(db, account, ['paused', 'unconfirmed'])) await goOn(db, row);
      return;
    case 'disconnected':
      for (const row of await queueOf(db, account, ['waiting', 'paused']))
        await moveDelivery(db, row, 'cancel', 'system');
  }
}

async function goOn(db: Querier, row: DeliveryRow): Promise<void> {
  if (row.state === 'unconfirmed') return hasten(db, row);
  // One that is for later stays for later.
  const { rows } = await db.query<{ at: Date }>(
    `SELECT greatest(due_at, date_trunc('milliseconds', now())) AS at FROM social_publications WHERE id = $1`,
    [row.publication],
  );
  await moveDelivery(db, row, 'resume', 'system', {
    failure: null,
    attempts: 0,
    turn: null,
    at: new Date(rows[0]!.at),
  });
}

async function queueOf(db: Querier, account: string, states: readonly DeliveryState[]): Promise<DeliveryRow[]> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT d.id::text AS id FROM social_deliveries d WHERE d.account = $1 AND d.state = ANY ($2) ORDER BY d.id FOR UPDATE',
    [account, states],
  );
  const found: DeliveryRow[] = [];
  for (const { id } of rows) found.push((await findDelivery(db, id))!);
  return found;
}
