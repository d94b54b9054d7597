/** What is to be done about it. */
export const FAILURE_KINDS = [
  /** The same step again, after a while. */
  'retry',
  /** Not ready yet: ask again. */
  'wait',
  /** What was prepared is worth nothing any more: from the start. */
  'rebuild',
  /** As much as the platform lets an account publish: when it does again. */
  'quota',
  /** The account has to be connected again. */
  'account',
  /** Somebody has to change something first. */
  'stop',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Why a step was not done, as the platform’s parsed answer says. */
export interface Failure {
  kind: FailureKind;
  /** Ours, by which it is told in words and with what to do about it: `instagram-aspect`. */
  code: string;
  /** As the platform said it; its words are cut and hold no token. */
  said: {
    status: number;
    code: string | number | null;
    subcode?: number | null;
    message: string;
    trace?: string | null;
  };
  /** Not before so many seconds from now, where the platform says so. */
  seconds?: number;
}
