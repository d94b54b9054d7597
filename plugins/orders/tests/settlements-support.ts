import { post } from '@sys/platform/services';
import type { Settlement } from '../contracts/settlements.ts';
import type { Desk } from './desk-support.ts';
import { committed, type TestShop } from './shop-support.ts';
import type { Answer, OrdersHouse } from './support.ts';

let serial = 0;
/** What the bank has called no other transfer. */
export const transfer = (): string => `VIR2026/${++serial}`;

/** A commission of a sale that brought us nothing, taken from the account of its shop; below zero it comes back. Centimes. */
export const owe = (house: OrdersHouse, { merchant }: Pick<TestShop, 'merchant'>, amount: number): Promise<boolean> =>
  committed(house, (db) =>
    post(db as never, {
      key: `test:owe:${++serial}:${merchant}`,
      kind: 'commission-earned',
      entries: [
        { account: `merchant:${merchant}`, amount },
        { account: 'test:elsewhere', amount: -amount },
      ],
    }),
  );

export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Africa/Casablanca' });

/** Records a transfer as somebody of the finances. */
export const recordTransfer = (
  desk: Desk,
  { merchant }: Pick<TestShop, 'merchant'>,
  amount: number,
  more: Record<string, unknown> = {},
): Promise<Answer<Settlement>> =>
  desk('POST', '/settlements', { merchant, amount, valueOn: today(), bankReference: transfer(), ...more });
