import { personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { SocialError } from './errors.ts';

/** Who publishes: whoever is signed in as an influencer. Throws `not-influencer` for everybody else. */
export function influencerOf(ctx: Context): number {
  const person = personOf(ctx);
  if ((ctx.state.user as { role?: { type?: string } }).role?.type !== 'influencer')
    throw new SocialError('not-influencer');
  return person;
}
