import type { z } from 'zod';
import { deskOrderResponseSchema, deskResponseSchema, disputesResponseSchema } from '../contracts/desk.ts';
import { staffRefundsResponseSchema } from '../contracts/refunds.ts';
import { orderNumberOf } from '../domain/order/number.ts';

/** What the server may answer the panel, held to the contract: an order with something of everything. */
export const NUMBER = orderNumberOf(4_827_193_605);
const AT = '2026-11-28T10:15:00.000Z';
const buyer = { name: 'Nadia Alami', trouble: null, placedAt: AT } as const;

type Refund = z.input<typeof staffRefundsResponseSchema>['data'][number];
export const refund = (more: Partial<Refund>): Refund => ({
  id: '7',
  order: NUMBER,
  state: 'to_agree',
  amount: 240_000,
  askedBy: 'finance',
  asker: 'Amal Berrada',
  reason: 'Le marchand a fermé, la cliente n’a rien reçu.',
  second: null,
  at: AT,
  parts: [{ line: '1', title: 'Hammam pour deux', units: 2, amount: 240_000 }],
  may: { agree: true, decline: true, retry: false, given: false },
  ...more,
});

export const LIST = deskResponseSchema.parse({
  data: [
    { ...buyer, number: NUMBER, state: 'confirmed', method: 'cash_on_delivery', phone: '•••••••••••78', merchants: ['Atlas Spa', 'Le Jardin de Majorelle'], total: 264_000, refunded: 0 },
    { ...buyer, name: 'ليلى العلوي', number: orderNumberOf(77), state: 'placed', method: 'card', phone: '•••••••••••12', merchants: ['Atlas Spa'], total: 15_000, refunded: 0, trouble: 'amount' },
  ],
  next: null,
}); // prettier-ignore

export const ORDER = deskOrderResponseSchema.parse({
  data: {
    ...buyer,
    number: NUMBER,
    state: 'confirmed',
    method: 'cash_on_delivery',
    phone: '+212612345678',
    email: 'nadia@example.ma',
    account: true,
    address: { line: '12, rue des Orangers', district: 'Hassan', city: 'Rabat', postcode: '10020', note: '' },
    paidAt: null,
    heldUntil: null,
    receipt: null,
    gross: 262_000,
    discount: 0,
    fees: 2_000,
    total: 264_000,
    net: 220_000,
    tva: 44_000,
    refunded: 0,
    taxes: [{ rate: 2000, paid: 264_000, net: 220_000, tva: 44_000 }],
    lines: [
      { id: '1', kind: 'goods', title: 'Coffret de savon noir et huile d’argan', merchant: 'Atlas Spa', unitPrice: 131_000, quantity: 2, tax: 2000, net: 218_333, tva: 43_667, paid: 262_000, refunded: 0, returned: 0, redeemed: 0, shippedAt: AT, deliveredAt: null },
      { id: '2', kind: 'fee', title: 'Livraison', merchant: 'Atlas Spa', unitPrice: 2_000, quantity: 1, tax: 2000, net: 1_667, tva: 333, paid: 2_000, refunded: 0, returned: 0, redeemed: 0, shippedAt: null, deliveredAt: null },
    ],
    vouchers: [{ id: '3', title: 'Hammam pour deux', merchant: 'Atlas Spa', state: 'issued', value: 15_000, due: true, expiresAt: AT, redeemedAt: null }],
    payments: [],
    refunds: [refund({ state: 'declined', second: { name: 'Rachid Finances', reason: 'Les pièces manquent.' }, may: { agree: false, decline: false, retry: false, given: false } })],
    history: [
      { move: 'place', to: 'to_confirm', doer: 'buyer', who: null, reason: null, at: AT },
      { move: 'confirm', to: 'confirmed', doer: 'buyer', who: null, reason: null, at: AT },
    ],
    may: { collect: true, refuse: true, cancel: false, refund: false, clear: true },
  },
}); // prettier-ignore

export const REFUNDS = staffRefundsResponseSchema.parse({
  data: [
    refund({}),
    refund({ id: '6', state: 'failed', amount: 15_000, askedBy: 'merchant', asker: null, reason: 'Geste commercial', may: { agree: false, decline: false, retry: true, given: false } }),
    refund({ id: '5', state: 'owed', amount: 30_000, askedBy: 'buyer', asker: null, reason: 'Rétractation', may: { agree: false, decline: false, retry: false, given: true } }),
  ],
  next: '5',
}); // prettier-ignore

export const DISPUTES = disputesResponseSchema.parse({
  data: [
    { id: 'dp_1QxYz7Example', state: 'open', order: NUMBER, payment: 'pi_3QxYzExample', amount: 15_000, openedAt: AT, changedAt: AT },
    { id: 'dp_1QxYz6Example', state: 'lost', order: null, payment: 'pi_2QxYzExample', amount: 40_000, openedAt: AT, changedAt: AT },
  ],
  next: null,
}); // prettier-ignore
