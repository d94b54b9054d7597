import { isLiveKey } from '@sys/config';
import { fail, messageOf, ok, skip, warn, type Check, type Finding } from './finding.ts';

const PATIENCE = 5_000;
const WHAT = 'Stripe';

interface Endpoints {
  data?: { url: string; status: string }[];
  error?: { message?: string };
}

/** Asks Stripe whether it knows us and where it tells what happens, without changing anything there. */
export const checkPayments: Check = async ({ settings, production }) => {
  const { STRIPE_SECRET_KEY: key, STRIPE_API_URL: api, CMS_URL } = settings;
  if (!key || !api) return [skip(WHAT, 'no card is taken: its settings are not there')];
  try {
    const response = await fetch(`${api}/v1/webhook_endpoints?limit=100`, {
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(PATIENCE),
      redirect: 'error',
    });
    const { data, error } = (await response.json()) as Endpoints;
    if (!data) return [fail(WHAT, error?.message ?? `answers ${response.status}`, 'copy STRIPE_SECRET_KEY again from the dashboard')]; // prettier-ignore
    return [weigh(data, `${CMS_URL}/api/billing/webhooks/stripe`, isLiveKey(key), production)];
  } catch (error) {
    return [fail(WHAT, messageOf(error), 'may this machine reach it by https? see the firewall and its status page')];
  }
};

function weigh(endpoints: NonNullable<Endpoints['data']>, ours: string, live: boolean, production: boolean): Finding {
  if (!endpoints.some(({ url, status }) => url === ours && status === 'enabled'))
    return warn(WHAT, 'knows us, but tells us nothing', `make an endpoint for events at ${ours} in its dashboard`);
  if (production && !live)
    return warn(WHAT, 'knows us by a test key: no money moves', 'set STRIPE_SECRET_KEY to the live key to be paid');
  return ok(WHAT, live ? 'knows us; money moves' : 'knows us by a test key: no money moves');
}
