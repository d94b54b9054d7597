import type { Querier } from '@sys/database/marketplace';
import type { PromotedOffer, PromotedOfferInFull } from '../../contracts/offers.ts';
import { approvesAtOnce } from '../../domain/requests/approve.ts';
import type { Tier } from '../../domain/programme/rule.ts';
import { againFrom } from '../requests/ask.ts';
import { findRequests } from '../requests/rows.ts';
import type { Candidate } from './candidates.ts';
import { conversionsOf } from './conversion.ts';

type Picture = PromotedOfferInFull['pictures'][number];

/** Who looks: what a programme’s rules ask of them. */
export interface Viewer {
  influencer: number;
  tier: Tier;
  verified: boolean;
  locale: 'fr' | 'ar' | 'en';
}

interface Card {
  productId: string;
  slug: string;
  title: string;
  image: Picture | null;
  category: { name: string };
  city: { name: string } | null;
  merchant: { name: string };
  price: number;
  endsAt: string;
}

/** Offers as who may ask for them reads them, in the order given. */
export async function viewOffers(
  db: Querier,
  offers: readonly Candidate[],
  { influencer, tier, verified, locale }: Viewer,
): Promise<PromotedOffer[]> {
  const deals = offers.map(({ deal }) => deal);
  const { rows: cards } = await db.query<{ row: number; merchant: string; card: string }>(
    `SELECT c.deal AS row, p.merchant_id AS merchant, c.card FROM marketplace_cards c
     JOIN marketplace_pages p ON p.product_id = c.product_id AND p.locale = c.locale
     WHERE c.deal = ANY($1) AND c.locale = $2`,
    [offers.map(({ row }) => row), locale],
  );
  const conversions = await conversionsOf(db, deals);
  const merchants = [...new Set(cards.map(({ merchant }) => merchant))];
  const asked = await findRequests(db, 'WHERE r.influencer = $1 AND r.merchant = ANY($2)', [influencer, merchants]);
  return offers.flatMap((offer) => {
    const found = cards.find(({ row }) => row === offer.row);
    if (!found) return [];
    const { merchant } = found;
    const card = JSON.parse(found.card) as Card;
    const ofShop = asked.filter((one) => one.merchant === merchant);
    const request = ofShop.find(({ deal }) => deal === offer.deal);
    const refusedBefore = ofShop.some(({ refusedAt }) => refusedAt !== null);
    return {
      ...{ deal: offer.deal, product: card.productId, slug: card.slug, title: card.title, image: card.image },
      ...{ category: card.category.name, city: card.city?.name ?? null, price: card.price, endsAt: card.endsAt },
      merchant: { id: merchant, name: card.merchant.name },
      ...{ earns: offer.earns, value: offer.value, newCustomersOnly: offer.newCustomersOnly },
      ...{ windowDays: offer.windowDays, holdDays: offer.holdDays, conversion: conversions.get(offer.deal) ?? null },
      approvesAtOnce: approvesAtOnce(offer.autoApproval, { verified, tier, refusedBefore }),
      request: request
        ? {
            id: `req_${request.id}` as const,
            state: request.state,
            againFrom: againFrom(request)?.toISOString() ?? null,
          }
        : null,
    };
  });
}

/** What one promotes a deal with: what its page says, and its pictures. */
export async function mediaKitOf(
  db: Querier,
  product: string,
  locale: string,
): Promise<{ summary: string; pictures: Picture[] }> {
  const { rows } = await db.query<{ summary: string; pictures: string }>(
    `SELECT p.page::json ->> 'summary' AS summary, (p.page::json -> 'gallery')::text AS pictures
     FROM marketplace_pages p WHERE p.product_id = $1 AND p.locale = $2`,
    [product, locale],
  );
  const [row] = rows;
  return row
    ? { summary: row.summary, pictures: JSON.parse(row.pictures) as Picture[] }
    : { summary: '', pictures: [] };
}
