import { GraphError } from './errors.ts';
import type { World } from './world.ts';

const HOUR_MS = 3600_000;
const MINUTE_MS = 60_000;
/** What an app may ask in an hour: 200 for each of its people. */
const CALLS_AN_HOUR = 200;

const kindOf = (world: World, account: string): 'instagram' | 'pages' | null => {
  if (world.accounts.some(({ id, scopedId }) => id === account || scopedId === account)) return 'instagram';
  return world.pages.some(({ id }) => id === account) ? 'pages' : null;
};

/** Until an account may come again, in whole minutes. */
const minutesLeft = (world: World, account: string): number =>
  Math.max(0, Math.ceil(((world.throttled.get(account) ?? 0) - world.now()) / MINUTE_MS));

/** What Graph tells with each answer: https://developers.facebook.com/docs/graph-api/overview/rate-limiting */
export function usageHeaders(world: World, account: string): Record<string, string> {
  const since = world.now() - HOUR_MS;
  const calls = world.calls.filter(({ at }) => at > since);
  const share = (count: number, people: number) => Math.floor((count * 100) / (CALLS_AN_HOUR * people));
  const app = { call_count: share(calls.length, world.people.length), total_cputime: 0, total_time: 0 };
  const kind = kindOf(world, account);
  const minutes = minutesLeft(world, account);
  const own = calls.filter(({ call }) => call.includes(` /${account}`)).length;
  const use = { type: kind, call_count: minutes > 0 ? 100 : share(own, 1), total_cputime: 0, total_time: 0, estimated_time_to_regain_access: minutes }; // prettier-ignore
  return {
    'x-app-usage': JSON.stringify(app),
    ...(kind && { 'x-business-use-case-usage': JSON.stringify({ [account]: [use] }) }),
  };
}

/** Refuses who called too often. */
export function refuseThrottled(world: World, account: string): void {
  if (minutesLeft(world, account) === 0) return;
  const isInstagram = kindOf(world, account) === 'instagram';
  const whose = isInstagram ? 'Instagram' : 'Page';
  throw new GraphError(isInstagram ? 80_002 : 80_001, `There have been too many calls to this ${whose} account. Wait a bit and try again. For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.`); // prettier-ignore
}
