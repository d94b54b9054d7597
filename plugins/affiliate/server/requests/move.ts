import type { Querier } from '@sys/database/marketplace';
import { publish } from '@sys/platform/services';
import { affiliateEvents } from '../../contracts/events.ts';
import { moveIn, type Move } from '@sys/platform/moves';
import { REQUEST_MOVES, type RequestDoer, type RequestMove, type RequestState } from '../../domain/requests/states.ts';
import { AffiliateError } from '../errors.ts';
import { switchOff } from './links.ts';
import { countAffiliate, ownerOf } from './quota.ts';
import { findRequests, requestsBetween, type RequestRow } from './rows.ts';

export interface Moved {
  before: RequestRow;
  after: RequestRow;
}

/**
 * Moves a request, whose pair is held, with all that follows in the same transaction: the place in the shop’s plan, the
 * links. A ban and its lifting are of the shop: all that the influencer asked of it goes the same way.
 */
export async function moveRequest(
  db: Querier,
  request: RequestRow,
  move: RequestMove,
  doer: RequestDoer,
  { reason = '', now }: { reason?: string; now: Date },
): Promise<Moved[]> {
  const way: Move<RequestState, RequestDoer> = REQUEST_MOVES[move];
  if (moveIn(way, request.state, doer) === null) throw new AffiliateError('wrong-state');
  const { merchant, influencer, deal } = request;
  const all = await requestsBetween(db, merchant, influencer);
  const ofShop = move === 'ban' || move === 'lift';
  const going = all.filter((one) => (ofShop ? moveIn(way, one.state, doer) !== null : one.id === request.id));
  const before = all.filter(({ state }) => state === 'approved').length;
  const leaving = going.filter(({ state }) => state === 'approved').length;
  const after = before - leaving + (way.to === 'approved' ? going.length : 0);
  const owner = await ownerOf(db, merchant);
  // First: where no place is left nothing has been written yet.
  if (owner !== null) await countAffiliate(db, owner, { before, after }, now);
  const moved: Moved[] = [];
  for (const one of going) moved.push({ before: one, after: await write(db, one, move, way.to, reason, now) });
  if (move === 'ban') await switchOff(db, { influencer, merchant }, 'merchant');
  if (move === 'withdraw') await switchOff(db, { influencer, merchant, deal }, 'system');
  return moved;
}

/** Whether something of a shop bans them. */
export const isBanned = (between: readonly RequestRow[]): boolean => between.some(({ state }) => state === 'banned');

async function write(
  db: Querier,
  { id, state, version }: RequestRow,
  move: RequestMove,
  to: RequestState,
  reason: string,
  now: Date,
): Promise<RequestRow> {
  const said = move === 'refuse' || move === 'ban';
  // Who was let in again need not wait: no decision is left to count from.
  const decided = move === 'lift' || to === 'asked' ? null : now;
  const { rows } = await db.query(
    `UPDATE affiliate_requests SET state = $4, version = version + 1, reason = $5, decided_at = $6,
       refused_at = CASE WHEN $7 THEN $8::timestamptz ELSE refused_at END
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING 1`,
    [id, state, version, to, reason, decided, said, now],
  );
  if (!rows[0]) throw new AffiliateError('changed-meanwhile');
  const [after] = await findRequests(db, 'WHERE r.id = $1', [id]);
  await tellMove(db, after!);
  return after!;
}

/** Tells the house of a request as it is now. */
export async function tellMove(db: Querier, { id, deal, merchant, influencer, state }: RequestRow): Promise<void> {
  const payload = { request: `req_${id}`, deal, merchant, influencer, state };
  await publish(db, {
    name: 'affiliate.request.moved',
    payload: affiliateEvents['affiliate.request.moved'].parse(payload),
  });
}
