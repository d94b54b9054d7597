import type { Querier } from '@sys/database/marketplace';
import type { Removal } from '../../contracts/publications.ts';
import { canDelete } from '../../domain/delivery/removal.ts';
import type { DeliveryMove, DeliveryState } from '../../domain/delivery/states.ts';
import { moveDelivery, postpone, type Change } from '../deliveries/move.ts';
import { planRemoval, noteRemoval } from '../deliveries/remove.ts';
import { holdDeliveries, type DeliveryRow } from '../deliveries/rows.ts';
import { SocialError } from '../errors.ts';
import { dueOf } from './due.ts';

/**
 * Ends what has not begun, and takes back what is public where its network lets us; what it does not is its owner’s to
 * remove, and is called so. What is under way stays: nobody knows yet what there is to take back.
 */
export async function cancelPublication(db: Querier, publication: string): Promise<{ id: string; outcome: Removal }[]> {
  const outcomes: { id: string; outcome: Removal }[] = [];
  for (const row of await holdDeliveries(db, publication)) outcomes.push({ id: row.id, outcome: await end(db, row) });
  return outcomes;
}

async function end(db: Querier, row: DeliveryRow): Promise<Removal> {
  if (await moveDelivery(db, row, 'cancel', 'owner')) return 'cancelled';
  const taken = await takeBack(db, row);
  if (taken) return taken;
  return ['working', 'publishing', 'unconfirmed'].includes(row.state) ? 'under-way' : 'nothing';
}

/** Of what is at its network: it is told to take it back, or whoever has the account does. Null of what is not there. */
async function takeBack(db: Querier, row: DeliveryRow): Promise<'asked' | 'by-hand' | null> {
  if (row.state !== 'published' && row.state !== 'in-inbox') return null;
  if (row.state === 'published' && row.post !== null && canDelete(row.network, row.login)) {
    await planRemoval(db, row);
    return 'asked';
  }
  await noteRemoval(db, row, 'by-hand');
  return 'by-hand';
}

/** A part of a publication of this owner (null: of the house), held until the caller’s transaction ends. */
async function ownDelivery(db: Querier, owner: number | null, id: string): Promise<DeliveryRow> {
  const { rows } = await db.query<{ publication: string }>(
    `SELECT d.publication::text AS publication FROM social_deliveries d JOIN social_publications p ON p.id = d.publication
     WHERE d.id = $1 AND p.owner IS NOT DISTINCT FROM $2`,
    [id, owner],
  );
  const held = rows[0] ? await holdDeliveries(db, rows[0].publication) : [];
  const found = held.find((row) => row.id === id);
  if (!found) throw new SocialError('no-delivery');
  return found;
}

interface Done {
  before: DeliveryRow;
  state: DeliveryState;
}

async function does(db: Querier, row: DeliveryRow, move: DeliveryMove, change: Change): Promise<Done> {
  const moved = await moveDelivery(db, row, move, 'owner', change);
  if (!moved) throw new SocialError('wrong-state');
  return { before: row, state: moved.state };
}

/**
 * Once more, this part alone. What failed begins from the start. One whose fate is not known goes on with what its
 * network gave it, which may publish but once; and only for who says that they have looked.
 */
export async function retryDelivery(
  db: Querier,
  owner: number | null,
  id: string,
  { looked = false }: { looked?: boolean | undefined },
): Promise<Done> {
  const row = await ownDelivery(db, owner, id);
  if (row.state === 'unconfirmed' && !looked) throw new SocialError('invalid', { field: 'looked' });
  const anew = { attempts: 0, failure: null, inSeconds: 0, begun: false, turn: null };
  return does(db, row, 'retry', row.state === 'failed' ? { ...anew, remote: {}, committed: false } : anew);
}

/** Takes back this part alone: what its network lets nobody remove is said to be for the hands of whoever has the account. */
export async function removeDelivery(db: Querier, owner: number | null, id: string): Promise<Done> {
  const row = await ownDelivery(db, owner, id);
  if (!(await takeBack(db, row))) throw new SocialError('wrong-state');
  return { before: row, state: row.state };
}

/** Who has looked at their account and found it there. */
export async function attestDelivery(db: Querier, owner: number | null, id: string): Promise<Done> {
  const row = await ownDelivery(db, owner, id);
  return does(db, row, 'attest', { failure: null, published: { post: null, permalink: null } });
}

/** Gives up one part that has not begun. */
export async function cancelDelivery(db: Querier, owner: number | null, id: string): Promise<Done> {
  return does(db, await ownDelivery(db, owner, id), 'cancel', {});
}

/** Another time for the parts that have not begun. Throws `wrong-state` when there is none. */
export async function reschedule(
  db: Querier,
  publication: string,
  { at, zone }: { at: string; zone: string },
  now: Date,
): Promise<void> {
  // What is paused takes its time from the publication when its account is back.
  const ahead = (await holdDeliveries(db, publication)).filter(({ state, begunAt }) => (state === 'waiting' || state === 'paused') && begunAt === null); // prettier-ignore
  if (ahead.length === 0) throw new SocialError('wrong-state');
  const dueAt = dueOf(at, zone, now);
  await db.query(
    `UPDATE social_publications SET local_at = $2::timestamp, zone = $3, due_at = $4, version = version + 1 WHERE id = $1`,
    [publication, at, zone, dueAt],
  );
  for (const row of ahead) if (row.state === 'waiting') await postpone(db, row, { at: dueAt, turn: null });
}
