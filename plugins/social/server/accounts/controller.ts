import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { influencerOf } from '@sys/affiliate/services';
import type { Querier } from '@sys/database/marketplace';
import { answering, enter, inTransaction, parseRequest, whoAsks } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  connectAccountRequestSchema,
  connectAccountResponseSchema,
  connectedRequestSchema,
  connectedResponseSchema,
  disconnectedResponseSchema,
  socialAccountResponseSchema,
  socialAccountsResponseSchema,
} from '../../contracts/accounts.ts';
import { LOGINS } from '../../domain/networks.ts';
import { SocialError } from '../errors.ts';
import { NoAnswer } from '../networks/network.ts';
import { beginConnecting, finishConnecting } from './connect.ts';
import { LOGIN_CLIENTS } from './clients.ts';
import { disconnect } from './disconnect.ts';
import type { Connecter } from './flows.ts';
import { checkAccount } from './health.ts';
import { houseOf } from './house.ts';
import { findAccount, findAccounts, lockOwn } from './rows.ts';
import { accountDeed } from './tell.ts';
import { viewAccount } from './view.ts';

const nothing = z.strictObject({});

/** Whose accounts a request is about, and who is asking. Throws for who has no accounts here. */
interface Asker {
  who: Connecter;
  /** Null: the house. */
  owner: number | null;
}

const influencer = (ctx: Context): Asker => {
  const person = influencerOf(ctx);
  return { who: { person }, owner: person };
};

/** The number in `acc_17`; of anything else there is no account. */
export function accountNamed(ctx: Context): string {
  const [, id] = /^acc_(\d{1,18})$/.exec(String((ctx.params as { id: unknown }).id)) ?? [];
  if (!id) throw new SocialError('no-account');
  return id;
}

const controllerFor = (asker: (strapi: Core.Strapi, ctx: Context) => Asker | Promise<Asker>) => ({ strapi }: { strapi: Core.Strapi }) => ({
  list: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.query);
    const { owner } = await asker(strapi, ctx);
    const accounts = await inTransaction(strapi, (db) => findAccounts(db, 'WHERE a.owner IS NOT DISTINCT FROM $1 ORDER BY a.id', [owner]));
    const logins = LOGINS.map((login) => ({ login, available: LOGIN_CLIENTS[login].available() }));
    const tiktokAudited = readEnvironment().TIKTOK_AUDITED;
    ctx.body = socialAccountsResponseSchema.parse({ data: { accounts: accounts.map(viewAccount), logins, tiktokAudited } });
  }),

  connect: answering(async (ctx: Context) => {
    const wish = parseRequest(connectAccountRequestSchema, ctx.request.body);
    const { who } = await asker(strapi, ctx);
    const url = await beginConnecting(strapi, who, wish, new Date());
    ctx.body = connectAccountResponseSchema.parse({ data: { url } });
  }),

  callback: answering(async (ctx: Context) => {
    const came = parseRequest(connectedRequestSchema, ctx.request.body);
    const { who } = await asker(strapi, ctx);
    const { accounts, locale } = await finishConnecting(strapi, who, came, new Date());
    ctx.body = connectedResponseSchema.parse({ data: { accounts: accounts.map(viewAccount), locale } });
  }),

  check: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.request.body ?? {});
    const { owner } = await asker(strapi, ctx);
    const id = accountNamed(ctx);
    const own = (db: Querier) => lockOwn(db, owner, id);
    if (!(await inTransaction(strapi, own))) throw new SocialError('no-account');
    try {
      await checkAccount(strapi, id, new Date(), whoAsks(strapi));
    } catch (error) {
      if (error instanceof NoAnswer) throw new SocialError('away');
      throw error;
    }
    const row = (await inTransaction(strapi, (db) => findAccount(db, id)))!;
    ctx.body = socialAccountResponseSchema.parse({ data: viewAccount(row) });
  }),

  disconnect: answering(async (ctx: Context) => {
    const { owner } = await asker(strapi, ctx);
    const id = accountNamed(ctx);
    await inTransaction(strapi, async (db) => {
      const { before, row, there } = await disconnect(db, owner, id, new Date());
      ctx.body = disconnectedResponseSchema.parse({ data: { account: viewAccount(row), there } });
      await enter(strapi, [accountDeed('disconnected', row, { state: before.state })]);
    });
  }),
}); // prettier-ignore

/** Somebody’s own accounts. Nobody else’s can be named. */
export const accountsController = controllerFor((_, ctx) => influencer(ctx));
/** The official accounts of the house, for whom of the staff they are. */
export const houseAccountsController = controllerFor(houseOf);
