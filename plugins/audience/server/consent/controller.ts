import type { Core } from '@strapi/strapi';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { consentRequestSchema } from '../../contracts/consent.ts';
import { recordConsent } from './record.ts';

/** What browsers allow. */
export const consents = ({ strapi }: { strapi: Core.Strapi }) => ({
  async record(ctx: Context) {
    const consent = parseRequest(consentRequestSchema, ctx.request.body);
    await inTransaction(strapi, (db) => recordConsent(db, consent));
    ctx.set('cache-control', 'no-store');
    ctx.status = 201;
    ctx.body = { data: { recorded: true } };
  },
});
