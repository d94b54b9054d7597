import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { DEMO_SECRETS, DEMO_VAPID } from './demo.ts';
import { parseSettings } from './parse.ts';
import { documentProblems } from './documents.ts';
import { paymentProblems } from './payments.ts';
import { payoutProblems } from './payouts.ts';
import { providerProblems } from './providers.ts';
import { smsProblems } from './sms.ts';
import { socialProblems, socialSettings } from './social.ts';
import { textServiceProblems, textServiceSettings } from './text-service.ts';
import { standInProblems } from './stand-ins.ts';
import { tagProblems, tagSettings } from './tags.ts';
import { VAPID_HINT, vapidProblems } from './vapid.ts';

const freePort = z.coerce.number().int().min(1).max(65535).optional();
const port = (value: number) => z.coerce.number().int().min(1).max(65535).default(value);

/** A secret: long enough to resist guessing, and never one of the demo's, which everybody can read. */
const secret = z.string().min(32, 'must hold at least 32 characters').meta({ generate: true, secret: true });

/** Keys beside the one in use, with commas between them: what was sealed under one of them still opens. */
const otherKeys = z
  .string()
  .optional()
  .meta({ secret: true })
  .transform((value) => value?.split(',').map((key) => key.trim()) ?? [])
  .pipe(z.array(secret));

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));
const id = z.string().min(1).max(300).optional();

/**
 * Every setting of the system. The description is what a person reads when the setting is missing
 * or wrong, so it says what the setting is for and gives an example.
 */
