import { TRANSITIONS, type RecoveryAction, type RecoveryState } from './states.ts';
import { decidableFrom, lapsesAt } from './times.ts';

/** What a decision needs to know of a request. */
export interface RecoveryFacts {
  state: RecoveryState;
  askedAt: Date;
  confirmedAt: Date | null;
  /** So much hangs on the account that two have to agree. */
  highValue: boolean;
  /** Who approved it first, by their id among the staff, while it waits for the second. */
  firstApprover: number | null;
}

export type Actor =
  { kind: 'owner' } | { kind: 'system' } | { kind: 'staff'; id: number; decides: boolean; isOwner: boolean };

export const REFUSALS = ['wrong-state', 'not-allowed', 'own-account', 'same-eyes', 'too-early', 'lapsed', 'not-due'] as const; // prettier-ignore
export type Refusal = (typeof REFUSALS)[number];

export type Decision = { kind: 'go'; to: RecoveryState } | { kind: 'refused'; why: Refusal };

const refuse = (why: Refusal): Decision => ({ kind: 'refused', why });
const APPROVALS: readonly RecoveryAction[] = ['approve', 'second'];

/**
 * Whether somebody may do something to a request now, and where it goes then. Every rule about eyes and time stands
 * here; what is written to the database repeats the state and the version alone.
 */
export function decide(facts: RecoveryFacts, action: RecoveryAction, actor: Actor, now: Date): Decision {
  const { from, to, by } = TRANSITIONS[action];
  if (!(by as readonly string[]).includes(actor.kind)) return refuse('not-allowed');
  if (actor.kind === 'staff' && !actor.decides) return refuse('not-allowed');
  if (actor.kind === 'staff' && actor.isOwner) return refuse('own-account');
  if (!(from as readonly RecoveryState[]).includes(facts.state)) return refuse('wrong-state');
  const isDue = lapsesAt(facts.askedAt, facts.confirmedAt) <= now;
  if (action === 'lapse' && !isDue) return refuse('not-due');
  // Before the job at night has said so. To cancel is never too late.
  if (action !== 'lapse' && action !== 'cancel' && isDue) return refuse('lapsed');
  if (!APPROVALS.includes(action)) return { kind: 'go', to: to[0] };
  if (!facts.confirmedAt || decidableFrom(facts.confirmedAt) > now) return refuse('too-early');
  if (action === 'second') {
    const same = actor.kind !== 'staff' || facts.firstApprover === null || facts.firstApprover === actor.id;
    return same ? refuse('same-eyes') : { kind: 'go', to: 'approved' };
  }
  return { kind: 'go', to: facts.highValue ? 'pending_second_approval' : 'approved' };
}
