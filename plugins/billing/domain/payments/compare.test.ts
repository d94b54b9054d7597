import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePayment, type FoundPayment, type KnownPayment, type PaymentChange } from './compare.ts';

/** What happens to one checkout, in the order in which it does. */
const history = fc.tuple(
  fc.constantFrom('left', 'paid'),
  fc.array(fc.nat(500), { maxLength: 4 }),
  fc.array(fc.constantFrom('won' as const, 'lost' as const), { maxLength: 2 }),
);

/** Every state the provider went through. */
function statesOf([end, refunds, verdicts]: [string, number[], ('won' | 'lost')[]]): FoundPayment[] {
  if (end === 'left') return [{ state: 'open' }, { state: 'expired' }];
  let now = { state: 'paid' as const, payment: 'pi_1', amount: 2000, refunded: 0, disputes: [] as { id: string; state: 'open' | 'won' | 'lost' }[] }; // prettier-ignore
  const states: FoundPayment[] = [{ state: 'open' }, now];
  for (const part of refunds) states.push((now = { ...now, refunded: now.refunded + part }));
  verdicts.forEach((verdict, index) => {
    const others = now.disputes;
    states.push((now = { ...now, disputes: [...others, { id: `dp_${index}`, state: 'open' }] }));
    states.push((now = { ...now, disputes: [...others, { id: `dp_${index}`, state: verdict }] }));
  });
  return states;
}

function apply(known: KnownPayment, changes: PaymentChange[]): KnownPayment {
  return changes.reduce<KnownPayment>((row, change) => {
    if (change.kind === 'succeeded') return { ...row, state: 'paid' };
    if (change.kind === 'expired') return { ...row, state: 'expired' };
    if (change.kind === 'refunded') return { ...row, refunded: change.refunded };
    return { ...row, disputes: { ...row.disputes, [change.dispute]: change.state } };
  }, known);
}

const fresh: KnownPayment = { state: 'open', refunded: 0, disputes: {} };

describe('comparePayment', () => {
  it('comes to the last state, whichever of the states before it were seen and how often', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (story, times) => {
        const states = statesOf(story);
        const seen = states.flatMap((state, index) => Array<FoundPayment>(times[index] ?? 1).fill(state));
        const told: PaymentChange[] = [];
        let known = fresh;
        for (const state of [...seen, states.at(-1)!]) {
          const changes = comparePayment(known, state);
          told.push(...changes);
          known = apply(known, changes);
        }
        const last = states.at(-1)!;
        expect(known.state).toBe(last.state);
        if (last.state === 'paid') {
          expect(known.refunded).toBe(last.refunded);
          expect(known.disputes).toEqual(Object.fromEntries(last.disputes.map(({ id, state }) => [id, state])));
        }
        // Whether it was paid is told once.
        expect(told.filter(({ kind }) => kind === 'succeeded' || kind === 'expired')).toHaveLength(1);
        expect(comparePayment(known, last)).toEqual([]);
      }),
    );
  });

  it('takes nothing back of what was paid', () => {
    const paid: KnownPayment = { ...fresh, state: 'paid' };
    expect(comparePayment(paid, { state: 'expired' })).toEqual([]);
    expect(comparePayment(paid, { state: 'open' })).toEqual([]);
  });

  it('believes that a page was paid after all', () => {
    const gone: KnownPayment = { ...fresh, state: 'expired' };
    const found: FoundPayment = { state: 'paid', payment: 'pi_1', amount: 5, refunded: 5, disputes: [] };
    expect(comparePayment(gone, found).map(({ kind }) => kind)).toEqual(['succeeded', 'refunded']);
  });
});
