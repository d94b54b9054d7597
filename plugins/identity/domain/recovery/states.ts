export const RECOVERY_STATES = [
  'asked',
  'confirmed',
  'pending_second_approval',
  'approved',
  'refused',
  'cancelled',
  'lapsed',
] as const;
export type RecoveryState = (typeof RECOVERY_STATES)[number];

/** The owner by a link in their mail box, a session or their factor; staff that decides; or the system by itself. */
export type Doer = 'owner' | 'staff' | 'system';

interface Transition {
  from: readonly RecoveryState[];
  /** More than one where the facts decide. */
  to: readonly RecoveryState[];
  by: readonly Doer[];
}

/** In these something can still come of it; in the others it is over. */
export const OPEN = ['asked', 'confirmed', 'pending_second_approval'] as const satisfies readonly RecoveryState[];

/** Every way a request to take a lost factor away can go. What is not here does not happen. */
export const TRANSITIONS = {
  confirm: { from: ['asked'], to: ['confirmed'], by: ['owner'] },
  approve: { from: ['confirmed'], to: ['approved', 'pending_second_approval'], by: ['staff'] },
  second: { from: ['pending_second_approval'], to: ['approved'], by: ['staff'] },
  refuse: { from: ['confirmed', 'pending_second_approval'], to: ['refused'], by: ['staff'] },
  cancel: { from: OPEN, to: ['cancelled'], by: ['owner'] },
  lapse: { from: OPEN, to: ['lapsed'], by: ['system'] },
} as const satisfies Record<string, Transition>;

export type RecoveryAction = keyof typeof TRANSITIONS;
export const RECOVERY_ACTIONS = Object.keys(TRANSITIONS) as RecoveryAction[];

export const isOver = (state: RecoveryState): boolean => !(OPEN as readonly RecoveryState[]).includes(state);
