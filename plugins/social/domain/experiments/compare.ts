import type { Network } from '../networks.ts';
import { basisOf, engagementOf, type Basis, type Share, type Values } from '../analytics/engagement.ts';
import { horizonOf, isSettled } from './horizon.ts';

export const METRICS = ['engagement', 'clicks'] as const;
export type Metric = (typeof METRICS)[number];

/** Networks that tell clicks of a post. */
export const tellsClicks = (network: Network): boolean => network === 'facebook';

/** One of the two posts at one account, with the value that it is compared by (horizon.ts). */
export interface ArmPart {
  account: string;
  network: Network;
  /** Nothing moves it any more by itself. */
  isOver: boolean;
  /** Null while it is not public. */
  publishedAt: Date | null;
  /** When the value was told; null: none was. */
  at: Date | null;
  values: Values;
}

export interface Comparison {
  per: Basis;
  a: Share | null;
  b: Share | null;
  /** When both are old enough; null while one is not public. */
  readAt: Date | null;
  /** Whether what they came to is what stands, so that the test may be read. */
  due: boolean;
}

type Public = ArmPart & { publishedAt: Date };
const isPublic = (part: ArmPart): part is Public => part.publishedAt !== null;

/**
 * What two posts came to, at the accounts where both are public and have told it: one that failed somewhere takes the
 * other’s part there out as well, or they would be compared before different people. Views and people are not added:
 * where TikTok is one of several, it is left out.
 */
export function compare(a: readonly ArmPart[], b: readonly ArmPart[], metric: Metric, now: Date): Comparison {
  const [publicA, publicB] = [a.filter(isPublic), b.filter(isPublic)];
  const shared = new Set(publicA.flatMap(({ account }) => (publicB.some((part) => part.account === account) ? account : []))); // prettier-ignore
  const both = [...publicA, ...publicB].filter(({ account }) => shared.has(account));
  const per = both.length > 0 && both.every(({ network }) => basisOf(network) === 'views') ? 'views' : 'reach';
  const counted = both.filter(({ network }) => basisOf(network) === per);
  const isCounted = (part: Public) => counted.includes(part);
  const [told, toldB] = [sharesOf(publicA.filter(isCounted), metric), sharesOf(publicB.filter(isCounted), metric)];
  const of = (one: Map<string, Share>, other: Map<string, Share>) => sumOf([...one].filter(([account]) => other.has(account)).map(([, share]) => share)); // prettier-ignore
  return {
    per,
    a: of(told, toldB),
    b: of(toldB, told),
    readAt: counted.length > 0 ? new Date(Math.max(...counted.map((part) => horizonOf(part).getTime()))) : null,
    due:
      counted.length > 0 && [...a, ...b].every(({ isOver }) => isOver) && counted.every((part) => isSettled(part, now)),
  };
}

/** By account: two formats at one are one. */
function sharesOf(parts: readonly ArmPart[], metric: Metric): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const { account, network, values } of parts) {
    const share = metric === 'engagement' ? engagementOf(network, values) : clicksOf(values);
    if (share) shares.set(account, sumOf([share, ...(shares.has(account) ? [shares.get(account)!] : [])])!);
  }
  return shares;
}

function clicksOf({ clicks, reach }: Values): Share | null {
  return clicks === null || reach === null || reach === 0 ? null : { hits: clicks, seen: reach };
}

const sumOf = (shares: readonly Share[]): Share | null =>
  shares.length === 0 ? null : shares.reduce((sum, { hits, seen }) => ({ hits: sum.hits + hits, seen: sum.seen + seen })); // prettier-ignore
