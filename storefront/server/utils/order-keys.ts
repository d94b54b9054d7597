/** Of how many orders a browser keeps the key: a cookie holds four kilobytes. */
const KEPT = 10;
const PAIR = /^(\d{12}):([\w-]{43})$/;

/** `number:key` of each, the newest last; whatever else a cookie holds is passed over. */
const read = (cookie: string | undefined): [string, string][] =>
  (cookie ?? '')
    .split('.')
    .map((pair) => PAIR.exec(pair))
    .filter((found) => found !== null)
    .map(([, number, key]) => [number!, key!]);

/** The key of an order that this browser has placed or opened. */
export const keyFor = (cookie: string | undefined, number: string): string | undefined =>
  read(cookie).findLast(([known]) => known === number)?.[1];

/** The cookie with one more, without the oldest. */
export function withKey(cookie: string | undefined, number: string, key: string): string {
  const others = read(cookie).filter(([known]) => known !== number);
  return [...others, [number, key]]
    .slice(-KEPT)
    .map((pair) => pair.join(':'))
    .join('.');
}
