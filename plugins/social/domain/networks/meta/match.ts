/** A post as it is listed at an account. */
export interface Seen {
  id: string;
  text: string | null;
  /** What it links to, beside its text. */
  links: readonly string[];
  /** UTC; null where it is not told. */
  at: Date | null;
  permalink: string | null;
}

/** What was to be published, and when the call was announced. */
export interface Sought {
  text: string;
  /** Where the link is told apart from the text: it is of this delivery alone. */
  link: string | null;
  since: Date;
  /** By when it was there at the latest, where that is known. */
  until?: Date;
}

/** Clocks differ. */
const SKEW_MS = 60_000;
/** A call that was lost is done within this time, or never. */
export const SETTLED_MS = 180_000;
/** A film is listed when it is through, which takes as long as it takes. */
export const FILM_SETTLED_MS = 7_200_000;
/** What was posted later than this was posted by somebody else. */
const WINDOW_MS = FILM_SETTLED_MS;

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const address = (link: string) => (URL.canParse(link) ? new URL(link).href : link);

/** When the post was published at the latest. */
const lastOf = ({ since, until }: Pick<Sought, 'since' | 'until'>): number =>
  (until?.getTime() ?? since.getTime() + WINDOW_MS) + SKEW_MS;

/** Between which seconds a list has to be asked for, that those are in it which can be the one. */
export const rangeOf = (when: Pick<Sought, 'since' | 'until'>): { since: string; until: string } => ({
  since: String(Math.floor((when.since.getTime() - SKEW_MS) / 1000)),
  until: String(Math.ceil(lastOf(when) / 1000)),
});

/** Those of the posts that can be what was sought. */
export function candidates(seen: readonly Seen[], { text, link, since, until }: Sought): Seen[] {
  const last = lastOf({ since, until });
  return seen.filter((post) => {
    const at = post.at?.getTime() ?? null;
    const timely = at !== null && at >= since.getTime() - SKEW_MS && at <= last;
    const same = plain(post.text ?? '') === plain(text);
    return timely && same && (link === null || post.links.map(address).includes(address(link)));
  });
}

/** Whether what was not found is not there: a lost call is over by now. */
export const isSettled = (since: Date, now: Date, after = SETTLED_MS): boolean =>
  now.getTime() - since.getTime() >= after;
