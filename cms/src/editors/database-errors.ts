import { CATEGORY_CYCLE, takenSlugProblem, type Problem } from './rules.ts';

/** What each constraint of database/constraints/ means to an editor. */
const CHECKS: Record<string, Problem> = {
  deals_original_price_range: {
    field: 'originalPrice',
    message: 'Le prix de départ doit être compris entre 0,01 et 10 000 000 MAD.',
  },
  deals_discounted_price_range: { field: 'discountedPrice', message: 'Le prix réduit ne peut pas être négatif.' },
  deals_discounted_not_above_original: {
    field: 'discountedPrice',
    message: 'Le prix réduit ne peut pas dépasser le prix de départ.',
  },
  deals_min_purchase_positive: { field: 'minPurchase', message: 'Le minimum par commande est d’au moins 1.' },
  deals_max_purchase_not_below_min: {
    field: 'maxPurchase',
    message: 'Le maximum par commande ne peut pas être inférieur au minimum.',
  },
  deals_dates_in_order: { field: 'endsAt', message: 'La fin doit venir après le début.' },
  deals_delivery_fee_range: {
    field: 'deliveryFee',
    message: 'Les frais de livraison doivent être compris entre 0 et 10 000 000 MAD.',
  },
  deals_stock_not_negative: { field: 'stock', message: 'Le stock ne peut pas être négatif.' },
  deals_voucher_days_positive: { field: 'voucherDays', message: 'Le bon est valable au moins un jour.' },
  reviews_rating_range: { field: 'rating', message: 'La note va de 1 à 5.' },
  categories_no_cycle: CATEGORY_CYCLE,
  redirects_one_hop: {
    field: 'target',
    message: 'Cette redirection en rejoindrait une autre : donnez directement la destination finale.',
  },
};

/** What was sold is in the books. */
const SOLD: Problem = {
  field: 'state',
  message: 'Cette offre a été commandée : archivez-la au lieu de la supprimer.',
};

const WRITTEN_MEANWHILE: Problem = {
  field: 'locale',
  message: 'Quelqu’un vient de créer cette fiche dans cette langue. Rechargez la page.',
};

const TAKEN_SOURCE: Problem = {
  field: 'source',
  message: 'Quelqu’un vient de créer une redirection de cette adresse. Rechargez la page.',
};

/**
 * The problem behind an error of PostgreSQL, or `null` when it is not a broken rule of ours. The checks
 * in front catch these; this is for two editors who save at the same moment.
 */
export function problemOf(error: unknown): Problem | null {
  if (!isPostgresError(error)) return null;
  if (error.code === '23505' && /_slug_(draft_|live_)?uq$/.test(error.constraint)) return takenSlugProblem(null);
  if (error.code === '23505' && /_(draft|live|document)_uq$/.test(error.constraint)) return WRITTEN_MEANWHILE;
  if (error.code === '23505' && error.constraint === 'redirects_source_uq') return TAKEN_SOURCE;
  if (error.code === '23503' && error.constraint === 'orders_stock_deal') return SOLD;
  if (error.code === '23514') return CHECKS[error.constraint] ?? null;
  return null;
}

function isPostgresError(error: unknown): error is Error & { code: string; constraint: string } {
  return (
    error instanceof Error &&
    typeof Reflect.get(error, 'code') === 'string' &&
    typeof Reflect.get(error, 'constraint') === 'string'
  );
}
