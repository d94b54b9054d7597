import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction, logOf, parseRequest, toJson } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  callbackRequestSchema,
  callbackResponseSchema,
  linkedResponseSchema,
  linkRequestSchema,
  newcomerResponseSchema,
  providerSignUpSchema,
  signedUpResponseSchema,
  startRequestSchema,
  startResponseSchema,
  ticketRequestSchema,
  unlinkRequestSchema,
} from '../../contracts/oauth.ts';
import { mayUnlink } from '../../domain/oauth/index.ts';
import { personById } from '../accounts/people.ts';
import { parseBody, refuseField } from '../accounts/refusals.ts';
import { passwordOf } from '../factors/password.ts';
import { refusal } from '../factors/refusals.ts';
import { requireStepUp } from '../factors/step-up.ts';
import { sessionOf } from '../sessions/current.ts';
import type { Standing } from '../sessions/store.ts';
import { arrive } from './arrive.ts';
import { CLIENTS } from './clients.ts';
import { beginFlow, type Flow } from './flows.ts';
import { listIdentities, unlinkProvider } from './identities.ts';
import { ownDeed } from './redeem.ts';
import { providersInUse, registeredAt } from './settings.ts';
import { signUp } from './sign-up.ts';
import { findTicket } from './tickets.ts';
import { ProviderAway } from './transport.ts';

/** For who adds or takes away a way in: the second factor, just now; the password where there is none. */
async function proveOneself(strapi: Core.Strapi, ctx: Context, password: string | undefined): Promise<Standing> {
  const session = await sessionOf(strapi, ctx);
  if (session.needsFactor) return requireStepUp(strapi, ctx);
  const account = await passwordOf(strapi, session.user);
  if (account.hasPassword && !(await account.isRight(password ?? ''))) throw refusal('wrong-password');
  return session;
}

/** The address at the provider to which a browser is sent. */
async function begin(strapi: Core.Strapi, browser: string, flow: Flow): Promise<string> {
  const registered = registeredAt(flow.provider);
  if (!registered) throw new errors.NotFoundError('There is no such provider.');
  const trip = await inTransaction(strapi, (db) => beginFlow(db, browser, flow, Date.now()));
  try {
    return await CLIENTS[flow.provider].authorizeUrl(registered, trip);
  } catch (error) {
    const why = error instanceof ProviderAway ? error.message : (error as Error).name;
    logOf().warn('A provider does not say where to send people.', { provider: flow.provider, why });
    throw new errors.ApplicationError('The provider is away.', { code: 'away' });
  }
}

/** Signing in and up through a provider, for whoever comes. */
export const oauth = ({ strapi }: { strapi: Core.Strapi }) => ({
  async start(ctx: Context) {
    const { provider, browser, locale, next, kind } = parseRequest(startRequestSchema, ctx.request.body);
    const flow = { provider, locale, next: next ?? null, kind: kind ?? null, session: null };
    ctx.body = startResponseSchema.parse({ data: { url: await begin(strapi, browser, flow) } });
  },

  async callback(ctx: Context) {
    const asked = parseRequest(callbackRequestSchema, ctx.request.body);
    if (!registeredAt(asked.provider)) throw new errors.NotFoundError('There is no such provider.');
    ctx.body = callbackResponseSchema.parse(await arrive(strapi, asked));
  },

  /** Who came back from a provider, as they are shown it before they go on. */
  async newcomer(ctx: Context) {
    const { ticket } = parseRequest(ticketRequestSchema, ctx.request.body);
    const found = await inTransaction(strapi, (db) => findTicket(db, ticket));
    if (!found) throw refuseField('ticket', 'invalid');
    ctx.body = newcomerResponseSchema.parse({ data: found });
  },

  async signUp(ctx: Context) {
    const asked = parseBody(providerSignUpSchema, ctx.request.body);
    ctx.body = signedUpResponseSchema.parse(await signUp(strapi, asked));
  },
});

/** The providers of whoever is signed in. */
export const ownProviders = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { user } = await sessionOf(strapi, ctx);
    const { hasPassword } = await passwordOf(strapi, user);
    const linked = await inTransaction(strapi, (db) => listIdentities(db, user));
    const known = new Map(linked.map((row) => [row.provider, row]));
    // One that is no longer in use can still be taken away.
    const shown = [...new Set([...providersInUse(), ...known.keys()])];
    const providers = shown.map((provider) => known.get(provider) ?? { provider, email: null, linkedAt: null });
    ctx.body = linkedResponseSchema.parse(toJson({ data: { hasPassword, providers } }));
  },

  async link(ctx: Context) {
    const { provider, browser, locale, password } = parseRequest(linkRequestSchema, ctx.request.body);
    const { user, family } = await proveOneself(strapi, ctx, password);
    const flow = { provider, locale, next: null, kind: null, session: { user, family } };
    ctx.body = startResponseSchema.parse({ data: { url: await begin(strapi, browser, flow) } });
  },

  async unlink(ctx: Context) {
    const { provider, password } = parseRequest(unlinkRequestSchema, ctx.request.body);
    const { user } = await proveOneself(strapi, ctx, password);
    await inTransaction(strapi, async (db) => {
      // Locked: of two who take the last two away at once, one is refused.
      const person = (await personById(db, user, { lock: true }))!;
      const linked = await listIdentities(db, user);
      if (!linked.some((one) => one.provider === provider)) throw refusal('not-linked');
      const hasPassword = person.password !== null;
      if (!mayUnlink({ hasPassword, linked: linked.length })) throw refusal('last-way-in');
      await unlinkProvider(db, person, provider, ownDeed(strapi, user));
    });
    ctx.status = 204;
  },
});
