export const CASE_STATES = [
  'draft',
  'submitted',
  'in_review',
  'needs_info',
  'pending_second_approval',
  'approved',
  'rejected',
  'expired',
  'suspended',
  'revoked',
  'erased',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Who may do something: the person of the case, staff by the right they need, or the system by itself. */
export type Doer = 'subject' | 'reviewer' | 'approver' | 'system';

interface Transition {
  from: readonly CaseState[];
  /** More than one where the facts of the case decide. */
  to: readonly CaseState[];
  by: readonly Doer[];
}

const LIVING = CASE_STATES.filter((state) => state !== 'erased');

/** Every way a case can go. What is not here does not happen. */
export const TRANSITIONS = {
  submit: { from: ['draft'], to: ['submitted'], by: ['subject'] },
  claim: { from: ['submitted', 'expired', 'suspended'], to: ['in_review'], by: ['reviewer'] },
  release: { from: ['in_review'], to: ['submitted'], by: ['reviewer', 'system'] },
  ask: { from: ['in_review'], to: ['needs_info'], by: ['reviewer'] },
  answer: { from: ['needs_info'], to: ['submitted'], by: ['subject'] },
  approve: { from: ['in_review'], to: ['approved', 'pending_second_approval'], by: ['reviewer'] },
  confirm: { from: ['pending_second_approval'], to: ['approved'], by: ['approver'] },
  /** The second pair of eyes is not convinced: somebody looks at it anew. */
  return: { from: ['pending_second_approval'], to: ['submitted'], by: ['approver'] },
  reject: { from: ['in_review', 'pending_second_approval'], to: ['rejected'], by: ['reviewer', 'approver'] },
  restart: { from: ['rejected'], to: ['draft'], by: ['subject'] },
  /** Identity or account given anew after the approval. */
  change: { from: ['approved', 'expired'], to: ['submitted'], by: ['subject'] },
  expire: { from: ['approved'], to: ['expired'], by: ['system'] },
  suspend: { from: ['approved'], to: ['suspended'], by: ['approver'] },
  revoke: { from: ['suspended', 'expired'], to: ['revoked'], by: ['approver'] },
  erase: { from: LIVING, to: ['erased'], by: ['system'] },
} as const satisfies Record<string, Transition>;

export type CaseAction = keyof typeof TRANSITIONS;
export const CASE_ACTIONS = Object.keys(TRANSITIONS) as CaseAction[];

/** In these the person may write their values and bring documents. */
export const EDITABLE: readonly CaseState[] = ['draft', 'needs_info'];
/** In these somebody of the staff has it on their desk. */
export const WAITING: readonly CaseState[] = ['submitted', 'in_review', 'pending_second_approval'];
