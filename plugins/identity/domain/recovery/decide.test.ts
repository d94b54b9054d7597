import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Actor, type RecoveryFacts } from './decide.ts';
import { isOver, RECOVERY_ACTIONS, RECOVERY_STATES, TRANSITIONS, type RecoveryState } from './states.ts';
import { LAPSE_DAYS, lapsesAt, mayAsk, MOST_REQUESTS, WAITING_HOURS } from './times.ts';

const HOUR = 3_600_000;
const ASKED = new Date('2026-11-20T10:00:00Z');
const at = (hours: number) => new Date(ASKED.getTime() + hours * HOUR);
/** The waiting is over, and nothing has lapsed. */
const NOW = at(WAITING_HOURS + 1);

const facts = (change: Partial<RecoveryFacts> = {}): RecoveryFacts => ({
  state: 'confirmed',
  askedAt: ASKED,
  confirmedAt: at(0.5),
  highValue: false,
  firstApprover: null,
  ...change,
});
const staff = (id: number, change: { decides?: boolean; isOwner?: boolean } = {}): Actor => ({
  kind: 'staff',
  id,
  decides: true,
  isOwner: false,
  ...change,
});
const OWNER: Actor = { kind: 'owner' };
const SYSTEM: Actor = { kind: 'system' };
const went = (...args: Parameters<typeof decide>) => {
  const decision = decide(...args);
  return decision.kind === 'go' ? decision.to : decision.why;
};

describe('one decision', () => {
  it('goes where the table says, and nowhere else', () => {
    for (const state of RECOVERY_STATES)
      for (const action of RECOVERY_ACTIONS)
        for (const actor of [OWNER, SYSTEM, staff(1), staff(2)])
          for (const now of [at(0), NOW, at(24 * 31)]) {
            const decision = decide(facts({ state, firstApprover: 1 }), action, actor, now);
            if (decision.kind === 'refused') continue;
            expect(TRANSITIONS[action].from as readonly RecoveryState[]).toContain(state);
            expect(TRANSITIONS[action].to as readonly RecoveryState[]).toContain(decision.to);
            expect(TRANSITIONS[action].by as readonly string[]).toContain(actor.kind);
          }
  });

  it('is an approval only once the waiting is over', () => {
    const confirmedAt = at(0.5);
    const end = confirmedAt.getTime() + WAITING_HOURS * HOUR;
    expect(went(facts({ confirmedAt }), 'approve', staff(1), new Date(end - 1))).toBe('too-early');
    expect(went(facts({ confirmedAt }), 'approve', staff(1), new Date(end))).toBe('approved');
    expect(went(facts(), 'refuse', staff(1), at(1))).toBe('refused');
  });

  it('is nobody’s about their own account, and of those alone who may decide', () => {
    for (const action of ['approve', 'second', 'refuse'] as const) {
      const state = TRANSITIONS[action].from[0];
      expect(went(facts({ state, firstApprover: 9 }), action, staff(1, { isOwner: true }), NOW)).toBe('own-account');
      expect(went(facts({ state, firstApprover: 9 }), action, staff(1, { decides: false }), NOW)).toBe('not-allowed');
    }
  });

  it('takes two for an account on which much hangs', () => {
    expect(went(facts({ highValue: true }), 'approve', staff(1), NOW)).toBe('pending_second_approval');
    const half = facts({ state: 'pending_second_approval', highValue: true, firstApprover: 1 });
    expect(went(half, 'second', staff(1), NOW)).toBe('same-eyes');
    expect(went(half, 'second', staff(2), NOW)).toBe('approved');
  });

  it('comes too late when the request has lapsed, whether or not the job has said so; cancelling does not', () => {
    const over = at(24 * LAPSE_DAYS);
    expect(went(facts(), 'approve', staff(1), over)).toBe('lapsed');
    expect(went(facts(), 'lapse', SYSTEM, over)).toBe('lapsed');
    expect(went(facts(), 'lapse', SYSTEM, at(24 * LAPSE_DAYS - 1))).toBe('not-due');
    expect(went(facts(), 'cancel', OWNER, over)).toBe('cancelled');
    expect(went(facts({ state: 'asked', confirmedAt: null }), 'confirm', OWNER, at(24))).toBe('lapsed');
    expect(went(facts({ state: 'asked', confirmedAt: null }), 'confirm', OWNER, at(23))).toBe('confirmed');
  });
});

it('however people act and whenever, no factor goes without proof of the mail box, the wait and the eyes it needs', () => {
  const PEOPLE: Actor[] = [
    OWNER,
    SYSTEM,
    staff(1),
    staff(2),
    staff(3, { isOwner: true }),
    staff(4, { decides: false }),
  ];
  const step = fc.record({
    action: fc.oneof(
      fc.constantFrom(...RECOVERY_ACTIONS.filter((name) => name !== 'cancel' && name !== 'refuse')),
      fc.constantFrom(...RECOVERY_ACTIONS),
    ),
    actor: fc.oneof(fc.constantFrom(...PEOPLE), fc.constantFrom(...PEOPLE.slice(0, 4))),
    hours: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.integer({ min: 0, max: 100 })),
  });
  let approvals = 0;
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { minLength: 10, maxLength: 60 }), (highValue, steps) => {
      let now = ASKED;
      let it: RecoveryFacts = facts({ state: 'asked', confirmedAt: null, highValue });
      const eyes: number[] = [];
      for (const { action, actor, hours } of steps) {
        now = new Date(now.getTime() + hours * HOUR);
        const decision = decide(it, action, actor, now);
        if (decision.kind === 'refused') continue;
        // What is over stays so.
        expect(isOver(it.state)).toBe(false);
        if (actor.kind === 'staff') {
          expect([1, 2]).toContain(actor.id);
          if (action !== 'refuse') eyes.push(actor.id);
        }
        it = {
          ...it,
          state: decision.to,
          confirmedAt: action === 'confirm' ? now : it.confirmedAt,
          firstApprover: decision.to === 'pending_second_approval' && actor.kind === 'staff' ? actor.id : null,
        };
        if (decision.to !== 'approved') continue;
        approvals += 1;
        expect(it.confirmedAt).not.toBeNull();
        expect(now.getTime() - it.confirmedAt!.getTime()).toBeGreaterThanOrEqual(WAITING_HOURS * HOUR);
        expect(now < lapsesAt(ASKED, it.confirmedAt)).toBe(true);
        expect(new Set(eyes).size).toBeGreaterThanOrEqual(highValue ? 2 : 1);
      }
    }),
    { numRuns: 3000 },
  );
  // Else this would have shown nothing.
  expect(approvals).toBeGreaterThan(20);
});

it('an account asks three times in thirty days', () => {
  const before = Array.from({ length: MOST_REQUESTS }, (_, n) => at(n));
  expect(mayAsk(before.slice(1), NOW)).toBe(true);
  expect(mayAsk(before, NOW)).toBe(false);
  expect(mayAsk(before, at(24 * 30))).toBe(true);
});
