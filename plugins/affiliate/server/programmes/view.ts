import type { Querier } from '@sys/database/marketplace';
import type { DealRow } from '@sys/orders/services';
import type { ProgrammeView, ShopDeal } from '../../contracts/programmes.ts';
import type { Rule } from '../../domain/programme/rule.ts';
import { readTerms } from './net.ts';
import { readProgramme, type ProgrammeRow } from './read.ts';

const when = (at: Date | null): string | null => at?.toISOString() ?? null;
const viewRule = ({ categories, tiers, startsAt, endsAt, ...rule }: Rule) => ({
  ...rule,
  categories: categories && [...categories],
  tiers: tiers && [...tiers],
  startsAt: when(startsAt),
  endsAt: when(endsAt),
});

/** A programme as its merchant reads and follows it. */
export const viewProgramme = (row: ProgrammeRow): ProgrammeView => ({
  id: `prg_${row.id}`,
  version: row.version,
  deal: row.deal,
  open: row.open,
  at: row.at.toISOString(),
  spent: row.spent,
  windowDays: row.windowDays,
  holdDays: row.holdDays,
  rules: row.rules.map(viewRule),
  mostEachMonth: row.mostEachMonth,
  budget: row.budget,
  autoApproval: row.autoApproval,
  brief: row.brief,
  coupon: row.coupon,
  forbidden: row.forbidden,
});

/** Deals of a shop with what it offers for them, and who asks. */
export async function viewDeals(db: Querier, deals: readonly DealRow[]): Promise<ShopDeal[]> {
  const ids = deals.map(({ id }) => id);
  const terms = await readTerms(db, ids);
  const { rows: counts } = await db.query<{ deal: string; asked: number; approved: number }>(
    `SELECT deal, count(*) FILTER (WHERE state = 'asked')::integer AS asked,
       count(*) FILTER (WHERE state = 'approved')::integer AS approved
     FROM affiliate_requests WHERE deal = ANY($1) GROUP BY deal`,
    [ids],
  );
  const shown: ShopDeal[] = [];
  for (const deal of deals) {
    const programme = await readProgramme(db, deal.id);
    const { asked = 0, approved = 0 } = counts.find((row) => row.deal === deal.id) ?? {};
    const { net = 0, categories = [] } = terms.get(deal.id) ?? {};
    shown.push({
      ...{ deal: deal.id, title: deal.title, picture: deal.picture, state: deal.state },
      ...{ price: deal.discountedPrice, net, endsAt: deal.endsAt, categories, asked, approved },
      programme: programme && viewProgramme(programme),
    });
  }
  return shown;
}
