import type { Querier } from '@sys/database/marketplace';
import type { Happening } from '../../domain/proof/activity.ts';
import type { Counted } from '../../domain/proof/figures.ts';

/** What the editors let be shown; all of it is off until they say so. */
export interface Shown {
  figures: boolean;
  activity: boolean;
  badges: boolean;
}

export async function readShown(db: Querier): Promise<Shown> {
  const { rows } = await db.query<Shown & Record<string, unknown>>(
    `SELECT coalesce(bool_or(proof_figures), false) AS figures, coalesce(bool_or(proof_activity), false) AS activity,
       coalesce(bool_or(proof_badges), false) AS badges FROM site_settings WHERE locale = 'fr'`,
  );
  return rows[0]!;
}

/** A deal that five units of have gone is no longer the secret of the one who bought it. */
const FEW = 5;

// Of a shop's own people nothing is told: they would advertise for themselves.
const HAPPENED = `SELECT happened.id::float8 AS id, happened.kind, happened.at, c.card
  FROM (
    (SELECT l.id, 'sold' AS kind, o.paid_at AS at, l.deal_row AS deal
      FROM orders_orders o
      JOIN orders_lines l ON l."order" = o.id AND l.deal_row IS NOT NULL AND l.returned = 0
      JOIN orders_stock s ON s.deal = l.deal_row AND s.taken >= ${FEW}
      WHERE o.paid_at > $2::timestamptz - interval '48 hours' AND o.state IN ('paid', 'fulfilled')
        AND NOT EXISTS (SELECT 1 FROM orders_shops p WHERE p.merchant = l.merchant AND p.owner_id = o.user_id)
        AND NOT EXISTS (SELECT 1 FROM orders_seats t WHERE t.merchant = l.merchant AND t.user_id = o.user_id)
      ORDER BY o.paid_at DESC LIMIT 100)
    UNION ALL
    (SELECT r.id, 'promoted', r.decided_at, m.deal FROM affiliate_requests r JOIN marketplace_deals m ON m.deal_id = r.deal
      WHERE r.state = 'approved' AND r.decided_at > $2::timestamptz - interval '48 hours'
      ORDER BY r.decided_at DESC LIMIT 100)) happened
  JOIN marketplace_cards c ON c.deal = happened.deal AND c.locale = $1`;

interface Card {
  slug: string;
  title: string;
  city: { name: string } | null;
  endsAt: string;
  stock: number | null;
}

/** The last two days, for `toTell` to choose from. */
export async function readHappenings(db: Querier, locale: string, now: Date): Promise<Happening[]> {
  const { rows } = await db.query<{ id: number; kind: Happening['kind']; at: Date | string; card: string }>(HAPPENED, [
    locale,
    now,
  ]);
  return rows.map(({ id, kind, at, card }) => {
    const { slug, title, city, endsAt, stock } = JSON.parse(card) as Card;
    return { id, kind, at: new Date(at), slug, title, city: city?.name ?? null, endsAt: new Date(endsAt), stock };
  });
}

const COUNTED = `SELECT
    (SELECT count(*) FROM orders_orders WHERE paid_at > $1::timestamptz - interval '24 hours' AND state IN ('paid', 'fulfilled'))::float8 AS orders,
    paid.commissions, paid.people AS "paidPeople",
    (SELECT count(*) FROM kyc_cases WHERE status = 'approved' AND kind = 'merchant')::float8 AS merchants
  FROM (
    SELECT coalesce(sum(amount), 0)::float8 AS commissions, count(DISTINCT influencer)::float8 AS people FROM affiliate_payouts
    WHERE state = 'confirmed'
      AND ended_at >= date_trunc('month', $1::timestamptz AT TIME ZONE 'Africa/Casablanca') AT TIME ZONE 'Africa/Casablanca') paid`;

export async function countFigures(db: Querier, now: Date): Promise<Counted> {
  const { rows } = await db.query<Counted & Record<string, unknown>>(COUNTED, [now]);
  return rows[0]!;
}
