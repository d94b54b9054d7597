import { ok, warn, type Check } from './finding.ts';

const WHAT = 'TRUSTED_PROXY_HOPS';
/** A network of delivery, a balancer and a proxy; more is rarely true. */
const PLAUSIBLE = 3;

/** By the real address of a client limits are counted: it must be neither the proxy's nor what a client claims. */
export const checkProxies: Check = async ({ settings }) => {
  const { TRUSTED_PROXY_HOPS: hops, SITE_URL } = settings;
  if (hops === undefined || !SITE_URL) return [];
  const secure = SITE_URL.startsWith('https:');
  if (secure && hops === 0)
    return [
      warn(
        WHAT,
        `0, while ${SITE_URL} needs a proxy that speaks TLS: every visitor would have the proxy’s address, and share its limits`,
        'set it to the number of proxies that add to X-Forwarded-For: 1 behind our nginx alone',
      ),
    ];
  if (!secure && hops > 0)
    return [
      warn(
        WHAT,
        `${hops}, while ${SITE_URL} is reached without a proxy: a client could claim any address`,
        'set it to 0',
      ),
    ];
  if (hops > PLAUSIBLE)
    return [
      warn(
        WHAT,
        `${hops} proxies: those that are not there let a client claim any address`,
        'count the proxies that each add an address to X-Forwarded-For',
      ),
    ];
  return [ok(WHAT, String(hops))];
};
