import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { influencerOf } from '@sys/affiliate/services';
import { memberOf } from '@sys/identity/services';
import { answering, inTransaction } from '@sys/platform/services';
import type { Context } from 'koa';
import { tiktokCreatorResponseSchema } from '../../contracts/tiktok.ts';
import type { TikTokCreator } from '../../domain/networks/tiktok/creator.ts';
import { handsOf } from '../deliveries/house.ts';
import { SocialError } from '../errors.ts';
import { NoAnswer } from '../networks/network.ts';
import { ask } from '../networks/tiktok/ask.ts';
import { creator } from '../networks/tiktok/questions.ts';
import { MANAGE_ACCOUNTS, WRITE_POSTS } from '../permissions.ts';
import { accountNamed } from './controller.ts';
import { findAccount } from './rows.ts';

type Asker = (strapi: Core.Strapi, ctx: Context) => number | null | Promise<number | null>;

const controllerFor = (ownerOf: Asker) => ({ strapi }: { strapi: Core.Strapi }) => ({
  show: answering(async (ctx: Context) => {
    const owner = await ownerOf(strapi, ctx);
    const id = accountNamed(ctx);
    const row = await inTransaction(strapi, (db) => findAccount(db, id));
    if (row?.owner !== owner || row.network !== 'tiktok' || row.state === 'disconnected') throw new SocialError('no-account');
    const data = await creatorOf(strapi, id).catch((error: unknown) => {
      if (error instanceof NoAnswer) throw new SocialError('away');
      throw error;
    });
    ctx.body = tiktokCreatorResponseSchema.parse({ data });
  }),
}); // prettier-ignore

/** What one’s own account lets choose. */
export const creators = controllerFor((_, ctx) => influencerOf(ctx));
/** What an account of the house does, for who writes there. */
export const houseCreators = controllerFor(async (strapi, ctx) => {
  ctx.set('cache-control', 'private, no-store');
  const member = await memberOf(strapi, ctx);
  if (member.may(WRITE_POSTS) || member.may(MANAGE_ACCOUNTS)) return null;
  throw new errors.ForbiddenError('Your roles do not let you write posts.');
});

/**
 * What an account lets choose, as TikTok says it now, with an access that is renewed where it has to be. Throws `away` and
 * `NoAnswer` where it cannot be asked, `not-publishable` with the failure’s code where TikTok lets nothing be published.
 */
async function creatorOf(strapi: Core.Strapi, account: string): Promise<TikTokCreator> {
  const hands = handsOf(strapi);
  for (let renewed = false; ; renewed = true) {
    const opened = await hands.open(account);
    if (opened.kind === 'away') throw new SocialError('away');
    if (opened.kind === 'broken') throw refused('account-broken');
    const told = await ask(opened.token, creator());
    if (told.kind === 'told') return told.data;
    const { failure } = told;
    if (failure.kind === 'retry') throw new SocialError('away');
    if (failure.kind !== 'account') throw refused(failure.code);
    if (!renewed && (await hands.renew(account, opened.version))) continue;
    await hands.alone((db) => hands.broke(db, account, opened.version, failure));
    throw refused('account-broken');
  }
}

const refused = (code: string) => new SocialError('not-publishable', [{ code }]);
