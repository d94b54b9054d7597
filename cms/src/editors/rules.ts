import { readCentimes } from './money.ts';

/**
 * What makes a record valid, said to an editor. The same rules stand as constraints in the database
 * (database/constraints/): there for safety, here so that the form can name the field and the reason.
 */

export interface Problem {
  field: string;
  message: string;
}

/** A deal as it would be after the edit. Values of a wrong type are left to Strapi's own validation. */
export interface DealDraft {
  state?: unknown;
  hasProduct: boolean;
  originalPrice?: unknown;
  discountedPrice?: unknown;
  startsAt?: unknown;
  endsAt?: unknown;
  stock?: unknown;
  minPurchase?: unknown;
  maxPurchase?: unknown;
}

export function dealProblems(deal: DealDraft): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string) => problems.push({ field, message });

  const original = readCentimes(deal.originalPrice);
  const discounted = readCentimes(deal.discountedPrice);
  if (original === 0) add('originalPrice', 'Le prix de départ doit être supérieur à zéro.');
  if (original !== null && discounted !== null && discounted > original) {
    add('discountedPrice', 'Le prix réduit ne peut pas dépasser le prix de départ.');
  }

  const starts = readInstant(deal.startsAt);
  const ends = readInstant(deal.endsAt);
  if (starts !== null && ends !== null && ends <= starts) add('endsAt', 'La fin doit venir après le début.');

  if (isWhole(deal.stock) && deal.stock < 0) add('stock', 'Le stock ne peut pas être négatif.');
  if (isWhole(deal.minPurchase) && deal.minPurchase < 1)
    add('minPurchase', 'Le minimum par commande est d’au moins 1.');
  if (isWhole(deal.minPurchase) && isWhole(deal.maxPurchase) && deal.maxPurchase < deal.minPurchase) {
    add('maxPurchase', 'Le maximum par commande ne peut pas être inférieur au minimum.');
  }
  if ((deal.state === 'live' || deal.state === 'review') && !deal.hasProduct) {
    add('product', 'Choisissez le produit avant de soumettre ou de mettre en ligne l’offre.');
  }
  return problems;
}

export function reviewProblems(review: { rating?: unknown }): Problem[] {
  if (!isWhole(review.rating) || (review.rating >= 1 && review.rating <= 5)) return [];
  return [{ field: 'rating', message: 'La note va de 1 à 5.' }];
}

/** What the staff decides of a review that a buyer wrote. */
const DECIDED = ['state', 'rejection'];
/** What of it the staff may take away, and write nothing instead: the words of who sells. */
const EMPTIED = ['reply', 'report'];
const OTHERS_WORDS = ['author', 'rating', 'title', 'body', 'language', 'postedAt', 'purchase', 'product', 'pictures'];

/** A review in plain values: links and files by their ids. `purchase`: the order of a buyer’s own. */
export type ReviewValues = Record<string, unknown> & { purchase?: unknown };

/** The staff looks at what buyers say, and neither writes it nor makes any up. `before` is null of a new one. */
export function reviewEditProblems(before: ReviewValues | null, data: ReviewValues): Problem[] {
  if (isEmpty(before?.purchase)) {
    if (isEmpty(data.purchase)) return [];
    return [{ field: 'purchase', message: 'Seul un acheteur donne un avis au titre de sa commande.' }];
  }
  const changed = (field: string) => field in data && plain(field, data[field]) !== plain(field, before![field]);
  const problems = [...OTHERS_WORDS, ...EMPTIED.filter((field) => !isEmpty(data[field]))]
    .filter(changed)
    .map((field) => ({ field, message: 'Les mots de l’acheteur et du marchand ne se changent pas.' }));
  const after = Object.fromEntries(DECIDED.map((field) => [field, field in data ? data[field] : before![field]]));
  if (after['state'] === 'rejected' && isEmpty(after['rejection']))
    problems.push({ field: 'rejection', message: 'Dites à l’acheteur pourquoi : il le lira.' });
  return problems;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function plain(field: string, value: unknown): string {
  if (isEmpty(value)) return '';
  if (field === 'postedAt') return String(new Date(value as string).getTime());
  return Array.isArray(value) ? value.join() : String(value);
}

/** Every money field of a type: whole centimes, not negative. An empty one is a matter of "required". */
export function moneyProblems(fields: string[], data: Record<string, unknown>): Problem[] {
  return fields
    .filter((field) => data[field] !== undefined && data[field] !== null && readCentimes(data[field]) === null)
    .map((field) => ({ field, message: 'Le montant doit être un nombre entier de centimes, positif.' }));
}

export function takenSlugProblem(owner: string | null): Problem {
  const by = owner ? ` par « ${owner} »` : '';
  return { field: 'slug', message: `Cette adresse est déjà prise${by} dans cette langue. Choisissez-en une autre.` };
}

export const CATEGORY_CYCLE: Problem = {
  field: 'parent',
  message: 'Une catégorie ne peut pas se trouver sous elle-même ni sous l’une de ses sous-catégories.',
};

/**
 * The sections of the home page as an edit sends them. The top of the page is no section but the page’s own fields,
 * so it is there once and first; of the others each may stand there once: they carry names and marks of their own.
 */
export function homeProblems(sections: unknown): Problem[] {
  if (!Array.isArray(sections)) return [];
  const kinds = sections.map((section: unknown) =>
    typeof section === 'object' && section !== null ? (Reflect.get(section, '__component') as unknown) : undefined,
  );
  return kinds.flatMap((kind, place) =>
    kind !== undefined && kinds.indexOf(kind) < place
      ? [{ field: `sections.${place}`, message: 'Cette section est déjà sur la page : chacune n’y est qu’une fois.' }]
      : [],
  );
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

function readInstant(value: unknown): number | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? null : time;
}
