/** Something that happened on the marketplace and may be told: a real row, without anybody's name. */
export interface Happening {
  /** Of the row, which nobody is told. */
  id: number;
  kind: 'sold' | 'promoted';
  at: Date;
  /** The offer it is about, as its card says. */
  slug: string;
  title: string;
  /** The place of the offer, never of a person. */
  city: string | null;
  endsAt: Date;
  /** Units left; null: without end. */
  stock: number | null;
}

export interface Told {
  kind: Happening['kind'];
  slug: string;
  title: string;
  city: string | null;
  /** Whole hours since, rounded down: no minute can be told from it. */
  hours: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Older news says nothing of today. */
const OLDEST_HOURS = 48;
const SOONEST_MINUTES = 30;
const SPREAD_MINUTES = 60;
const MOST = 6;

/** When it may be told: half an hour to an hour and a half later, so that nobody at a counter is recognised. */
export const toldFrom = ({ id, at }: Pick<Happening, 'id' | 'at'>): Date =>
  new Date(at.getTime() + (SOONEST_MINUTES + ((Math.imul(id, 2_654_435_761) >>> 0) % SPREAD_MINUTES)) * MINUTE);

/** What is told now: the newest of each offer that can still be bought, newest first, six at the most. */
export function toTell(happened: readonly Happening[], now: Date): Told[] {
  const told = new Map<string, Told>();
  for (const one of happened.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id)) {
    const hours = Math.floor((now.getTime() - one.at.getTime()) / HOUR);
    if (told.has(one.slug) || toldFrom(one) > now || hours >= OLDEST_HOURS) continue;
    if (one.endsAt <= now || one.stock === 0) continue;
    told.set(one.slug, { kind: one.kind, slug: one.slug, title: one.title, city: one.city, hours });
    if (told.size === MOST) break;
  }
  return [...told.values()];
}
