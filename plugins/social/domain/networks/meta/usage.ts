/** At so much of what we may ask in an hour, in percent, we leave a minute between calls. */
const NEARLY_ALL = 95;
const PAUSE_SECONDS = 60;
const DAY_SECONDS = 86_400;

const parse = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const share = (usage: unknown): number =>
  isObject(usage)
    ? Math.max(0, ...['call_count', 'total_time', 'total_cputime'].map((name) => Number(usage[name])).filter(Number.isFinite))
    : 0; // prettier-ignore

/**
 * How many seconds Meta asks us to wait, by the headers of an answer (names in lower case); 0 where it does not. What
 * cannot be read says nothing.
 */
export function askedToWait(headers: Readonly<Record<string, string | undefined>>): number {
  const app = parse(headers['x-app-usage']);
  const business = parse(headers['x-business-use-case-usage']);
  const cases = isObject(business) ? Object.values(business).flatMap((list) => (Array.isArray(list) ? list : [])) : [];
  const minutes = cases.map((one: unknown) => (isObject(one) ? Number(one.estimated_time_to_regain_access) : 0));
  const told = Math.max(0, ...minutes.filter(Number.isFinite)) * 60;
  const pause = Math.max(share(app), ...cases.map(share)) >= NEARLY_ALL ? PAUSE_SECONDS : 0;
  return Math.min(DAY_SECONDS, Math.max(told, pause));
}
