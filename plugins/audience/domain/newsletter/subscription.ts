import { moveIn, type Move } from '@sys/platform/moves';

export const SUBSCRIBER_STATES = ['pending', 'confirmed', 'unsubscribed', 'bounced', 'complained'] as const;
export type SubscriberState = (typeof SUBSCRIBER_STATES)[number];
/** Whoever has the mail box, whoever holds a link from a mail, the mail server, and the staff, who were written to. */
export type SubscriberDoer = 'owner' | 'holder' | 'server' | 'staff';

/** Every way a subscription can go. Asking for one moves nothing: anybody can type an address. */
export const SUBSCRIBER_MOVES = {
  // Who answers from the mail box has it, whatever came before.
  confirm: { from: ['pending', 'unsubscribed', 'bounced', 'complained'], to: 'confirmed', by: ['owner'] },
  unsubscribe: { from: ['pending', 'confirmed'], to: 'unsubscribed', by: ['holder'] },
  bounce: { from: ['confirmed'], to: 'bounced', by: ['server'] },
  complain: { from: ['pending', 'confirmed', 'unsubscribed', 'bounced'], to: 'complained', by: ['staff'] },
} as const satisfies Record<string, Move<SubscriberState, SubscriberDoer>>;
export type SubscriberMove = keyof typeof SUBSCRIBER_MOVES;

/** Where it leads; null when it may not be made. */
export const moveSubscriber = (
  move: SubscriberMove,
  state: SubscriberState,
  doer: SubscriberDoer,
): SubscriberState | null => moveIn<SubscriberState, SubscriberDoer>(SUBSCRIBER_MOVES[move], state, doer);

export const FREQUENCIES = ['weekly', 'monthly', 'paused'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

const DAY_MS = 86_400_000;
/** Four weeks, less the hours by which one issue may leave later in its day than another. */
const MONTH_DAYS = 27;

/** Whether somebody gets this issue, by how often they want one and when they had the last. */
export function isDue(frequency: Frequency, last: Date | null, now: Date): boolean {
  if (frequency === 'paused') return false;
  if (frequency === 'weekly' || last === null) return true;
  return now.getTime() - last.getTime() >= MONTH_DAYS * DAY_MS;
}

/** In 24 hours, for one address: whoever types in somebody else’s must not fill their mail box. */
export const MOST_ASKED_A_DAY = 4;

/**
 * Whether the server’s refusal says that there is no such mail box. A refusal that is about us (x.7.x: we are on
 * a list) or about a box that is full (x.2.x) says nothing of the kind, and would strike off whole providers.
 */
export function isHardBounce({ reply, status, ofRecipient }: { reply: number | undefined; status: string | undefined; ofRecipient: boolean }): boolean {
  if (!ofRecipient || reply === undefined || reply < 500 || reply === 552) return false;
  return status === undefined || /^5\.(?:1|0|4)\./.test(status);
} // prettier-ignore
