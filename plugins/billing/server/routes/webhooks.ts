/** Under /api. Who calls is known by the signature; there is no session. */
export const webhookRoutes = [
  { method: 'POST', path: '/billing/webhooks/stripe', handler: 'webhooks.stripe', config: { auth: false } },
];
