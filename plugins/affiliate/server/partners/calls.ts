import type { Core } from '@strapi/strapi';
import { takeQuota } from '@sys/billing/services';
import { statusOf } from '@sys/kyc/services';
import { inTransaction, Refusal } from '@sys/platform/services';
import type { Context } from 'koa';
import type { z } from 'zod';
import { AffiliateError } from '../errors.ts';
import type { OpenKey } from './keys.ts';
import { requireApi } from './opened.ts';
import { signedBy } from './signed.ts';

/** The request as its schema reads it. Throws `invalid`, with each field that is to be mended. */
export function readCall<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  throw new AffiliateError('invalid', errors);
}

/**
 * The shop whose server calls, when it may: signed, on a plan with an API and calls left this month, of somebody whose
 * identity is verified. Each call counts.
 */
export async function callerOf(strapi: Core.Strapi, ctx: Context): Promise<OpenKey> {
  return inTransaction(strapi, async (db) => {
    const now = new Date();
    const key = await signedBy(db, ctx, now);
    if (!key) throw new AffiliateError('not-signed');
    await requireApi(db, key.owner);
    if ((await statusOf(db, key.owner, now)) !== 'approved') throw new AffiliateError('not-verified');
    const taken = await takeQuota(db, key.owner, 'apiCallsPerMonth', now);
    if (!taken.ok) throw new AffiliateError('calls-used-up', [{ field: '', message: String(taken.limit ?? 0) }]);
    // Once an hour is often enough to know which keys are in use.
    await db.query(
      `UPDATE affiliate_api_keys SET used_at = now() WHERE id = $1 AND (used_at IS NULL OR used_at < now() - interval '1 hour')`,
      [key.id],
    );
    return key;
  });
}

/** Answers refusals as docs/partners.md has them. */
export function answeringCalls(work: (ctx: Context) => Promise<void>) {
  return async (ctx: Context): Promise<void> => {
    ctx.set('cache-control', 'no-store');
    try {
      await work(ctx);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, status, problems = [], message } = error;
      ctx.status = status;
      ctx.body = { data: null, error: { status, name: 'PartnerError', message, details: { code, errors: problems } } };
    }
  };
}
