import type { Move } from '@sys/platform/moves';

/**
 * One publication at one account. `publishing` is written down before the call that makes it public: whoever finds it
 * later without an answer knows that the call may have been made, and asks the platform instead of calling again.
 */
export const DELIVERY_STATES = [
  'waiting',
  'working',
  'publishing',
  'unconfirmed',
  'published',
  /** TikTok’s draft in the app of whoever owns the account: not public until they publish it. */
  'in-inbox',
  'failed',
  /** The account has to be connected again first. */
  'paused',
  'cancelled',
  'deleted',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
export type DeliveryDoer = 'system' | 'owner';

export const DELIVERY_MOVES = {
  begin: { from: ['waiting'], to: 'working', by: ['system'] },
  /** Keeps what a step brought, before the next one. */
  keep: { from: ['working'], to: 'working', by: ['system'] },
  /** Announces a call; of one that is at the platform already, the next such call. */
  commit: { from: ['working', 'publishing'], to: 'publishing', by: ['system'] },
  /** The call that publishes was answered, and the platform is at it: from now on it is only asked how far it is. */
  follow: { from: ['publishing'], to: 'publishing', by: ['system'] },
  /** From `working` where it had been sent before, and from a draft that its owner has published in the app. */
  confirm: { from: ['working', 'publishing', 'unconfirmed', 'in-inbox'], to: 'published', by: ['system'] },
  hand: { from: ['working', 'publishing', 'unconfirmed'], to: 'in-inbox', by: ['system'] },
  /** The platform said that it did not publish: nothing is public, and it is tried again later. */
  defer: { from: ['working', 'publishing'], to: 'waiting', by: ['system'] },
  doubt: { from: ['publishing'], to: 'unconfirmed', by: ['system'] },
  /** The platform says for sure that nobody will ever see what was announced as it stands: it goes on with what it has. */
  again: { from: ['publishing', 'unconfirmed'], to: 'working', by: ['system'] },
  fail: { from: ['waiting', 'working', 'publishing', 'unconfirmed'], to: 'failed', by: ['system'] },
  pause: { from: ['waiting', 'working', 'publishing'], to: 'paused', by: ['system'] },
  resume: { from: ['paused'], to: 'waiting', by: ['system', 'owner'] },
  /** Of what is not public for sure; who answers for an unconfirmed one says so, having looked. */
  retry: { from: ['failed', 'unconfirmed'], to: 'waiting', by: ['owner'] },
  /** Who looked at their account and found it there. */
  attest: { from: ['unconfirmed'], to: 'published', by: ['owner'] },
  cancel: { from: ['waiting', 'paused'], to: 'cancelled', by: ['owner', 'system'] },
  remove: { from: ['published'], to: 'deleted', by: ['owner', 'system'] },
} as const satisfies Record<string, Move<DeliveryState, DeliveryDoer>>;
export type DeliveryMove = keyof typeof DELIVERY_MOVES;

/** What nothing of ours moves any more by itself. */
export const isOver = (state: DeliveryState): boolean =>
  ['published', 'in-inbox', 'failed', 'cancelled', 'deleted'].includes(state);
