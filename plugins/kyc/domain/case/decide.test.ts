import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, frozenUntil, MAX_REJECTIONS, type Actor, type CaseFacts } from './decide.ts';
import { CASE_ACTIONS, CASE_STATES, TRANSITIONS, type CaseAction, type CaseState } from './states.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const SUBJECT = 7;
const LATER = new Date(NOW.getTime() + 60_000);

const facts = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  state: 'in_review',
  subject: SUBJECT,
  highRisk: false,
  flagged: false,
  verified: true,
  claimedBy: 1,
  claimedUntil: LATER,
  firstApprover: null,
  rejections: 0,
  ...change,
});
const staff = (id: number, change: Partial<Extract<Actor, { kind: 'staff' }>> = {}): Actor => ({
  kind: 'staff',
  id,
  reviews: true,
  approves: false,
  isSubject: false,
  ...change,
});
const why = (...args: Parameters<typeof decide>) => {
  const decision = decide(...args);
  return decision.kind === 'go' ? decision.to : decision.why;
};

describe('one decision', () => {
  it('goes where the table says, and nowhere else', () => {
    const everybody: Actor[] = [
      { kind: 'subject', id: SUBJECT },
      { kind: 'system' },
      staff(1, { approves: true }),
      staff(2, { approves: true }),
    ];
    for (const state of CASE_STATES)
      for (const action of CASE_ACTIONS)
        for (const actor of everybody) {
          const decision = decide(
            facts({ state, claimedUntil: action === 'release' ? NOW : LATER }),
            action,
            actor,
            NOW,
            true,
          );
          if (decision.kind === 'refused') continue;
          expect(TRANSITIONS[action].from as readonly CaseState[]).toContain(state);
          expect(TRANSITIONS[action].to as readonly CaseState[]).toContain(decision.to);
        }
  });

  it('is nobody’s about their own case', () => {
    for (const action of CASE_ACTIONS) {
      const [state] = TRANSITIONS[action].from;
      const own = decide(facts({ state }), action, staff(1, { approves: true, isSubject: true }), NOW, true);
      expect(own.kind).toBe('refused');
    }
    expect(why(facts(), 'approve', staff(1, { isSubject: true }), NOW)).toBe('own-case');
  });

  it('is the subject’s about their own case alone', () => {
    expect(why(facts({ state: 'draft' }), 'submit', { kind: 'subject', id: SUBJECT }, NOW)).toBe('submitted');
    expect(why(facts({ state: 'draft' }), 'submit', { kind: 'subject', id: 8 }, NOW)).toBe('not-allowed');
  });

  it('needs the claim, held by oneself, and still running', () => {
    expect(why(facts(), 'approve', staff(1), NOW)).toBe('approved');
    expect(why(facts(), 'approve', staff(2), NOW)).toBe('claimed-by-another');
    expect(why(facts({ claimedUntil: NOW }), 'approve', staff(1), NOW)).toBe('not-claimed');
    expect(why(facts({ claimedBy: null }), 'ask', staff(1), NOW)).toBe('not-claimed');
    expect(why(facts(), 'release', { kind: 'system' }, NOW)).toBe('claimed-by-another');
    expect(why(facts({ claimedUntil: NOW }), 'release', { kind: 'system' }, NOW)).toBe('submitted');
  });

  it('an approval needs every value found right, and a reason where a flag is raised', () => {
    expect(why(facts({ verified: false }), 'approve', staff(1), NOW, true)).toBe('not-verified');
    expect(why(facts({ flagged: true }), 'approve', staff(1), NOW)).toBe('reason-needed');
    expect(why(facts({ flagged: true }), 'approve', staff(1), NOW, true)).toBe('approved');
  });

  it('high risk waits for an approver who is somebody else', () => {
    const second = facts({ state: 'pending_second_approval', highRisk: true, firstApprover: 1, claimedBy: null });
    expect(why(facts({ highRisk: true }), 'approve', staff(1, { approves: true }), NOW)).toBe(
      'pending_second_approval',
    );
    expect(why(second, 'confirm', staff(1, { approves: true }), NOW)).toBe('same-eyes');
    expect(why(second, 'confirm', staff(2), NOW)).toBe('not-allowed');
    expect(why(second, 'reject', staff(2), NOW)).toBe('not-allowed');
    expect(why(second, 'reject', staff(1, { approves: true }), NOW)).toBe('same-eyes');
    expect(why(second, 'confirm', staff(2, { approves: true }), NOW)).toBe('approved');
  });

  it('there is no fourth try', () => {
    const rejected = facts({ state: 'rejected', rejections: MAX_REJECTIONS - 1 });
    const subject: Actor = { kind: 'subject', id: SUBJECT };
    expect(why(rejected, 'restart', subject, NOW)).toBe('draft');
    expect(why({ ...rejected, rejections: MAX_REJECTIONS }, 'restart', subject, NOW)).toBe('too-many-rejections');
  });
});

