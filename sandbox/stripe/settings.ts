/** As public as the demo's other secrets: they open nothing but the stand-in. */
const SECRET_KEY = 'sk_test_demo_only_of_the_stand_in';
const WEBHOOK_SECRET = 'whsec_demo_only_of_the_stand_in';

/** The settings with which the CMS knows the stand-in; where it is, is said once it listens. */
export const standInSettings = ({ secretKey = SECRET_KEY, webhookSecret = WEBHOOK_SECRET }) => ({
  STRIPE_SECRET_KEY: secretKey,
  STRIPE_WEBHOOK_SECRET: webhookSecret,
});
