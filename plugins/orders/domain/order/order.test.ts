import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldUntil } from './holds.ts';
import { BROKEN_PROMISES, methodProblem, methodsFor, MOST_CASH, OPEN_PROMISES } from './methods.ts';
import { ORDER_NUMBERS, orderNumberOf, printedOrderNumber, readOrderNumber } from './number.ts';
import {
  firstState, HOLDING, moveOrder, ORDER_MOVE_NAMES, ORDER_MOVES, ORDER_STATES, PAYMENT_METHODS, type OrderDoer, type OrderState,
} from './states.ts'; // prettier-ignore

const DOERS: OrderDoer[] = ['buyer', 'merchant', 'finance', 'system'];
const way = fc.array(fc.tuple(fc.constantFrom(...ORDER_MOVE_NAMES), fc.constantFrom(...DOERS)), { maxLength: 40 });
const method = fc.constantFrom(...PAYMENT_METHODS);

describe('the states of an order', () => {
  it('are all reached, and from each of them it is said what may follow', () => {
    const reached = new Set<OrderState>(PAYMENT_METHODS.map(firstState));
    for (let before = -1; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of Object.values(ORDER_MOVES)) if (from.some((one) => reached.has(one))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...ORDER_STATES].sort());
  });

  it('return the stock once at most, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(method, way, (by, tries) => {
        let order = { state: firstState(by), method: by };
        let held = 1;
        for (const [move, doer] of tries) {
          const moved = moveOrder(order, move, doer);
          if (!moved.ok) continue;
          order = { ...order, state: moved.to };
          held += { kept: 0, returned: -1, 'taken again': 1 }[moved.stock];
          expect([0, 1]).toContain(held);
          if (HOLDING.includes(order.state)) expect(held).toBe(1);
        }
      }),
    );
  });

  it('never come to be paid by whoever buys', () => {
    fc.assert(
      fc.property(method, fc.constantFrom(...ORDER_STATES), fc.constantFrom(...ORDER_MOVE_NAMES), (by, state, move) => {
        const moved = moveOrder({ state, method: by }, move, 'buyer');
        if (moved.ok) expect(['confirmed', 'cancelled']).toContain(moved.to);
      }),
    );
  });

  it.each([
    ['placed', 'card', 'pay', 'system', 'paid'],
    ['placed', 'card', 'pay', 'buyer', 'doer'],
    ['paid', 'card', 'pay', 'system', 'state'],
    ['confirmed', 'cash_on_delivery', 'refuse', 'merchant', 'refused'],
    ['confirmed', 'at_merchant', 'refuse', 'merchant', 'method'],
    ['confirmed', 'at_merchant', 'miss', 'system', 'no_show'],
    ['paid', 'card', 'cancel', 'finance', 'state'],
    ['expired', 'card', 'payLate', 'system', 'paid'],
    ['refunded', 'card', 'refund', 'system', 'state'],
  ] as const)('%s by %s: %s by %s is %s', (state, by, move, doer, outcome) => {
    const moved = moveOrder({ state, method: by }, move, doer);
    expect(moved.ok ? moved.to : moved.because).toBe(outcome);
  });
});

describe('the number of an order', () => {
  const drawn = fc.integer({ min: 0, max: ORDER_NUMBERS - 1 });
  it('is read as it was drawn, however it was typed', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const number = orderNumberOf(one);
        expect(number).toMatch(/^\d{12}$/);
        const arabic = [...printedOrderNumber(number)].map((sign) => '٠١٢٣٤٥٦٧٨٩'[Number(sign)] ?? sign).join('');
        for (const typed of [number, printedOrderNumber(number), ` ${number.match(/../g)!.join(' ')} `, arabic]) {
          expect(readOrderNumber(typed)).toBe(number);
        }
      }),
    );
  });

  it('is no other after one wrong digit, or two that changed places', () => {
    fc.assert(
      fc.property(drawn, fc.nat(11), fc.nat(9), (one, at, digit) => {
        const right = [...orderNumberOf(one)];
        const slip = right.with(at, String(digit));
        if (slip.join('') !== right.join('')) expect(readOrderNumber(slip.join(''))).toBeNull();
        const next = (at + 1) % 12;
        const turned = right.with(at, right[next]!).with(next, right[at]!);
        if (next > 0 && turned.join('') !== right.join('')) expect(readOrderNumber(turned.join(''))).toBeNull();
      }),
    );
  });

  it.each(['', '12', '4827-1936-058A', '0'.repeat(12), '1'.repeat(100)])('is not %s', (typed) => {
    expect(readOrderNumber(typed)).toBeNull();
  });
});

describe('ways to pay', () => {
  const goods = { kind: 'goods', payAtMerchant: false } as const;
  const service = { kind: 'service', payAtMerchant: true } as const;
  const good = { open: 0, broken: 0 };
  it.each([
    ['cash_on_delivery', { total: 100, lines: [goods] }, good, null],
    ['cash_on_delivery', { total: MOST_CASH, lines: [goods] }, good, null],
    ['cash_on_delivery', { total: MOST_CASH + 1, lines: [goods] }, good, 'too-much-cash'],
    ['cash_on_delivery', { total: 100, lines: [goods, service] }, good, 'goods-only'],
    ['at_merchant', { total: 100, lines: [service] }, good, null],
    ['at_merchant', { total: 100, lines: [service, goods] }, good, 'services-only'],
    ['at_merchant', { total: 100, lines: [service, { ...service, payAtMerchant: false }] }, good, 'not-offered'],
    ['at_merchant', { total: 100, lines: [service] }, { open: OPEN_PROMISES, broken: 0 }, 'open-promises'],
    ['cash_on_delivery', { total: 100, lines: [goods] }, { open: 0, broken: BROKEN_PROMISES }, 'broken-promises'],
  ] as const)('%s of %j with %j: %s', (by, buying, promises, problem) => {
    expect(methodProblem(by, buying, promises)).toBe(problem);
  });

  it('always leave the card', () => {
    expect(methodsFor({ total: MOST_CASH * 2, lines: [goods, service] }, { open: 9, broken: 9 })).toEqual(['card']);
    expect(methodsFor({ total: 100, lines: [service] }, good)).toEqual(['card', 'at_merchant']);
  });
});

it('holds stock longer than a card may be entered', () => {
  const placed = new Date('2026-11-29T10:00:00Z');
  expect(heldUntil('card', placed).toISOString()).toBe('2026-11-29T10:35:00.000Z');
  expect(heldUntil('at_merchant', placed).toISOString()).toBe('2026-11-29T10:20:00.000Z');
});