it('however people act, nothing is approved without the eyes it needs', () => {
  const PEOPLE: Actor[] = [
    { kind: 'subject', id: SUBJECT },
    { kind: 'system' },
    staff(1),
    staff(2, { approves: true }),
    staff(3, { reviews: false, approves: true }),
    staff(4, { approves: true, isSubject: true }),
    staff(5, { reviews: false }),
  ];
  const step = fc.record({
    // What was erased stays so and would end most runs at once; the way to an approval is narrow.
    action: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...CASE_ACTIONS.filter((action) => action !== 'erase')) },
      { weight: 2, arbitrary: fc.constantFrom<CaseAction>('submit', 'claim', 'approve', 'confirm') },
    ),
    actor: fc.constantFrom(...PEOPLE, ...PEOPLE.slice(2, 4)),
    minutes: fc.integer({ min: 0, max: 40 }),
    reasoned: fc.boolean(),
    again: fc.boolean(),
  });
  let approvals = 0;
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { minLength: 30, maxLength: 120 }), (highRisk, steps) => {
      let now = NOW;
      let it: CaseFacts = facts({ state: 'draft', highRisk, claimedBy: null, claimedUntil: null });
      let eyes: number[] = [];
      const run = (action: CaseAction, actor: Actor, reasoned: boolean) => {
        const decision = decide(it, action, actor, now, reasoned);
        if (decision.kind === 'refused') return;
        const by = actor.kind === 'staff' ? actor.id : null;
        if (decision.to === 'approved' || decision.to === 'pending_second_approval') {
          if (by !== null) eyes = action === 'approve' ? [by] : [...eyes, by];
        }
        it = {
          ...it,
          state: decision.to,
          claimedBy: action === 'claim' ? by : decision.to === 'in_review' ? it.claimedBy : null,
          claimedUntil: action === 'claim' ? new Date(now.getTime() + 1_800_000) : it.claimedUntil,
          firstApprover: decision.to === 'pending_second_approval' ? by : null,
          rejections: it.rejections + (action === 'reject' ? 1 : 0),
        };
        expect(it.rejections).toBeLessThanOrEqual(MAX_REJECTIONS);
        if (decision.to !== 'approved') return;
        approvals += 1;
        expect(new Set(eyes).size).toBeGreaterThanOrEqual(highRisk ? 2 : 1);
        expect(eyes).not.toContain(4);
        expect(eyes).not.toContain(5);
        if (highRisk) expect([2, 3]).toContain(eyes.at(-1));
      };
      for (const { action, actor, minutes, reasoned, again } of steps) {
        now = new Date(now.getTime() + (minutes > 35 ? minutes * 60_000 : 0));
        if (again) run(action, actor, reasoned);
        run(action, actor, reasoned);
      }
    }),
    { numRuns: 2000 },
  );
  // Else this would have shown nothing.
  expect(approvals).toBeGreaterThan(20);
});

it('a freeze lasts 72 hours and never becomes shorter', () => {
  expect(frozenUntil(NOW).toISOString()).toBe('2026-12-01T12:00:00.000Z');
  const longer = new Date('2027-01-01T00:00:00Z');
  expect(frozenUntil(NOW, longer)).toBe(longer);
  expect(frozenUntil(NOW, NOW).toISOString()).toBe('2026-12-01T12:00:00.000Z');
});
