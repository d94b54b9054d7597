import type { Querier } from '@sys/database/marketplace';
import { isSameMember, isSamePerson, type Member } from '@sys/identity/services';
import { post, publish } from '@sys/platform/services';
import { settlementEvents } from '../../contracts/events.ts';
import type { RecordSettlement } from '../../contracts/settlements.ts';
import { settlementPosting } from '../../domain/settlements/posting.ts';
import { moveSettlement, type SettlementMove, type SettlementState } from '../../domain/settlements/states.ts';
import { isValueDay } from '../../domain/settlements/value-day.ts';
import { OrderError } from '../errors.ts';
import { peopleOfShop } from '../sales/buyer.ts';
import { insertSettlement, lockSettlement, moveSettlementTo, type SettlementRow } from './rows.ts';
import { namesOfShops } from './shops.ts';
import { tellSettled } from './tell.ts';

/** Somebody of the finances has seen on our account what a merchant has transferred. The books know nothing of it yet. */
export async function record(db: Querier, wish: RecordSettlement, member: Member, now: Date): Promise<SettlementRow> {
  if (!(await namesOfShops(db, [wish.merchant])).has(wish.merchant)) throw new OrderError('no-shop');
  if (!isValueDay(wish.valueOn, await dayInMorocco(db, now))) throw new OrderError('day-refused');
  if (await isOfShop(db, wish.merchant, member)) throw new OrderError('own-debt');
  return insertSettlement(db, wish, member.id, now);
}

/** A second person has seen it too: it is in the books, once, its merchant is told, and commissions that waited go on. */
export async function confirm(db: Querier, id: string, member: Member, now: Date): Promise<SettlementRow> {
  const found = await lockSettlement(db, id);
  const after = await moveSettlementTo(db, found, await decided(db, found, 'confirm', member), { actor: member.id }, now); // prettier-ignore
  const { merchant, amount } = after;
  await post(db, { key: `settlement:${id}:confirmed`, kind: 'settlement', entries: settlementPosting(merchant, amount) }); // prettier-ignore
  const payload = settlementEvents['settlement.confirmed'].parse({ settlement: id, merchant, amount });
  await publish(db, { name: 'settlement.confirmed', payload });
  await tellSettled(db, after);
  return after;
}

/** It was recorded by mistake: the same transfer may be recorded again. */
export async function cancel(
  db: Querier,
  id: string,
  member: Member,
  reason: string,
  now: Date,
): Promise<SettlementRow> {
  const found = await lockSettlement(db, id);
  return moveSettlementTo(db, found, await decided(db, found, 'cancel', member), { actor: member.id, reason }, now); // prettier-ignore
}

/** Where a move of somebody leads; throws where it may not be made. */
async function decided(
  db: Querier,
  { state, merchant, recordedBy }: SettlementRow,
  move: SettlementMove,
  member: Member,
): Promise<SettlementState> {
  const recorded = await isSameMember(db, recordedBy, member);
  const decision = moveSettlement(state, move, { recorded, ofShop: await isOfShop(db, merchant, member) });
  if (!decision.ok) throw new OrderError(decision.because);
  return decision.to;
}

/** Whether it is the money of the person who decides: accounts of the staff and of the shop lie in two tables. */
async function isOfShop(db: Querier, merchant: string, { email }: Member): Promise<boolean> {
  const { rows } = await db.query<{ email: string }>('SELECT email FROM up_users WHERE id = ANY ($1::integer[])', [
    await peopleOfShop(db, merchant),
  ]);
  return rows.some((person) => isSamePerson(person.email, email));
}

async function dayInMorocco(db: Querier, now: Date): Promise<string> {
  const { rows } = await db.query<{ day: string }>(
    `SELECT to_char($1::timestamptz AT TIME ZONE 'Africa/Casablanca', 'YYYY-MM-DD') AS day`,
    [now],
  );
  return rows[0]!.day;
}
