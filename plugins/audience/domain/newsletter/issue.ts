import { moveIn, type Move } from '@sys/platform/moves';

export const ISSUE_STATES = ['draft', 'sending', 'stopped', 'sent', 'dropped'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];
/** A member of the staff with the right to send, or the job. */
type IssueDoer = 'sender' | 'job';

/** Every way an issue can go. Without a person’s yes it never leaves `draft` but into the bin. */
export const ISSUE_MOVES = {
  edit: { from: ['draft'], to: 'draft', by: ['sender'] },
  approve: { from: ['draft'], to: 'sending', by: ['sender'] },
  stop: { from: ['sending'], to: 'stopped', by: ['sender'] },
  resume: { from: ['stopped'], to: 'sending', by: ['sender'] },
  end: { from: ['sending'], to: 'sent', by: ['job'] },
  drop: { from: ['draft'], to: 'dropped', by: ['sender', 'job'] },
} as const satisfies Record<string, Move<IssueState, IssueDoer>>;
export type IssueMove = keyof typeof ISSUE_MOVES;

export const moveIssue = (move: IssueMove, state: IssueState, doer: IssueDoer): IssueState | null =>
  moveIn<IssueState, IssueDoer>(ISSUE_MOVES[move], state, doer);

export const SEND_STATES = ['planned', 'leaving', 'sent', 'refused', 'failed', 'unsure', 'skipped'] as const;
export type SendState = (typeof SEND_STATES)[number];

/** What is to be done with a mail that is about to leave. */
export type Leave =
  /** It leaves. */
  | 'send'
  /** It is not sent, and planned again when the issue goes on. */
  | 'take-back'
  /** Its reader does not want it any more. */
  | 'skip'
  /** It may have left when a process was killed: none is better than two. */
  | 'unsure'
  /** Nobody waits for it any more. */
  | 'nothing';

export function leaveOf(send: SendState | null, issue: IssueState, reader: string): Leave {
  if (send === 'leaving') return 'unsure';
  if (send !== 'planned') return 'nothing';
  if (reader !== 'confirmed') return 'skip';
  return issue === 'sending' ? 'send' : 'take-back';
}

/** Mails that are planned at a time, and the seconds after which the next are: `perMinute` on the whole. */
export function paceOf(perMinute: number): { size: number; seconds: number } {
  const size = Math.max(1, Math.min(100, Math.floor(perMinute / 6)));
  return { size, seconds: Math.ceil((size * 60) / perMinute) };
}
