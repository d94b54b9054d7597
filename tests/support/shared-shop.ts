import { inject } from 'vitest';

/**
 * A shop that the files of `tests/browser/` share, one file after the other, as the demo is: each file makes its own
 * people and products in it and leaves those of the others alone. Who kills something, counts everybody's rows or
 * needs another setting starts a shop of their own.
 */
export interface SharedShop {
  site: string;
  cms: string;
  databaseUrl: string;
  env: Record<string, string>;
  /** Where its mail box is read. */
  mails: string;
  /** The stand-in of Stripe, and its levers. */
  stripe: string;
  /** The stand-ins of Meta and TikTok, and their levers. */
  social: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    shops: SharedShop[];
  }
}

/** The one that no other file uses at this time: there are as many as files run beside each other. */
export const sharedShop = (): SharedShop => inject('shops')[Number(process.env.VITEST_POOL_ID) - 1]!;
