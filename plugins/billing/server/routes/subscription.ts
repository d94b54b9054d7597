import { personalRoute as route } from '@sys/platform/services';

const deed = (name: string) => route('POST', `/billing/${name}`, `subscription.${name}`);

/** Under /api, for merchants who are signed in; there is only one's own subscription. */
export const subscriptionRoutes = [
  route('GET', '/billing/subscription', 'subscription.read'),
  ...['checkout', 'preview', 'change', 'cancel', 'resume', 'portal'].map(deed),
];

/** For everybody. */
export const planRoutes = [
  { method: 'GET', path: '/billing/plans', handler: 'subscription.plans', config: { auth: false } },
];
