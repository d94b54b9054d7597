import type { Querier } from '@sys/database/marketplace';
import type { Sale, SaleLine } from '../../contracts/sales.ts';
import { attribute, type Attribution } from '../../domain/attribution/attribute.ts';
import { ruleFor } from '../../domain/programme/choose.ts';
import type { Programme, Rule } from '../../domain/programme/rule.ts';
import { readTier } from '../people.ts';
import { approvalsAt, sameAsBuyer } from './people.ts';
import { programmesAt } from './terms.ts';
import type { Touches } from './touches.ts';

/** A line that somebody has brought, and by what it is paid. */
export interface BroughtLine {
  line: SaleLine;
  to: Extract<Attribution, { kind: 'attributed' }>;
  programme: Programme;
  rule: Rule;
}

/** Which lines of a sale were brought by whom, each for itself. */
export async function broughtLines(db: Querier, sale: Sale, { coupon, clicks }: Touches): Promise<BroughtLine[]> {
  const deals = sale.lines.map(({ deal }) => deal);
  const touched = [...(coupon ? [coupon] : []), ...clicks].map(({ influencer }) => influencer);
  if (touched.length === 0) return [];
  const programmes = await programmesAt(db, sale.merchant, deals, sale.placedAt);
  if (programmes.size === 0) return [];
  const approved = await approvalsAt(db, touched, deals, sale.placedAt);
  const { user, newCustomer } = sale.buyer;
  const buying = { placedAt: sale.placedAt, buyer: user, newCustomer, sameAs: await sameAsBuyer(db, sale, touched) };
  const brought: BroughtLine[] = [];
  for (const line of sale.lines) {
    const programme = programmes.get(line.deal);
    if (!programme) continue;
    const terms = {
      windowDays: programme.windowDays,
      newCustomersOnly: programme.rules.every((rule) => rule.newCustomersOnly),
    };
    const of = { deal: line.deal, merchant: sale.merchant };
    const to = attribute(of, buying, { coupon, clicks }, terms, (influencer) => approved(influencer, line.deal));
    if (to.kind === 'none') continue;
    const tier = await readTier(db, to.influencer);
    const rule = ruleFor(programme.rules, { at: sale.placedAt, categories: line.categories, tier, newCustomer });
    if (rule) brought.push({ line, to, programme, rule });
  }
  return brought;
}
