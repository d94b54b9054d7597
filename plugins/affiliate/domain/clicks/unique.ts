/** A click as it is counted. */
export interface CountedClick {
  link: string;
  /** Of the cookie, or made of address and program for a day where there is none. */
  visitor: string;
  /** The day in Morocco, `2026-11-29`. */
  day: string;
}

/** Raw clicks of a link and its visitors: each once a day, however often they came and from whatever address. */
export function countsOf(clicks: readonly CountedClick[]): Map<string, { clicks: number; visitors: number }> {
  const seen = new Map<string, { clicks: number; who: Set<string> }>();
  for (const { link, visitor, day } of clicks) {
    const of = seen.get(link) ?? { clicks: 0, who: new Set() };
    of.clicks += 1;
    of.who.add(`${day} ${visitor}`);
    seen.set(link, of);
  }
  return new Map([...seen].map(([link, { clicks: raw, who }]) => [link, { clicks: raw, visitors: who.size }]));
}
