import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { memberOf } from '@sys/identity/services';
import { z } from 'zod';
import { staffStopRequestSchema } from '../../contracts/coupons.ts';
import { MANAGE_COUPONS, READ_COUPONS } from '../permissions.ts';
import { oncePeopleSell } from '../deals/open.ts';
import { shopFor } from '../shop/owner.ts';
import { couponAnswers } from './answers.ts';

/** A merchant's own codes. The shop is that of whoever asks, opened the first time they come. */
export const coupons = ({ strapi }: { strapi: Core.Strapi }) => {
  const opened = oncePeopleSell(strapi);
  const answers = couponAnswers(
    strapi,
    async (db, ctx) => (await shopFor(db, ctx, 'coupons')).merchant,
    z.strictObject({}),
  );
  return { ...answers, list: opened(answers.list), create: opened(answers.create) };
};

/** The platform's codes, which it pays for itself: no merchant's can be made or seen here. */
export const staffCoupons = ({ strapi }: { strapi: Core.Strapi }) =>
  couponAnswers(
    strapi,
    async (_, ctx, act) => {
      ctx.set('cache-control', 'private, no-store');
      const member = await memberOf(strapi, ctx);
      const may = member.may(MANAGE_COUPONS) || (act === 'see' && member.may(READ_COUPONS));
      if (!may) throw new errors.ForbiddenError('Your roles do not let you do that with codes.');
      return null;
    },
    staffStopRequestSchema,
  );
