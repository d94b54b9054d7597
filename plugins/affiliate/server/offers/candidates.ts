import type { Querier } from '@sys/database/marketplace';
import type { OffersQuery } from '../../contracts/offers.ts';
import { expectedOf, type Expected } from '../../domain/programme/expected.ts';
import type { Programme, Tier } from '../../domain/programme/rule.ts';
import type { Forbidden } from '../../domain/programme/forbidden.ts';
import type { AutoApproval } from '../../domain/requests/approve.ts';
import { readOptional, readRules } from '../programmes/read.ts';
import { netOf } from '../programmes/net.ts';

/** A deal on sale that somebody may ask to promote, with what it brings them. */
export interface Candidate extends Expected {
  row: number;
  deal: string;
  earns: number;
  /** Milliseconds. */
  endsAt: number;
  windowDays: number;
  holdDays: number;
  autoApproval: AutoApproval | null;
  brief: string;
  forbidden: Forbidden[];
}

interface Row extends Omit<Programme, 'rules'> {
  row: number;
  price: number;
  taxRate: string | null;
  endsAt: Date;
  spent: number;
  rules: string;
  autoApproval: string | null;
  brief: string;
  forbidden: Forbidden[];
  categories: string[];
}

/** All of the shop in a language, or what lies below a category. */
const SCOPE = `(SELECT s.id FROM marketplace_scopes s WHERE s.locale = $1 AND s.category_id = CASE WHEN $2::text IS NULL THEN ''
  ELSE (SELECT c.document_id FROM categories c WHERE c.slug = $2 AND c.locale = $1 LIMIT 1) END)`;

/**
 * The open programmes of what is on sale now: narrow rows of the few thousand that there are at most, as what each
 * brings hangs on rules that are the domain’s to read. Budgets that are spent and rules that do not hold drop out.
 */
export async function findCandidates(
  db: Querier,
  { q, category, city, locale, least = 0 }: Pick<OffersQuery, 'q' | 'category' | 'city' | 'locale' | 'least'>,
  { tier, now, deal }: { tier: Tier; now: Date; deal?: string },
): Promise<Candidate[]> {
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `SELECT o.deal AS row, g.deal, g.merchant, g.id::text, g.version, g.spent::float8, o.price::float8, o.ends_at AS "endsAt",
       d.tax_rate AS "taxRate", v.window_days AS "windowDays", v.hold_days AS "holdDays", v.rules::text,
       v.most_each_month::float8 AS "mostEachMonth", v.budget::float8, v.auto_approval::text AS "autoApproval",
       CASE WHEN $6::text IS NULL THEN '' ELSE v.brief END AS brief, v.forbidden,
       array(SELECT s.category_id FROM unnest(p.scopes) WITH ORDINALITY near (scope, far)
         JOIN marketplace_scopes s ON s.id = near.scope WHERE s.category_id <> '' ORDER BY near.far) AS categories
     FROM affiliate_programmes g
     JOIN affiliate_programme_versions v ON v.programme = g.id AND v.version = g.version
     JOIN marketplace_deals m ON m.deal_id = g.deal
     JOIN deals d ON d.id = m.deal
     JOIN marketplace_offers o ON o.deal = m.deal AND o.scope = ${SCOPE}
     JOIN marketplace_pages p ON p.product_id = o.product_id AND p.locale = $1
     WHERE g.open AND o.starts_at <= $5 AND o.ends_at > $5 AND ($6::text IS NULL OR g.deal = $6)
       AND ($3::text IS NULL OR o.city_id = (SELECT y.document_id FROM cities y WHERE y.slug = $3 AND y.locale = $1 LIMIT 1))
       AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM marketplace_search t WHERE t.deal = o.deal AND t.locale = $1
         AND t.words @@ marketplace_query($1, $4)))`,
    [locale, category ?? null, city ?? null, q || null, now, deal ?? null],
  );
  return rows.flatMap(({ rules, autoApproval, price, taxRate, categories, spent, ...row }) => {
    const programme = { ...row, rules: readRules(rules) };
    const found = expectedOf(programme, { at: now, tier, categories, net: netOf(price, taxRate), spent });
    if (!found || found.amount < least) return [];
    return [
      {
        ...row,
        ...found,
        autoApproval: readOptional(autoApproval),
        earns: found.amount,
        endsAt: new Date(row.endsAt).getTime(),
      },
    ];
  });
}
