import { TRANSITIONS, type CaseAction, type CaseState, type Doer } from './states.ts';

export const MAX_REJECTIONS = 3;
export const CLAIM_MINUTES = 30;
export const FREEZE_HOURS = 72;

/** What a decision needs to know of a case. Times are instants. */
export interface CaseFacts {
  state: CaseState;
  subject: number;
  /** Asks for a second approver. */
  highRisk: boolean;
  /** A reviewer has to say why they approve all the same. */
  flagged: boolean;
  /** Every value was looked at and found right. */
  verified: boolean;
  /** Who has claimed it, by their id among the staff, and until when. */
  claimedBy: number | null;
  claimedUntil: Date | null;
  /** Who approved it first, while it waits for the second. */
  firstApprover: number | null;
  rejections: number;
}

export type Actor =
  | { kind: 'subject'; id: number }
  | { kind: 'staff'; id: number; reviews: boolean; approves: boolean; isSubject: boolean }
  | { kind: 'system' };

export const REFUSALS = [
  'wrong-state',
  'not-allowed',
  'own-case',
  'not-claimed',
  'claimed-by-another',
  'same-eyes',
  'not-verified',
  'reason-needed',
  'too-many-rejections',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Decision = { kind: 'go'; to: CaseState } | { kind: 'refused'; why: Refusal };

const refuse = (why: Refusal): Decision => ({ kind: 'refused', why });

/** Deeds of whoever has the case on their desk. */
const AT_THE_DESK: readonly CaseAction[] = ['ask', 'approve', 'release'];

/**
 * Whether somebody may do something to a case now, and where it goes then. `reasoned`: they said why. Every
 * rule about eyes stands here; what is written to the database repeats `state` and the version alone.
 */
export function decide(facts: CaseFacts, action: CaseAction, actor: Actor, now: Date, reasoned = false): Decision {
  const { from, to, by } = TRANSITIONS[action];
  if (!doersOf(facts, actor).some((doer) => (by as readonly Doer[]).includes(doer))) return refuse('not-allowed');
  if (actor.kind === 'staff' && actor.isSubject) return refuse('own-case');
  if (!(from as readonly CaseState[]).includes(facts.state)) return refuse('wrong-state');
  if (action === 'restart' && facts.rejections >= MAX_REJECTIONS) return refuse('too-many-rejections');
  if (actor.kind === 'staff') {
    const seconding = facts.state === 'pending_second_approval';
    if (seconding && !actor.approves) return refuse('not-allowed');
    if (seconding && facts.firstApprover === actor.id) return refuse('same-eyes');
    if (AT_THE_DESK.includes(action) || (action === 'reject' && !seconding)) {
      if (facts.claimedBy === null) return refuse('not-claimed');
      if (facts.claimedBy !== actor.id) return refuse('claimed-by-another');
      if (!claimHolds(facts, now)) return refuse('not-claimed');
    }
  }
  if (action === 'release' && actor.kind === 'system' && claimHolds(facts, now)) return refuse('claimed-by-another');
  if (action !== 'approve') return { kind: 'go', to: to[0] };
  if (!facts.verified) return refuse('not-verified');
  if (facts.flagged && !reasoned) return refuse('reason-needed');
  return { kind: 'go', to: facts.highRisk ? 'pending_second_approval' : 'approved' };
}

function doersOf(facts: CaseFacts, actor: Actor): Doer[] {
  if (actor.kind === 'system') return ['system'];
  if (actor.kind === 'subject') return actor.id === facts.subject ? ['subject'] : [];
  return [...(actor.reviews ? (['reviewer'] as const) : []), ...(actor.approves ? (['approver'] as const) : [])];
}

function claimHolds({ claimedBy, claimedUntil }: CaseFacts, now: Date): boolean {
  return claimedBy !== null && claimedUntil !== null && claimedUntil.getTime() > now.getTime();
}

/** Until when nothing is paid out after a change; what was frozen for longer stays so. */
export function frozenUntil(now: Date, before: Date | null = null): Date {
  const until = new Date(now.getTime() + FREEZE_HOURS * 3_600_000);
  return before && before > until ? before : until;
}
