import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { whoAsks } from '@sys/platform/services';
import { personById } from '../accounts/people.ts';
import { insertIdentity, tellOfProvider } from './identities.ts';
import { useTicket } from './tickets.ts';

/** What an account does of itself is its owner's deed, whichever way they came in. */
export const ownDeed = (strapi: Core.Strapi, user: number) => ({
  ...whoAsks(strapi),
  actor: { kind: 'user', id: String(user) },
});

/**
 * Links whoever has just signed in as before to the identity they came with. Last in its transaction. False when the
 * ticket is used up, or the identity opens another account.
 */
export async function redeemTicket(strapi: Core.Strapi, db: Querier, user: number, id: string): Promise<boolean> {
  const identity = await useTicket(db, id);
  const person = identity && (await personById(db, user, { lock: true }));
  if (!person) return false;
  const linked = await insertIdentity(db, user, identity);
  if (linked === 'linked') await tellOfProvider(db, person, identity.provider, 'linked', ownDeed(strapi, user));
  return linked === 'linked' || linked === 'already';
}
