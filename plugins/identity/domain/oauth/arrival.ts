/** An account as far as it matters to who comes from a provider. */
export interface Standing {
  confirmed: boolean;
  blocked: boolean;
  hasPassword: boolean;
  hasFactor: boolean;
}

export interface Arrival {
  /** The account that this identity opens. */
  owner: Standing | null;
  /** Whether the provider vouches for the address. */
  proven: boolean;
  /** The account with that address; looked up for a proven address alone. */
  holder: Standing | null;
}

/**
 * `enter`: in, or to the second factor. `link`: the same, and linked from now on. `prove`: sign in once as before, to
 * be linked. `sign-up`: there is nobody yet. `closed`: an account that nobody enters.
 */
export type Way = 'enter' | 'link' | 'prove' | 'sign-up' | 'closed';

const isPending = (account: Standing) => !account.confirmed && !account.blocked;

/**
 * Where each leads, in this order; the first that fits.
 *
 * An account that nobody confirmed is as good as none: whoever signed up with the address may have been a stranger who
 * lies in wait for its owner. They sign up anew, and nothing of what was there stays.
 */
const WAYS: ReadonlyArray<readonly [Way, (arrival: Arrival) => boolean]> = [
  ['closed', ({ owner }) => owner?.blocked === true],
  ['sign-up', ({ owner }) => owner !== null && isPending(owner)],
  ['enter', ({ owner }) => owner !== null],
  // An address that anybody may have typed at the provider tells nothing, and asks for nobody's account.
  ['sign-up', ({ proven }) => !proven],
  ['sign-up', ({ holder }) => holder === null || isPending(holder)],
  ['closed', ({ holder }) => holder!.blocked],
  // Whoever holds the mail box does not hold the password or the app: the owner has chosen to ask for more.
  ['prove', ({ holder }) => holder!.hasPassword || holder!.hasFactor],
  ['link', () => true],
];

/** What is done with who comes from a provider. */
export const wayOf = (arrival: Arrival): Way => WAYS.find(([, fits]) => fits(arrival))![0];

/** Whether a provider may be taken from an account: never the last way in. */
export const mayUnlink = ({ hasPassword, linked }: { hasPassword: boolean; linked: number }): boolean =>
  hasPassword || linked > 1;
