/** What a list of offers is put in order by; instants are milliseconds. */
export interface Orderable {
  /** Its row: later ones are newer. */
  row: number;
  earns: number;
  endsAt: number;
}
export type OfferOrder = 'earnings' | 'newest' | 'ending';

/** A place in a list: what the last offer before it is ordered by. */
export type Place = readonly [key: number, row: number];

const keyOf = (order: OfferOrder, { row, earns, endsAt }: Orderable): number =>
  order === 'earnings' ? -earns : order === 'ending' ? endsAt : -row;
export const placeOf = (order: OfferOrder, offer: Orderable): Place => [keyOf(order, offer), offer.row];

const compare = ([keyA, rowA]: Place, [keyB, rowB]: Place): number => keyA - keyB || rowB - rowA;

/** The most first, or the newest, or what ends first; of equals the newer one. Those after `after`, up to `most`. */
export function pageOfOffers<Offer extends Orderable>(
  offers: readonly Offer[],
  order: OfferOrder,
  after: Place | null,
  most: number,
): { offers: Offer[]; next: Place | null } {
  const beyond = offers
    .filter((offer) => after === null || compare(placeOf(order, offer), after) > 0)
    .sort((a, b) => compare(placeOf(order, a), placeOf(order, b)));
  const page = beyond.slice(0, most);
  return { offers: page, next: beyond.length > most ? placeOf(order, page.at(-1)!) : null };
}

/** A place as a cursor writes it; null for what is none. */
export const writePlace = ([key, row]: Place): string => `${key}_${row}`;
export function readPlace(text: string): Place | null {
  const found = /^(-?\d{1,15})_(\d{1,15})$/.exec(text);
  return found ? [Number(found[1]), Number(found[2])] : null;
}