export const environmentSchema = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('production')
    .describe('How the programs run. The demo runs production code on demo data.'),
  SYS_MODE: z
    .enum(['demo', 'production'])
    .default('production')
    .describe('"demo" allows demo accounts and secrets; "production" refuses to start with them.'),

  ROLE: z
    .enum(['all', 'web', 'worker'])
    .default('all')
    .describe('What a CMS process does: "web" answers requests, "worker" does the jobs, "all" both.'),

  SITE_URL: url.describe('The public address of the storefront, e.g. https://shareyoursales.ma'),
  CMS_URL: url.describe(
    'The address of the CMS as browsers of the staff reach it, e.g. https://admin.shareyoursales.ma',
  ),
  CMS_INTERNAL_URL: url
    .optional()
    .describe('The address of the CMS as the storefront reaches it; CMS_URL when it is not set.'),
  CMS_PORT: port(1337).describe('The port on which the CMS listens.'),
  STOREFRONT_PORT: port(3000).describe('The port on which the storefront listens.'),
  REDIRECTS_PORT: port(3010).describe('The port on which the links of influencers, /r/…, are answered.'),
  REDIRECTS_INTERNAL_URL: url
    .optional()
    .describe('Where the storefront reaches who answers /r/…; on this machine at REDIRECTS_PORT when it is not set.'),
  HOST: z.string().default('127.0.0.1').describe('The interface on which both listen, 0.0.0.0 for all.'),
  TRUSTED_PROXY_HOPS: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('How many reverse proxies stand in front; 0 when clients connect directly.'),

  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .meta({ secret: true })
    .describe('PostgreSQL, e.g. postgresql://sys:password@db:5432/sys'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(4)
    .max(100)
    .default(20)
    .describe(
      'The most connections one CMS process opens to the database; half of them are kept for the public reads.',
    ),
  DATA_DIR: z.string().default('.data').describe('Where uploads, caches and the embedded database are kept.'),

  APP_KEYS: secret.describe('Signs the session cookies of the admin panel.'),
  ADMIN_JWT_SECRET: secret.describe('Signs the sessions of the admin panel.'),
  API_TOKEN_SALT: secret.describe('Salts the API tokens.'),
  TRANSFER_TOKEN_SALT: secret.describe('Salts the transfer tokens.'),
  ENCRYPTION_KEY: secret.describe('Encrypts what the CMS stores in readable form for its administrators.'),
  CASES_KEY: secret.describe(
    'Encrypts what people tell of themselves to be verified, and finds the same number twice. Keep it.',
  ),
  CASES_OLD_KEYS: otherKeys.describe(
    'Other values of CASES_KEY, former or next, with commas between them: what is under them is read and found as well.',
  ),
  JWT_SECRET: secret.describe('Signs the sessions of shoppers, influencers and merchants.'),
  PREVIEW_SECRET: secret.describe('Opens drafts in the storefront; shared by the CMS and the storefront.'),
  PURGE_SECRET: secret.describe('Lets the CMS purge cached pages; shared by the CMS and the storefront.'),
  STOREFRONT_SECRET: secret.describe(
    'Proves to the CMS that a request is the storefront’s, which may say for which visitor it asks; shared by both.',
  ),
  TWO_FACTOR_KEY: secret.describe(
    'Encrypts the secrets of second factors. Keep it: without it nobody’s authenticator app is known any more.',
  ),
  ORDERS_KEY: secret.describe(
    'Makes the keys that open orders without an account, and the codes that confirm them. Keep it: with another the links of past orders open nothing.',
  ),

  VOUCHERS_KEY: secret.describe(
    'Encrypts the codes of vouchers. Keep it: without it nobody can show a voucher that they paid for.',
  ),

  CLICKS_KEY: secret.describe(
    'Makes what is kept of the addresses of clicks, from which nothing leads back. Whoever changes it counts visitors of that day twice.',
  ),

  AFFILIATE_FEE_RATE: z.coerce
    .number()
    .int()
    .min(0)
    .max(10_000)
    .default(2_000)
    .describe(
      'What the platform takes on a commission, in hundredths of a percent of it, from the merchant and besides: 2000 is 20 %. What was earned keeps the rate of its day.',
    ),

  DOCUMENTS_KEY: secret.describe('Wraps the keys of the identity documents; without it nobody can read them any more.'),
  DOCUMENTS_OLD_KEYS: otherKeys.describe(
    'Former values of DOCUMENTS_KEY, with commas between them, until every document is under the new one.',
  ),
  DOCUMENTS_S3_URL: url
    .optional()
    .describe(
      'The bucket of the identity documents, e.g. https://s3.eu-west-3.amazonaws.com/documents; a folder of DATA_DIR when not set.',
    ),
  DOCUMENTS_S3_REGION: z.string().min(1).default('us-east-1').describe('The region that signs for the bucket.'),
  DOCUMENTS_S3_KEY_ID: z.string().min(1).optional().describe('Who we are at the bucket.'),
  DOCUMENTS_S3_SECRET: z
    .string()
    .min(1)
    .optional()
    .meta({ secret: true })
    .describe('Signs our requests to the bucket: the secret of DOCUMENTS_S3_KEY_ID.'),
  CLAMAV_URL: z
    .url({ protocol: /^(tcp|unix)$/ })
    .optional()
    .describe(
      'clamd, which looks at every document for viruses, e.g. tcp://clamav:3310 or unix:///run/clamd.sock. When set and away, none is taken.',
    ),

  GOOGLE_CLIENT_ID: id.describe('Names us to Google, for both programs. Without it nobody signs in with Google.'),
  GOOGLE_CLIENT_SECRET: id.meta({ secret: true }).describe('Proves to Google who we are, with GOOGLE_CLIENT_ID.'),
  GOOGLE_ISSUER: url.default('https://accounts.google.com').describe('Google itself; another one is a stand-in.'),
  FACEBOOK_CLIENT_ID: id.describe('Names us to Facebook (App ID), for both programs. Without it nobody signs in so.'),
  FACEBOOK_CLIENT_SECRET: id.meta({ secret: true }).describe('Proves to Facebook who we are (App Secret).'),
  FACEBOOK_DIALOG_URL: url
    .default('https://www.facebook.com')
    .describe('Where people tell Facebook that they want to sign in; another one is a stand-in.'),
  FACEBOOK_GRAPH_URL: url
    .default('https://graph.facebook.com')
    .describe('Where Facebook answers us; another one is a stand-in.'),
  OAUTH_STAND_IN_PORT: port(8026).describe('The port of the stand-ins of Google and Facebook in the demo.'),

  SOCIAL_KEY: secret.describe(
    'Encrypts what opens the accounts that people connected. Keep it: without it they have to connect them again.',
  ),
  SOCIAL_OLD_KEYS: otherKeys.describe('Former values of SOCIAL_KEY, with commas between them.'),
  CONTACT_KEY: secret.describe(
    'Signs what a browser has to solve before it may write to us. Another one ends the forms that are open, nothing else.',
  ),
  LETTERS_KEY: secret.describe(
    'Signs the links of the newsletter and of reminders. Keep it: with another the links in mails that were sent open nothing, the ones that unsubscribe included.',
  ),
  NEWSLETTER_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .max(6_000)
    .default(300)
    .describe('How many mails of an issue of the newsletter leave in a minute: what the mail provider allows.'),
  ...socialSettings,
  ...textServiceSettings,
  ...tagSettings,

  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^sk_(test|live)_[A-Za-z0-9_]{8,}$/, 'must begin with sk_test_ or sk_live_')
    .optional()
    .meta({ secret: true })
    .describe('Our secret key at Stripe; its beginning says whether money moves. Without it no card is taken.'),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/=_]{8,}$/, 'must begin with whsec_')
    .optional()
    .meta({ secret: true })
    .describe(
      'By which we know that an event is Stripe’s: the signing secret of the endpoint /api/billing/webhooks/stripe.',
    ),
  STRIPE_API_URL: url.default('https://api.stripe.com').describe('Stripe itself; another one is a stand-in.'),
  STRIPE_STAND_IN_PORT: port(8027).describe('The port of the stand-in of Stripe in the demo.'),

  PAYOUT_DEBTOR_NAME: z
    .string()
    .min(2)
    .max(70)
    .optional()
    .describe(
      'Who pays influencers, as our bank knows us, e.g. ShareYourSales SARL. Without it no file is made for it, and merchants who owe us are asked to write.',
    ),
  PAYOUT_DEBTOR_RIB: z
    .string()
    .regex(/^\d{24}$/, 'must be the 24 digits of a RIB, without spaces')
    .optional()
    .describe(
      'The account from which influencers are paid, and to which merchants pay what they owe, 24 digits; with PAYOUT_DEBTOR_NAME.',
    ),

  LIMIT_FACTOR: z.coerce
    .number()
    .positive()
    .max(1_000_000)
    .default(1)
    .describe('Multiplies every rate limit: for load tests, which ask everything from one address. 1 for visitors.'),
  PAGE_CACHE_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(86_400)
    .default(300)
    .describe('How long the storefront keeps a rendered page when nothing purges it; 0 turns it off.'),
  SHUTDOWN_NOTICE_SECONDS: z.coerce
    .number()
    .min(0)
    .max(60)
    .default(0)
    .describe('How long a program that was told to end says "not ready" before it takes no more requests.'),
  STOREFRONT_INTERNAL_URLS: z
    .string()
    .optional()
    .transform((value) => value?.split(',').map((address) => address.trim()))
    .pipe(z.array(url).optional())
    .describe('Where the CMS reaches each replica of the storefront, with commas between them; SITE_URL when not set.'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe(
      'Redis, which hands jobs to workers, holds shared limits and keeps costly reads for a minute. Without it one CMS process does the first two alone, and nothing is kept.',
    ),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('The mail server, e.g. smtps://user:password@smtp.example:465. Without it no mail leaves.'),
  MAIL_FROM: z
    .string()
    .min(3)
    .default('ShareYourSales <bonjour@shareyoursales.ma>')
    .describe('The sender of all mail.'),
  MAILBOX_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('The interface of the mail box of development and the demo. It shows every mail to whoever reaches it.'),
  MAILBOX_SMTP_PORT: port(1025).describe('The port on which the mail box takes mail.'),
  MAILBOX_PORT: port(8025).describe('The port on which the mail box shows its mails.'),
  STOREFRONT_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(Math.min(2, availableParallelism()))
    .describe('How many processes serve the storefront, each with its own page cache: one per processor core.'),
  RENDER_QUEUE: z.coerce
    .number()
    .int()
    .min(0)
    .max(5000)
    .default(200)
    .describe(
      'How many pages may wait to be rendered in a process; whoever comes then is asked to come again in a few seconds.',
    ),
  PAGE_CACHE_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(1024)
    .default(64)
    .describe('The most memory each process of the storefront gives to rendered pages.'),

  VAPID_PUBLIC_KEY: z
    .string()
    .optional()
    .describe('Names us to push services and browsers. Without the three VAPID settings nothing is pushed.'),
  VAPID_PRIVATE_KEY: z
    .string()
    .optional()
    .meta({ secret: true })
    .describe('Signs what we push. Keep it: devices subscribed under another key hear nothing more.'),
  VAPID_SUBJECT: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'must be a mailto: or https: address')
    .optional()
    .describe('Where a push service reaches us when our pushes are a trouble, e.g. mailto:technique@shareyoursales.ma'),
  PUSH_STAND_IN: url
    .optional()
    .describe('The push service of development and the tests, on this machine. Production refuses it.'),
  SHOP_STAND_IN: url
    .optional()
    .describe('The server of a merchant’s shop in development and the tests, on this machine. Production refuses it.'),
  SMS_URL: url
    .optional()
    .describe(
      'Takes an SMS as JSON ({ "to", "text" }) and sends it, e.g. https://sms.operator.ma/send. Without it codes go by mail.',
    ),
  SMS_KEY: z
    .string()
    .min(16, 'must hold at least 16 characters')
    .optional()
    .meta({ secret: true })
    .describe('Shows to SMS_URL who we are, as a bearer token.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('What is worth a line of the log: this and all that is worse.'),
  LOG_FORMAT: z
    .enum(['json', 'readable'])
    .default('json')
    .describe('"json" writes an object a line, for machines; "readable" is for a person at a terminal.'),
  SENTRY_DSN: url
    .optional()
    .meta({ secret: true })
    .describe('Where faults are reported: the DSN of a Sentry project. Without it they are only logged.'),
  METRICS_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('The interface on which the figures for Prometheus are served: an inner one, never a public one.'),
  CMS_METRICS_PORT: freePort.describe('The port on which a CMS process serves /metrics; none when it is not set.'),
  STOREFRONT_METRICS_PORT: freePort.describe('The port on which the storefront serves /metrics; none when not set.'),
});

