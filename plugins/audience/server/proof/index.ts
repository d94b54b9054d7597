import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { inTransaction, openRoute, parseRequest, type Feature } from '@sys/platform/services';
import type { Context } from 'koa';
import { proofQuerySchema, proofResponseSchema, type Proof } from '../../contracts/proof.ts';
import { toTell } from '../../domain/proof/activity.ts';
import { figuresOf } from '../../domain/proof/figures.ts';
import { countFigures, readHappenings, readShown } from './read.ts';

/** Whoever comes within it is told the same: what is shown costs a few reads a minute, however many look. */
const KEPT_MS = 60_000;

const controller = ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = new Map<string, { until: number; proof: Promise<Proof> }>();

  const read = (locale: string, now: Date): Promise<Proof> =>
    inTransaction(strapi, async (db) => {
      const shown = await readShown(db);
      const figures = shown.figures || shown.badges ? figuresOf(await countFigures(db, now)) : null;
      return {
        figures: shown.figures && figures ? { orders: figures.orders, commissions: figures.commissions } : null,
        badges:
          shown.badges && figures
            ? { merchants: figures.merchants, stripe: Boolean(readEnvironment().STRIPE_SECRET_KEY) }
            : null,
        activity: shown.activity ? toTell(await readHappenings(db, locale, now), now) : [],
      };
    });

  return {
    /** What really happens here, as far as the editors let it be shown. */
    async show(ctx: Context): Promise<void> {
      const { locale } = parseRequest(proofQuerySchema, ctx.query);
      const now = Date.now();
      let known = kept.get(locale);
      if (!known || known.until <= now) {
        known = { until: now + KEPT_MS, proof: read(locale, new Date(now)) };
        kept.set(locale, known);
        known.proof.catch(() => kept.delete(locale));
      }
      ctx.set('cache-control', 'no-store');
      ctx.body = proofResponseSchema.parse({ data: await known.proof });
    },
  };
};

/** Social proof: real figures and events, delayed and without names, off until the editors switch it on. */
export const proof: Feature = {
  controllers: { proof: controller },
  open: [openRoute('GET', '/audience/proof', 'proof.show')],
};
