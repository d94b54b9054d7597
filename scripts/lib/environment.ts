import { DEMO_DEBTOR, DEMO_SECRETS, DEMO_VAPID } from '@sys/config';
import { dataDir } from './paths.ts';

/** Where the demo listens; the same variables move it elsewhere. */
export const PORTS = {
  storefront: Number(process.env.STOREFRONT_PORT || 3000),
  cms: Number(process.env.CMS_PORT || 1337),
  database: Number(process.env.DATABASE_PORT || 54329),
};

/** Where the links of influencers are answered. */
export const REDIRECTS_PORT = Number(process.env.REDIRECTS_PORT || 3010);

/** Where the mail box of the demo takes mail, and shows it. */
export const MAILBOX_PORTS = {
  smtp: Number(process.env.MAILBOX_SMTP_PORT || 1025),
  page: Number(process.env.MAILBOX_PORT || 8025),
};

/** Where the stand-ins of Google and Facebook listen in the demo. */
export const OAUTH_STAND_IN_PORT = Number(process.env.OAUTH_STAND_IN_PORT || 8026);

/** Where the stand-in of Stripe listens in the demo. */
export const STRIPE_STAND_IN_PORT = Number(process.env.STRIPE_STAND_IN_PORT || 8027);

/** Where the stand-ins of Meta and TikTok listen in the demo. */
export const SOCIAL_STAND_IN_PORT = Number(process.env.SOCIAL_STAND_IN_PORT || 8028);

/** The settings of a system on this machine alone, with the demo's public secrets. What is set stays. */
export function demoEnvironment(
  databaseUrl: string,
  ports = PORTS,
  source: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const defaults: Record<string, string> = {
    ...DEMO_SECRETS,
    ...DEMO_VAPID,
    ...DEMO_DEBTOR,
    NODE_ENV: 'production',
    SYS_MODE: 'demo',
    // A person has started it, and reads along.
    LOG_FORMAT: 'readable',
    SITE_URL: `http://localhost:${ports.storefront}`,
    CMS_URL: `http://localhost:${ports.cms}`,
    CMS_INTERNAL_URL: `http://127.0.0.1:${ports.cms}`,
    CMS_PORT: String(ports.cms),
    STOREFRONT_PORT: String(ports.storefront),
    REDIRECTS_PORT: String(REDIRECTS_PORT),
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  const given = Object.keys(defaults).filter((name) => source[name]);
  return { ...defaults, ...Object.fromEntries(given.map((name) => [name, source[name]!])) };
}
