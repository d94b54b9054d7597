import { portion } from '@sys/platform/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postingProblem } from '../../../platform/domain/ledger/posting.ts';
import { stillToTake } from '../commission/refund.ts';
import { moveCommission, restoredState, wasDue, type CommissionStand } from '../commission/states.ts';
import { payoutOf, type Due } from '../payouts/select.ts';
import {
  accounts,
  confirmedPosting,
  duePosting,
  earnedPosting,
  failedPosting,
  preparedPosting,
  takenBackPosting,
  type Entry,
} from './postings.ts';

const now = new Date('2026-12-01T08:00:00Z');
const RUN = { until: now, now, minimum: 1_000 };
const INFLUENCERS = [1, 2, 3];
const FEE_RATE = 2_000;

interface Commission extends CommissionStand {
  merchant: string;
  influencer: number;
  paid: number;
  refunded: number;
  amount: number;
  fee: number;
  gone: number;
  feeGone: number;
  due: Due[];
}
interface Payout {
  influencer: number;
  amount: number;
  items: Due[];
  state: 'prepared' | 'confirmed' | 'failed';
}

/** A house that does with its decisions what the server does, and keeps its books. */
class House {
  readonly books = new Map<string, number>();
  readonly commissions: Commission[] = [];
  readonly payouts: Payout[] = [];
  open: Due[] = [];
  #serial = 0;

  #post(entries: Entry[]): void {
    if (entries.every(({ amount }) => amount === 0)) return;
    expect(postingProblem(entries)).toBeNull();
    for (const { account, amount } of entries) this.books.set(account, this.balance(account) + amount);
  }
  balance = (account: string): number => this.books.get(account) ?? 0;
  owed = (account: string): number => 0 - this.balance(account);

  sell(influencer: number, merchant: string, paid: number, rate: number): void {
    const amount = portion(paid, rate);
    const fee = portion(amount, FEE_RATE);
    if (amount === 0) return;
    const stand = { state: 'held', review: 'none', heldUntil: now, reversed: null } as const;
    this.commissions.push({ ...stand, merchant, influencer, paid, refunded: 0, amount, fee, gone: 0, feeGone: 0, due: [] }); // prettier-ignore
    this.#post(earnedPosting({ merchant, influencer }, { amount, fee }));
  }

  approve(one: Commission): void {
    if (moveCommission(one, 'approve', 'system', now) === null) return;
    one.state = 'approved';
    this.#post(duePosting(one, one.amount - one.gone));
    this.#owe(one, 'commission', one.amount - one.gone);
  }

  #owe(one: Commission, kind: Due['kind'], amount: number): void {
    if (amount === 0) return;
    const due: Due = { id: `d${this.#serial++}`, kind, amount, since: new Date(0) };
    one.due.push(due);
    this.open.push(due);
  }

  /** The line’s price has gone back up to `refunded`: more, or, when a dispute was won, less. */
  refund(one: Commission, refunded: number): void {
    const due = wasDue(one);
    one.refunded = refunded;
    const amount = stillToTake(one.amount, one.gone, one);
    const fee = stillToTake(one.fee, one.feeGone, one);
    one.gone += amount;
    one.feeGone += fee;
    this.#post(takenBackPosting(one, { amount, fee }, due));
    if (due) this.#owe(one, amount > 0 ? 'taken-back' : 'restored', -amount);
    if (refunded === one.paid && one.state !== 'reversed') {
      one.reversed = { from: one.state, by: 'refund' };
      one.state = 'reversed';
    } else if (refunded < one.paid && one.state === 'reversed') {
      one.state = restoredState(one)!;
      one.reversed = null;
    }
  }

  run(): void {
    for (const influencer of INFLUENCERS) {
      const theirs = new Set(this.commissions.filter((one) => one.influencer === influencer).flatMap(({ due }) => due));
      const payee = { influencer, verified: true, secondFactor: true, hasAccount: true, frozenUntil: null };
      const found = payoutOf(payee, this.open.filter((due) => theirs.has(due)), RUN); // prettier-ignore
      if (found.kind === 'waits') continue;
      this.open = this.open.filter((due) => !found.items.includes(due));
      this.payouts.push({ influencer, amount: found.amount, items: found.items, state: 'prepared' });
      this.#post(preparedPosting(influencer, found.amount));
    }
  }

  end(payout: Payout, well: boolean): void {
    if (payout.state !== 'prepared') return;
    payout.state = well ? 'confirmed' : 'failed';
    const posting = well ? confirmedPosting : failedPosting;
    this.#post(posting(payout.influencer, payout.amount));
    if (!well) this.open.push(...payout.items);
  }

  /** What must be true after each step. */
  check(): void {
    const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
    expect(sum([...this.books.values()])).toBe(0);
    for (const influencer of INFLUENCERS) {
      const theirs = this.commissions.filter((one) => one.influencer === influencer);
      const notDue = theirs.filter((one) => !wasDue(one)).map(({ amount, gone }) => amount - gone);
      expect(this.owed(accounts.earned(influencer))).toBe(sum(notDue));
      const open = new Set(this.open);
      const due = theirs.flatMap((one) => one.due.filter((each) => open.has(each)));
      expect(this.owed(accounts.due(influencer))).toBe(sum(due.map(({ amount }) => amount)));
      const paid = this.payouts.filter((one) => one.influencer === influencer);
      for (const { amount, items } of paid) expect(amount).toBe(sum(items.map((item) => item.amount)));
      const under = (state: Payout['state']) => sum(paid.filter((one) => one.state === state).map(({ amount }) => amount)); // prettier-ignore
      expect(this.owed(accounts.sent(influencer))).toBe(under('prepared'));
    }
    const confirmed = sum(this.payouts.filter(({ state }) => state === 'confirmed').map(({ amount }) => amount));
    expect(this.owed(accounts.bank)).toBe(confirmed);
    // All that was ever earned and not taken back is earned, due, on its way or paid.
    const all = sum(this.commissions.map(({ amount, gone }) => amount - gone));
    const held = INFLUENCERS.map((id) => this.balance(accounts.earned(id)) + this.balance(accounts.due(id)) + this.balance(accounts.sent(id))); // prettier-ignore
    expect(confirmed - sum(held)).toBe(all);
  }
}

