import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, inTransaction, jobsOf, whoAsks, type JobContext } from '@sys/platform/services';
import type { ProviderSignUp } from '../../contracts/oauth.ts';
import type { Identity } from '../../domain/oauth/index.ts';
import { note, type Asker } from '../accounts/deeds.ts';
import { personById } from '../accounts/people.ts';
import { refuseField } from '../accounts/refusals.ts';
import { openAccount, sendVerification, tellThatThereIsOne } from '../accounts/registration.ts';
import { confirm } from '../accounts/verification.ts';
import { mintSession, type Tokens } from '../sessions/mint.ts';
import { insertIdentity, ownerOf } from './identities.ts';
import { findTicket, useTicket, type Ticket } from './tickets.ts';

const TASK = 'accounts.register-by-provider';

interface Order {
  profile: ProviderSignUp;
  email: string;
  identity: Identity;
  asker: Asker;
}

export type SignedUp = ({ kind: 'in' } & Tokens) | { kind: 'mailed' } | { kind: 'prove' };

/**
 * An account for who came from a provider. With an address that it vouches for, it is open at once; with any other it
 * has to be confirmed by mail, and all that depends on whether the address has an account happens in a job, as when
 * somebody signs up with a password. Throws what names the fields that are wrong.
 */
export async function signUp(strapi: Core.Strapi, asked: ProviderSignUp): Promise<SignedUp> {
  return inTransaction(strapi, async (db) => {
    const ticket = await findTicket(db, asked.ticket, { lock: true });
    if (!ticket) throw refuseField('ticket', 'invalid');
    const asker = whoAsks(strapi);
    if (ticket.proven) return openAtOnce(strapi, db, ticket, asked, asker);
    if (!asked.email) throw refuseField('email', 'required');
    await useTicket(db, ticket.id);
    const order: Order = { profile: asked, email: asked.email, identity: identityIn(ticket), asker };
    await enqueue(db, { task: TASK, payload: order, secret: true });
    return { kind: 'mailed' };
  });
}

const identityIn = ({ id: _, ...identity }: Ticket): Identity => identity;

async function openAtOnce(
  strapi: Core.Strapi,
  db: Querier,
  ticket: Ticket,
  asked: ProviderSignUp,
  asker: Asker,
): Promise<SignedUp> {
  if (asked.email && asked.email !== ticket.email) throw refuseField('email', 'unknown');
  const person = await openAccount(db, ticket.email!, null, asked);
  // Somebody has confirmed it meanwhile. The ticket stays good: they sign in, and are linked by it.
  if (!person) return { kind: 'prove' };
  await useTicket(db, ticket.id);
  if ((await insertIdentity(db, person.id, ticket)) !== 'linked') throw refuseField('ticket', 'invalid');
  await confirm(db, person);
  const session = await mintSession(strapi, { user: person.id, deviceId: asked.deviceId, mfa: null });
  const { kind, locale } = person;
  await note(db, asker, 'registered', person, { after: { kind, locale, provider: ticket.provider } });
  await note(db, asker, 'verified', person);
  return { kind: 'in', ...session };
}

export function followProviderSignUps(strapi: Core.Strapi): void {
  jobsOf(strapi).task<Order>(TASK, register);
}

async function register({ profile, email, identity, asker }: Order, { id: job, db }: JobContext): Promise<void> {
  const { locale, kind } = profile;
  // Whoever came twice has an account by now.
  const owner = await ownerOf(db, identity);
  if (owner !== null && (await personById(db, owner))?.confirmed) return;
  const person = await openAccount(db, email, null, profile);
  if (!person) return tellThatThereIsOne(db, email, locale, job);
  await insertIdentity(db, person.id, identity);
  await sendVerification(db, person.id, email, locale);
  await note(db, asker, 'registered', person, { after: { kind, locale, provider: identity.provider } });
}
