import { z } from 'zod';
import { ACCOUNT_PROBLEMS } from '../domain/accounts/problems.ts';
import { ACCOUNT_STATES } from '../domain/accounts/states.ts';
import { NETWORKS } from '../domain/networks.ts';
import { accountId } from './common.ts';

/** Nothing personal, as events are kept. */
export const socialEvents = {
  /**
   * It was connected, broke, was mended or disconnected: what waits for it goes on, pauses or is given up. `version` tells
   * one change from another. An account that was erased with its owner tells nothing: its deliveries went with it.
   */
  'social.account.moved': z.object({
    account: accountId,
    /** Null for one of the house. */
    owner: z.number().int().nullable(),
    network: z.enum(NETWORKS),
    state: z.enum(ACCOUNT_STATES),
    problem: z.enum(ACCOUNT_PROBLEMS).nullable(),
    version: z.number().int().min(1),
  }),
} as const;

export type SocialEvent = keyof typeof socialEvents;
export type SocialEventData<Name extends SocialEvent> = z.output<(typeof socialEvents)[Name]>;