const pick = fc.nat(20);
const step = fc.oneof(
  fc.record({
    do: fc.constant('sell' as const),
    influencer: fc.constantFrom(...INFLUENCERS),
    merchant: fc.constantFrom('a', 'b'),
    paid: fc.integer({ min: 1, max: 300_000 }),
    rate: fc.integer({ min: 1, max: 9_000 }),
  }),
  fc.record({ do: fc.constant('approve' as const), which: pick }),
  fc.record({ do: fc.constant('refund' as const), which: pick, part: fc.nat(4) }),
  fc.record({ do: fc.constant('run' as const) }),
  fc.record({ do: fc.constant('end' as const), which: pick, well: fc.boolean() }),
);

describe('the books of commissions', () => {
  it('balance, and agree with every commission and payout, in 10,000 histories', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const house = new House();
        const one = <T>(all: T[], which: number): T | undefined => all[which % Math.max(1, all.length)];
        for (const next of steps) {
          if (next.do === 'sell') house.sell(next.influencer, next.merchant, next.paid, next.rate);
          else if (next.do === 'run') house.run();
          else if (next.do === 'end') {
            const payout = one(house.payouts, next.which);
            if (payout) house.end(payout, next.well);
          } else {
            const commission = one(house.commissions, next.which);
            if (!commission) continue;
            if (next.do === 'approve') house.approve(commission);
            else house.refund(commission, Math.floor((commission.paid * next.part) / 4));
          }
          house.check();
        }
      }),
      { numRuns: 10_000 },
    );
  }, 300_000);
});
