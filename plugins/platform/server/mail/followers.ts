import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { MailFailure } from './failure.ts';

/** What became of a mail. `refused`: by the server, for good, with what it said of whom. `failed`: given up. */
export type MailOutcome =
  | { kind: 'sent' }
  | { kind: 'refused'; reply: number | undefined; status: string | undefined; ofRecipient: boolean }
  | { kind: 'failed' };

/** Whoever planned mails and has to know what becomes of each; `ref` is what they call it. */
export interface MailFollower {
  /**
   * Asked right before each attempt, in no transaction of the job's: what it writes is there also when the process is
   * killed while the mail leaves. `false` ends the mail without a word.
   */
  mayLeave(ref: string): Promise<boolean>;
  /** The server did not take it this time; it is tried again. */
  stays(ref: string): Promise<void>;
  /** Its end, in the transaction in which its job ends. */
  came(db: Querier, ref: string, outcome: MailOutcome): Promise<void>;
}

const all = new WeakMap<Core.Strapi, Map<string, MailFollower>>();

/** Says who follows the mails whose `follow.by` is this name; called once, while the CMS is set up. */
export function followMails(strapi: Core.Strapi, by: string, follower: MailFollower): void {
  const known = all.get(strapi) ?? new Map<string, MailFollower>();
  if (known.has(by)) throw new Error(`There are two followers of the mails of "${by}".`);
  all.set(strapi, known.set(by, follower));
}

/** Throws when nobody follows them: a mail that has to be asked for must not leave unasked. */
export function followerOf(strapi: Core.Strapi, by: string): MailFollower {
  const follower = all.get(strapi)?.get(by);
  if (!follower) throw new Error(`Nobody follows the mails of "${by}".`);
  return follower;
}

export function outcomeOf(error: unknown): MailOutcome {
  if (!(error instanceof MailFailure) || error.kind !== 'permanent') return { kind: 'failed' };
  const { reply, status, ofRecipient } = error;
  return { kind: 'refused', reply, status, ofRecipient };
}
