import { describe, expect, it } from 'vitest';
import { isTimely } from './age.ts';
import { subjectOf } from './subject.ts';

const at = (seconds: number) => new Date((1_700_000_000 + seconds) * 1000);

describe('isTimely', () => {
  it.each([
    ['now', 0, true],
    ['five minutes old', 300, true],
    ['older', 301, false],
    ['by a clock that is a minute ahead', -60, true],
    ['from the future', -61, false],
  ])('%s', (_, age, timely) => {
    expect(isTimely('t=1700000000,v1=aa', at(age))).toBe(timely);
  });

  it('reads the time that the signature is made of, the last', () => {
    expect(isTimely('t=1,t=1700000000,v1=aa', at(0))).toBe(true);
    expect(isTimely('t=1700000000,t=1,v1=aa', at(0))).toBe(false);
  });

  it.each(['', 'v1=aa', 't=,v1=aa', 't=soon,v1=aa'])('has none in "%s"', (header) => {
    expect(isTimely(header, at(0))).toBe(false);
  });
});

describe('subjectOf', () => {
  it.each([
    ['checkout.session.completed', { id: 'cs_1', mode: 'payment', customer: null }, { kind: 'checkout', id: 'cs_1' }],
    ['checkout.session.completed', { id: 'cs_1', mode: 'subscription', customer: 'cus_1' }, { kind: 'customer', id: 'cus_1' }],
    ['charge.refunded', { id: 'ch_1', payment_intent: 'pi_1', customer: 'cus_1' }, { kind: 'payment', id: 'pi_1' }],
    ['charge.dispute.created', { id: 'dp_1', payment_intent: 'pi_1' }, { kind: 'payment', id: 'pi_1' }],
    ['refund.failed', { id: 're_1', payment_intent: 'pi_1' }, { kind: 'payment', id: 'pi_1' }],
    ['payment_intent.succeeded', { id: 'pi_1', customer: null }, { kind: 'payment', id: 'pi_1' }],
    ['customer.subscription.deleted', { id: 'sub_1', customer: 'cus_1' }, { kind: 'customer', id: 'cus_1' }],
    ['invoice.paid', { id: 'in_1', customer: 'cus_1' }, { kind: 'customer', id: 'cus_1' }],
    ['customer.deleted', { id: 'cus_1' }, { kind: 'customer', id: 'cus_1' }],
    ['customer.updated', { id: 'cus_1' }, null],
    ['charge.refunded', { id: 'ch_1', payment_intent: null }, null],
    ['invoice.paid', { id: 'in_1', customer: { id: 'cus_1' } }, null],
    ['payout.paid', { id: 'po_1' }, null],
  ])('%s', (type, object, subject) => {
    expect(subjectOf(type, object)).toEqual(subject);
  });
}); // prettier-ignore
