import { timingSafeEqual } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { canSms, queueMail, queueSms } from '@sys/platform/services';
import { codeEnds, guessProblem, resendProblem } from '../../domain/order/confirmation.ts';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { OrderError } from '../errors.ts';
import { codeHashOf, drawCode } from '../keys.ts';
import { orderLink } from './pages.ts';
import type { OrderRow } from './rows.ts';

const SMS: Record<OrderRow['locale'], (code: string, number: string) => string> = {
  fr: (code, number) => `ShareYourSales : ${code} confirme votre commande ${number}. Ne donnez ce code à personne.`,
  ar: (code, number) => `ShareYourSales: الرمز ${code} يؤكد طلبكم ${number}. لا تعطوا هذا الرمز لأحد.`,
  en: (code, number) => `ShareYourSales: ${code} confirms your order ${number}. Give this code to nobody.`,
};

/** Sends a new code for an order in the caller's transaction; those before it count no more. */
export async function sendCode(db: Querier, order: OrderRow, now: Date): Promise<void> {
  const code = drawCode();
  const by = canSms() ? 'sms' : 'mail';
  await db.query(
    `UPDATE orders_orders SET code_by = $2, code_hash = $3, code_guesses = 0, code_sent = code_sent + 1, code_sent_at = $4
     WHERE id = $1`,
    [order.id, by, codeHashOf(order.number, code), now],
  );
  const number = printedOrderNumber(order.number);
  if (by === 'sms') return queueSms(db, { to: order.phone, text: SMS[order.locale](code, number) });
  const data = {
    name: order.name,
    number,
    code,
    expiresAt: codeEnds({ sentAt: now }).toISOString(),
    orderUrl: orderLink(order),
  };
  await queueMail(db, { to: order.email, locale: order.locale, kind: 'order-code', data });
}

const codeOf = ({ codeGuesses, codeSent, codeSentAt }: OrderRow) => ({
  guesses: codeGuesses,
  sent: codeSent,
  sentAt: new Date(codeSentAt!),
});

/** Sends another one to whoever waits for it. */
export async function resendCode(db: Querier, order: OrderRow, now: Date): Promise<void> {
  if (order.state !== 'to_confirm') throw new OrderError('wrong-state');
  const problem = resendProblem(codeOf(order), now);
  if (problem) throw new OrderError(problem);
  await sendCode(db, order, now);
}

/**
 * Whether the code is the one that was sent, for an order that is locked. A wrong one is counted: the caller commits
 * before saying so.
 */
export async function tryCode(
  db: Querier,
  order: OrderRow,
  typed: string,
  now: Date,
): Promise<'right' | 'code-wrong' | 'code-over'> {
  if (guessProblem(codeOf(order), now)) return 'code-over';
  if (timingSafeEqual(order.codeHash!, codeHashOf(order.number, typed))) return 'right';
  await db.query('UPDATE orders_orders SET code_guesses = code_guesses + 1 WHERE id = $1', [order.id]);
  return 'code-wrong';
}
