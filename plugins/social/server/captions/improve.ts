import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { influencerOf } from '@sys/affiliate/services';
import { memberOf } from '@sys/identity/services';
import { answering, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { improveRequestSchema, improveResponseSchema, textServiceResponseSchema } from '../../contracts/preview.ts';
import { keepsFacts } from '../../domain/captions/index.ts';
import { SocialError } from '../errors.ts';
import { WRITE_POSTS } from '../permissions.ts';
import { hasTextService, otherWords } from './text-service.ts';

const controllerFor = (admit: (strapi: Core.Strapi, ctx: Context) => unknown) => ({ strapi }: { strapi: Core.Strapi }) => ({
  available: answering(async (ctx: Context) => {
    await admit(strapi, ctx);
    ctx.body = textServiceResponseSchema.parse({ data: { available: hasTextService() } });
  }),

  improve: answering(async (ctx: Context) => {
    await admit(strapi, ctx);
    const { body, ...style } = parseRequest(improveRequestSchema, ctx.request.body ?? {});
    if (!hasTextService()) throw new SocialError('no-text-service');
    const words = await otherWords(body, style);
    if (words === null || !keepsFacts(body, words)) throw new SocialError('away');
    ctx.body = improveResponseSchema.parse({ data: { body: words } });
  }),
}); // prettier-ignore

/** Other words for what an influencer writes. */
export const captionWords = controllerFor((_, ctx) => influencerOf(ctx));
/** For what the house does. */
export const houseCaptionWords = controllerFor(async (strapi, ctx) => {
  ctx.set('cache-control', 'private, no-store');
  const member = await memberOf(strapi, ctx);
  if (!member.may(WRITE_POSTS)) throw new errors.ForbiddenError('Your roles do not let you write posts.');
});
