/** With whom somebody can sign in. */
export const PROVIDERS = ['google', 'facebook'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** How long somebody may stay at a provider before they come back. */
export const FLOW_MS = 10 * 60_000;
/** How long whoever came back may take to sign up, or to sign in and be linked. */
export const TICKET_MS = 30 * 60_000;

/** What a provider says of who came back from it. */
export interface Identity {
  provider: Provider;
  /** How it calls the person, for ever. */
  subject: string;
  /** As an account has it; null when it told none that is one. */
  email: string | null;
  /** Whether the provider vouches that the person reads what is sent there. */
  proven: boolean;
  name: string;
}
