import type { Querier } from '@sys/database/marketplace';
import type { Redeemed, VOUCHER_REFUSALS } from '../../contracts/shop.ts';
import { readShown, type Shown } from '../../domain/vouchers/code.ts';
import { mayUndo, redeem, stateAfterUndo, UNDO_MINUTES, type Redemption, type Scan } from '../../domain/vouchers/redeem.ts'; // prettier-ignore
import { OrderError } from '../errors.ts';
import { move, publishOrder, type By } from '../orders/move.ts';
import { lockOrder, type OrderRow } from '../orders/rows.ts';
import { settle } from '../orders/settle.ts';
import type { Shop } from '../shop/owner.ts';
import { fulfilIfServed } from './fulfil.ts';
import { countWrong, lockGuesses } from './guesses.ts';
import { findVouchers, lockVoucher, voucherOf, type VoucherRow } from './rows.ts';
import { codeHash, tokenHash } from './seal.ts';

export type VoucherRefusal = (typeof VOUCHER_REFUSALS)[number];

/** What a scan came to; `voucher` is what it redeemed. Refusals are told as outcomes: thrown, they would undo their counting. */
export type Scanned =
  { ok: true; told: Redeemed; voucher: VoucherRow | null } | { ok: false; because: VoucherRefusal; at?: Date };

/** One scan of a merchant's device, in the caller's transaction. */
export async function redeemVoucher(db: Querier, shop: Shop, what: string, scan: Scan, now: Date): Promise<Scanned> {
  const shown = readShown(what);
  if (!shown) return unknown;
  const guesses = shown.kind === 'code' ? await lockGuesses(db, shop.merchant, now) : null;
  const found = await findShown(db, shop.merchant, shown);
  if (!found) {
    if (guesses) await countWrong(db, shop.merchant, guesses, now);
    return unknown;
  }
  // The order first: so do refunds, and none waits for the other.
  const order = (await lockOrder(db, found.order))!;
  const voucher = (await lockVoucher(db, found.id))!;
  const decided = redeem(voucherOf(voucher, order.state), scan, now);
  if (decided.kind === 'refused')
    return { ok: false, because: decided.because === 'other-merchant' ? 'unknown' : decided.because, at: decided.at };
  if (decided.kind === 'repeated') return { ok: true, told: tell(voucher, order, 'repeated'), voucher: null };
  await write(db, voucher, scan, shop, decided);
  await publishOrder(db, 'voucher.redeemed', order, {
    voucher: voucher.id,
    merchant: voucher.merchant,
    deal: voucher.deal,
  });
  const by = { doer: 'merchant', actor: shop.person } as const;
  await fulfilIfServed(db, decided.due ? await collectIfPaid(db, order, by, now) : order, by, now);
  const { at: redeemedAt, worth, due: collected } = decided;
  return { ok: true, told: tell({ ...voucher, redeemedAt, worth, collected }, order, 'redeemed'), voucher };
}

const unknown: Scanned = { ok: false, because: 'unknown' };

async function findShown(db: Querier, merchant: string, shown: Shown): Promise<VoucherRow | null> {
  const [found] =
    shown.kind === 'token'
      ? await findVouchers(db, 'WHERE v.token_hash = $1', [tokenHash(shown.token)])
      : await findVouchers(db, 'WHERE v.merchant = $1 AND v.code_hash = $2', [merchant, codeHash(merchant, shown.code)]); // prettier-ignore
  return found ?? null;
}

async function write(
  db: Querier,
  { id, state, version }: VoucherRow,
  scan: Scan,
  { person }: Shop,
  { at, worth, due }: Extract<Redemption, { kind: 'redeemed' }>,
): Promise<void> {
  const { rows } = await db.query(
    `UPDATE orders_vouchers SET state = 'redeemed', version = version + 1, scan = $4, redeemed_at = $5, redeemed_by = $6,
       worth = $7, collected = $8, payment = 'paid'
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING id`,
    [id, state, version, scan.id, at, person, worth, due],
  );
  if (rows.length === 0) throw new OrderError('changed-meanwhile');
}

/** Once all that was to be paid on the spot has been, the order is paid. */
async function collectIfPaid(db: Querier, order: OrderRow, by: By, now: Date): Promise<OrderRow> {
  const { rows } = await db.query(
    `SELECT 1 FROM orders_vouchers WHERE "order" = $1 AND payment = 'due' AND state <> 'refunded' LIMIT 1`,
    [order.id],
  );
  return rows.length > 0 ? order : settle(db, order, 'collect', by, now);
}

function tell(voucher: VoucherRow, order: OrderRow, outcome: Redeemed['outcome']): Redeemed {
  const at = voucher.redeemedAt!;
  return {
    outcome,
    voucher: voucher.id,
    title: voucher.title,
    name: order.name.split(/\s+/u)[0]!,
    worth: voucher.worth!,
    due: voucher.collected ? voucher.value : 0,
    value: voucher.value,
    at: at.toISOString(),
    undoUntil: new Date(at.getTime() + UNDO_MINUTES * 60_000).toISOString(),
  };
}

/**
 * Takes back that a voucher was redeemed by mistake. What was taken for it stays taken once its order is paid: then it
 * is a voucher that was paid. Somebody else's voucher is answered as one that is not there.
 */
export async function undoRedemption(db: Querier, shop: Shop, id: string, now: Date): Promise<VoucherRow> {
  const [found] = await findVouchers(db, 'WHERE v.id = $1 AND v.merchant = $2', [id, shop.merchant]);
  if (!found) throw new OrderError('no-voucher');
  const order = (await lockOrder(db, found.order))!;
  const voucher = (await lockVoucher(db, id))!;
  const facts = voucherOf(voucher, order.state);
  if (voucher.state !== 'redeemed') throw new OrderError('voucher-refused', voucher.state === 'refunded' ? 'refunded' : 'unknown'); // prettier-ignore
  if (!mayUndo(facts, shop.merchant, now)) throw new OrderError('voucher-refused', 'too-late');
  const dueAgain = voucher.collected && order.state === 'confirmed';
  const { rows } = await db.query(
    `UPDATE orders_vouchers SET state = $4, version = version + 1, undone = array_append(undone, scan), scan = NULL,
       redeemed_at = NULL, redeemed_by = NULL, worth = NULL, collected = false, payment = CASE WHEN $5 THEN 'due' ELSE payment END
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING id`,
    [id, voucher.state, voucher.version, stateAfterUndo(facts, now), dueAgain],
  );
  if (rows.length === 0) throw new OrderError('changed-meanwhile');
  if (order.state === 'fulfilled') await move(db, order, 'reopen', { doer: 'merchant', actor: shop.person }, now);
  return voucher;
}
