import { PortTakenError, isTaken } from '@sys/database';
import {
  MAILBOX_PORTS,
  OAUTH_STAND_IN_PORT,
  PORTS,
  REDIRECTS_PORT,
  SOCIAL_STAND_IN_PORT,
  STRIPE_STAND_IN_PORT,
} from './environment.ts';

const always = () => true;
const withMailbox = () => process.env.SYS_MODE !== 'production' && !process.env.SMTP_URL;
const withProviders = () =>
  process.env.SYS_MODE !== 'production' && !process.env.GOOGLE_CLIENT_ID && !process.env.FACEBOOK_CLIENT_ID;
const withPayments = () => process.env.SYS_MODE !== 'production' && !process.env.STRIPE_SECRET_KEY;
const withNetworks = () =>
  process.env.SYS_MODE !== 'production' &&
  !process.env.META_CLIENT_ID &&
  !process.env.INSTAGRAM_CLIENT_ID &&
  !process.env.TIKTOK_CLIENT_KEY;

const PROGRAMS = [
  { setting: 'STOREFRONT_PORT', port: PORTS.storefront, whose: 'of the storefront', needed: always },
  { setting: 'CMS_PORT', port: PORTS.cms, whose: 'of the CMS', needed: always },
  { setting: 'REDIRECTS_PORT', port: REDIRECTS_PORT, whose: 'of the links', needed: always },
  {
    setting: 'MAILBOX_SMTP_PORT',
    port: MAILBOX_PORTS.smtp,
    whose: 'where the mail box takes mail',
    needed: withMailbox,
  },
  { setting: 'MAILBOX_PORT', port: MAILBOX_PORTS.page, whose: 'of the mail box', needed: withMailbox },
  {
    setting: 'OAUTH_STAND_IN_PORT',
    port: OAUTH_STAND_IN_PORT,
    whose: 'of the stand-ins of Google and Facebook',
    needed: withProviders,
  },
  {
    setting: 'STRIPE_STAND_IN_PORT',
    port: STRIPE_STAND_IN_PORT,
    whose: 'of the stand-in of Stripe',
    needed: withPayments,
  },
  {
    setting: 'SOCIAL_STAND_IN_PORT',
    port: SOCIAL_STAND_IN_PORT,
    whose: 'of the stand-ins of Meta and TikTok',
    needed: withNetworks,
  },
  {
    setting: 'DATABASE_PORT',
    port: PORTS.database,
    whose: 'of the embedded database',
    needed: () => !process.env.DATABASE_URL,
  },
];

/**
 * Names a port that is none, that two of ours would share, or that another program holds, before
 * anything is built or started. The database looks at its own port when it starts: its last start may still run.
 */
export async function refuseTakenPorts(): Promise<void> {
  const needed = PROGRAMS.filter((program) => program.needed());
  for (const [index, { setting, port }] of needed.entries()) {
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`${setting} is "${process.env[setting]}", which is no port. Give a number from 1 to 65535.`);
    const twin = needed.slice(0, index).find((other) => other.port === port);
    if (twin) throw new Error(`${twin.setting} and ${setting} are both ${port}. Give each a port of its own.`);
  }
  for (const { setting, port, whose } of needed) {
    if (setting !== 'DATABASE_PORT' && (await isTaken(port))) throw new PortTakenError(port, `${whose}, ${setting}`);
  }
}
