/** Why a message may be the work of a machine. */
export const SUSPICIONS = ['trap', 'haste', 'links'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** Whoever reads a form and writes to us takes longer, in ms; the form of the shop waits this long before it sends. */
export const LEAST_MS = 3_000;
/** A partner gives their site and their networks; spam gives more. */
export const MOST_LINKS = 4;

interface Came {
  /** What stands in the field that people do not see. */
  trap: string;
  message: string;
  /** Between the first key pressed in the form and its coming, in ms. */
  tookMs: number;
}

/** What speaks for spam, in the order of `SUSPICIONS`; none: it is a message like any other. */
export function suspicionsOf({ trap, message, tookMs }: Came): Suspicion[] {
  const found: Record<Suspicion, boolean> = {
    trap: trap !== '',
    haste: tookMs < LEAST_MS,
    links: linksIn(message) > MOST_LINKS,
  };
  return SUSPICIONS.filter((one) => found[one]);
}

/** How many addresses of the web a text names, with or without their scheme, and as links of forums. */
export function linksIn(text: string): number {
  return text.match(/https?:\/\/|\bwww\.|\[url[=\]]|<a\s/gi)?.length ?? 0;
}
