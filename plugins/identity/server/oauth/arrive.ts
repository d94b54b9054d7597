import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, logOf } from '@sys/platform/services';
import type { ArrivalRefusal, CallbackAnswer, CallbackRequest } from '../../contracts/oauth.ts';
import { wayOf, type Identity } from '../../domain/oauth/index.ts';
import { personByEmail, personById, type Person } from '../accounts/people.ts';
import { hasFactor } from '../factors/store.ts';
import { letIn } from '../sessions/sign-in.ts';
import { isFamilyOpen } from '../sessions/store.ts';
import { CLIENTS } from './clients.ts';
import { endFlow, type Flow } from './flows.ts';
import { insertIdentity, noteUse, ownerOf, tellOfProvider } from './identities.ts';
import { ownDeed } from './redeem.ts';
import { registeredAt } from './settings.ts';
import { issueTicket } from './tickets.ts';
import { ProviderAway } from './transport.ts';

const refused = (reason: ArrivalRefusal, flow: Flow | null): CallbackAnswer => ({
  kind: 'refused',
  reason,
  locale: flow?.locale ?? null,
});

/** What becomes of a browser that a provider has sent back. */
export async function arrive(strapi: Core.Strapi, asked: CallbackRequest): Promise<CallbackAnswer> {
  const { provider, state, browser, code, error: told, iss } = asked;
  const registered = registeredAt(provider);
  if (!registered) return refused('state', null);
  // Committed before anything is asked of the provider: of all who come with a state, one goes on.
  const flow = await inTransaction(strapi, (db) => endFlow(db, { provider, state, browser, now: Date.now() }));
  if (!flow) return refused('state', null);
  if (code === undefined) return refused(told === 'access_denied' ? 'denied' : 'invalid', flow);
  let identity: Identity;
  try {
    identity = await CLIENTS[provider].identify(registered, flow.trip, { code, iss });
  } catch (error) {
    const away = error instanceof ProviderAway;
    // By its code alone: what a provider has answered may hold tokens.
    const why = away ? error.message : ((error as { code?: string }).code ?? (error as Error).name);
    logOf().warn('Nobody could be identified by a provider.', { provider, why });
    return refused(away ? 'away' : 'invalid', flow);
  }
  return inTransaction(strapi, (db) => (flow.session ? link(strapi, db, flow, identity) : enter(strapi, db, flow, identity, asked)));
} // prettier-ignore

const standingOf = async (db: Querier, person: Person | null) =>
  person && {
    confirmed: person.confirmed,
    blocked: person.blocked,
    hasPassword: person.password !== null,
    hasFactor: await hasFactor(db, person.id),
  };

async function enter(
  strapi: Core.Strapi,
  db: Querier,
  flow: Flow,
  identity: Identity,
  { deviceId, trustedDevice }: CallbackRequest,
): Promise<CallbackAnswer> {
  const { locale, next } = flow;
  const owner = await enteredBy(db, identity);
  const asks = !owner && identity.proven;
  const holder = asks ? await held(db, (await personByEmail(db, identity.email!))?.id ?? null) : null;
  const arrival = { owner: await standingOf(db, owner), proven: identity.proven, holder: await standingOf(db, holder) };
  const way = wayOf(arrival);
  if (way === 'closed') return refused('closed', flow);
  if (way === 'sign-up' || way === 'prove') {
    const ticket = await issueTicket(db, identity, Date.now());
    return { kind: 'ticket', step: way, ticket, accountKind: flow.kind, next, locale };
  }
  const person = (owner ?? holder)!;
  const linked = way === 'link' ? await insertIdentity(db, person.id, identity) : 'already';
  if (linked === 'occupied' || linked === 'taken') return refused(linked, flow);
  const opened = await letIn(strapi, { user: person.id, deviceId, trustedDevice });
  if (linked === 'linked') await tellOfProvider(db, person, identity.provider, 'linked', ownDeed(strapi, person.id));
  return 'challenge' in opened
    ? { kind: 'challenge', ...opened, next, locale }
    : { kind: 'in', ...opened, next, locale };
}

/** The account that an identity opens, locked; what is unlinked meanwhile opens nothing. */
async function enteredBy(db: Querier, identity: Identity): Promise<Person | null> {
  const owner = await held(db, await ownerOf(db, identity));
  return owner && (await noteUse(db, owner.id, identity)) ? owner : null;
}

const held = (db: Querier, user: number | null) => (user === null ? null : personById(db, user, { lock: true }));

/** For who is signed in and asked for it; they still have to be, in the very session that asked. */
async function link(strapi: Core.Strapi, db: Querier, flow: Flow, identity: Identity): Promise<CallbackAnswer> {
  const { family, user } = flow.session!;
  const person = (await isFamilyOpen(db, family)) ? await held(db, user) : null;
  if (!person) return refused('state', flow);
  if (person.blocked) return refused('closed', flow);
  const linked = await insertIdentity(db, user, identity);
  if (linked === 'occupied' || linked === 'taken') return refused(linked, flow);
  if (linked === 'linked') await tellOfProvider(db, person, identity.provider, 'linked', ownDeed(strapi, user));
  return { kind: 'linked', locale: flow.locale };
}
