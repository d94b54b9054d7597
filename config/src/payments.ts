import type { SettingProblem } from './parse.ts';

interface PaymentSettings {
  SYS_MODE: string;
  STRIPE_SECRET_KEY?: string;
  STRIPE_WEBHOOK_SECRET?: string;
  STRIPE_API_URL: string;
}

const HINT = 'See “Stripe” in docs/payments.md.';

/** Whether a key moves money. */
export const isLiveKey = (key: string): boolean => key.startsWith('sk_live_');

/** What is wrong with the settings of payments, taken together. */
export function paymentProblems(settings: PaymentSettings): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const api = new URL(settings.STRIPE_API_URL);
  const loopback = /^(127(\.\d+){3}|\[::1\])$/.test(api.hostname);
  // A stand-in takes no money: in production whoever named one would be given goods for nothing.
  if (api.protocol !== 'https:' && (settings.SYS_MODE === 'production' || !loopback)) {
    problems.push({ name: 'STRIPE_API_URL', reason: 'must be https', hint: 'Leave it out: its default is Stripe itself.' }); // prettier-ignore
  }
  if (settings.SYS_MODE === 'demo' && settings.STRIPE_SECRET_KEY && isLiveKey(settings.STRIPE_SECRET_KEY)) {
    problems.push({ name: 'STRIPE_SECRET_KEY', reason: 'is a live key, and this is the demo', hint: HINT });
  }
  if (Boolean(settings.STRIPE_SECRET_KEY) !== Boolean(settings.STRIPE_WEBHOOK_SECRET)) {
    const [name, other] = settings.STRIPE_SECRET_KEY
      ? ['STRIPE_WEBHOOK_SECRET', 'STRIPE_SECRET_KEY']
      : ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'];
    problems.push({ name: name!, reason: `is not set, but ${other} is`, hint: HINT });
  }
  return problems;
}
