import { PLANS, type Locale } from '@sys/config';
import { openedFeature } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { shopFor } from '@sys/orders/services';
import type { Context } from 'koa';
import type { z } from 'zod';
import { affiliationExportQuerySchema, type AffiliationPlanProblem } from '../../contracts/affiliates.ts';
import { commissionsExportQuerySchema } from '../../contracts/earnings.ts';
import { ownExportRequestSchema, shopExportRequestSchema, type ExportName } from '../../contracts/exports.ts';
import { AffiliateError } from '../errors.ts';
import { influencerOf } from '../people.ts';

/** Whose files: a person’s own, or, where there is a merchant, a shop’s that the person asks for. */
export interface Asker {
  person: number;
  merchant: string | null;
}
interface Asked {
  from?: string;
  to?: string;
  locale: Locale;
}

/** A way to lists: which there are, how they are asked for, and who may. */
export interface Door {
  kinds: readonly ExportName[];
  query: z.ZodType<Asked>;
  request: z.ZodType<Asked & { kind: ExportName }>;
  /** Throws what is answered to who has no such lists. */
  asker(db: Querier, ctx: Context): Promise<Asker>;
  /** The same of who may see them, and not take them along. */
  taker(db: Querier, ctx: Context, now: Date): Promise<Asker>;
}

const influencer = (_: Querier, ctx: Context): Promise<Asker> =>
  Promise.resolve({ person: influencerOf(ctx), merchant: null });

export const OWN: Door = {
  kinds: ['commissions'],
  query: commissionsExportQuerySchema,
  request: ownExportRequestSchema,
  asker: influencer,
  taker: influencer,
};

export const SHOPS: Door = {
  kinds: ['affiliates', 'conversions'],
  query: affiliationExportQuerySchema,
  request: shopExportRequestSchema,
  asker: (db, ctx) => shopFor(db, ctx, 'affiliation'),
  async taker(db, ctx, now) {
    const shop = await shopFor(db, ctx, 'affiliation');
    await requireExport(db, shop.owner, now);
    return shop;
  },
};

/** Throws what is answered to whose plan has no exports: with the plan that has. */
async function requireExport(db: Querier, owner: number, now: Date): Promise<void> {
  const opened = await openedFeature(db, owner, 'export', now);
  if (opened.ok) return;
  const problem: AffiliationPlanProblem = {
    feature: 'export',
    plan: opened.plan,
    by: opened.by,
    label: PLANS[opened.by].label,
  };
  throw new AffiliateError('plan-feature', problem);
}