export type Environment = z.output<typeof environmentSchema>;
export type SettingName = keyof Environment;

/**
 * Reads and checks the settings. Throws a `SettingsError` that names every bad or missing setting,
 * the reason and how to set it. In production a demo secret is refused as well.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  return parseSettings(environmentSchema, source, (settings) => {
    const problems = [
      ...standInProblems(settings),
      ...vapidProblems(settings),
      ...documentProblems(settings),
      ...providerProblems(settings),
      ...paymentProblems(settings),
      ...smsProblems(settings),
      ...payoutProblems(settings),
      ...socialProblems(settings),
      ...textServiceProblems(settings),
      ...tagProblems(settings),
    ];
    if (settings.SYS_MODE === 'demo') return problems;
    const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY } = DEMO_VAPID;
    const open = Object.entries({ ...DEMO_SECRETS, VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY })
      .filter(([name, value]) => settings[name as SettingName] === value)
      .map(([name]) => ({
        name,
        reason: 'is the public secret of the demo',
        hint: name.startsWith('VAPID') ? VAPID_HINT : setSecretHint(name),
      }));
    return [...problems, ...open];
  });
}

export function setSecretHint(name: string): string {
  return `export ${name}=${randomBytes(24).toString('base64url')}   # a fresh one, drawn just now`;
}
