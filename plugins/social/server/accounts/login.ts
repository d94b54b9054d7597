import type { AccountProblem } from '../../domain/accounts/problems.ts';
import type { Login, Network } from '../../domain/networks.ts';

/** What opens an account, in the clear: kept nowhere but sealed. Times are UTC, null where the network names none. */
export interface Access {
  token: string;
  expiresAt: Date | null;
  /** What renews it (TikTok), or with which its owner’s yes is taken back (Facebook: the token of the person). */
  refreshToken: string | null;
  refreshExpiresAt: Date | null;
}

/** An account that somebody has let us into. */
export interface FoundAccount extends Access {
  network: Network;
  /** What the network calls it. */
  remote: string;
  /** The Page through which an Instagram account is reached. */
  page: string | null;
  name: string;
  handle: string;
  scopes: readonly string[];
}

/** An account that is kept, with what opens it. */
export interface HeldAccount extends Access {
  network: Network;
  remote: string;
  page: string | null;
  scopes: readonly string[];
}

export type Health =
  /** `scopes` where the network tells them at this occasion. */
  | { kind: 'well'; name: string; handle: string; scopes?: readonly string[] }
  | { kind: 'broken'; problem: AccountProblem };

/** The network’s answer to a code or a token: it does not take it. What it says may hold tokens, and is not kept. */
export class LoginRefused extends Error {
  readonly problem: AccountProblem;
  constructor(problem: AccountProblem, why: string) {
    super(`It was refused: ${why}.`);
    this.name = 'LoginRefused';
    this.problem = problem;
  }
}

/** Whom people sign in with, as accounts need it. All that ask throw `NoAnswer` when nothing came that can be read. */
export interface LoginClient {
  /** Whether the settings name us there. */
  available(): boolean;
  /** Where to send a browser. */
  authorizeUrl(trip: { state: string; redirectUri: string }): string;
  /** What somebody who came back has let us into; none when there is nothing to publish at. Throws `LoginRefused`. */
  arrive(came: { code: string; redirectUri: string }): Promise<FoundAccount[]>;
  /** A new access for an old one. An empty `refreshToken` leaves the old one what it is. Throws `LoginRefused`. */
  renew: ((held: HeldAccount) => Promise<Access>) | null;
  /** Takes back the yes. Not at all where the network has no way; done as well when it knew of none. */
  revoke: ((held: HeldAccount) => Promise<void>) | null;
  check(held: HeldAccount): Promise<Health>;
}

/** Where a login sends people back to, as it has to be registered there: the shop, or for the house’s own the panel. */
export const RETURN_PATHS = {
  person: (login: Login) => `/_social/${login}/callback`,
  staff: (login: Login) => `/admin/plugins/social/accounts/${login}/callback`,
};
