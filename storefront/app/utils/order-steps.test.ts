import { describe, expect, it } from 'vitest';
import { orderSteps } from './order-steps.ts';

const AT = '2026-11-02T10:00:00.000Z';
const LATER = '2026-11-04T10:00:00.000Z';
const goods = (shippedAt: string | null = null, deliveredAt: string | null = null) =>
  ({ kind: 'goods', shippedAt, deliveredAt }) as const;
const service = { kind: 'service', shippedAt: null, deliveredAt: null } as const;
const told = (steps: ReturnType<typeof orderSteps>) => steps.map(({ name, state }) => `${name} ${state}`);
const base = { placedAt: AT, paidAt: null };

describe('the way of an order', () => {
  it('waits for the card', () => {
    const steps = orderSteps({ ...base, state: 'placed', method: 'card', lines: [service] });
    expect(told(steps)).toEqual(['placed done', 'pay now', 'use ahead']);
  });

  it('waits for the code, then for the parcel, then for the cash', () => {
    const order = { ...base, method: 'cash_on_delivery' as const };
    expect(told(orderSteps({ ...order, state: 'to_confirm', lines: [goods()] }))).toEqual([
      'placed done', 'confirm now', 'ship ahead', 'deliver ahead', 'collect ahead',
    ]); // prettier-ignore
    const onItsWay = orderSteps({ ...order, state: 'confirmed', lines: [goods(LATER)] });
    expect(told(onItsWay)).toEqual(['placed done', 'confirm done', 'ship done', 'deliver now', 'collect ahead']);
    expect(onItsWay[2]!.at).toBe(LATER);
  });

  it('is delivered when the last parcel is, and not before', () => {
    const order = { ...base, paidAt: AT, state: 'paid' as const, method: 'card' as const };
    const half = orderSteps({ ...order, lines: [goods(AT, AT), goods(AT)] });
    expect(told(half)).toContain('deliver now');
    const whole = orderSteps({ ...order, lines: [goods(AT, AT), goods(AT, LATER)] });
    expect(whole.find(({ name }) => name === 'deliver')).toEqual({ name: 'deliver', state: 'done', at: LATER });
  });

  it('says of an order that ended early what was done, and nothing that will not come', () => {
    const steps = orderSteps({ ...base, state: 'refused', method: 'cash_on_delivery', lines: [goods(AT)] });
    expect(told(steps)).toEqual(['placed done', 'confirm done', 'ship done', 'ended stopped']);
    const expired = orderSteps({ ...base, state: 'expired', method: 'at_merchant', lines: [service] });
    expect(told(expired)).toEqual(['placed done', 'ended stopped']);
  });

  it('has nothing left to do when it is fulfilled', () => {
    const steps = orderSteps({ ...base, paidAt: AT, state: 'fulfilled', method: 'at_merchant', lines: [service] });
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });
});
