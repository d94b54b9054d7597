import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startService, untilAnswers, type Service } from './processes.ts';
import { standInSettings } from '../../sandbox/oauth/settings.ts';
import { standInSettings as socialSettings } from '../../sandbox/social/settings.ts';
import { standInSettings as stripeSettings } from '../../sandbox/stripe/settings.ts';
import {
  MAILBOX_PORTS,
  OAUTH_STAND_IN_PORT,
  REDIRECTS_PORT,
  SOCIAL_STAND_IN_PORT,
  STRIPE_STAND_IN_PORT,
} from './environment.ts';
import { cmsDir, redirectsDir, sandboxDir, storefrontDir } from './paths.ts';

/** The two programs of the shop, from their builds. `env` holds every setting they need. */
export async function startCms(env: Record<string, string>, log?: string): Promise<Service> {
  const service = startService('The CMS', ['server.js'], { cwd: cmsDir, env, log });
  await untilAnswers(service, `${local(env.CMS_PORT)}/_health`).catch((error) => stopAndThrow(service, error));
  return service;
}

export async function startStorefront(env: Record<string, string>, log?: string): Promise<Service> {
  const service = startService('The storefront', ['start.ts'], { cwd: storefrontDir, env, log });
  await untilAnswers(service, `${local(env.STOREFRONT_PORT)}/robots.txt`).catch((error) =>
    stopAndThrow(service, error),
  );
  return service;
}

/** Who answers the links of influencers. */
export async function startRedirects(env: Record<string, string>, log?: string): Promise<Service> {
  const service = startService('The redirects', ['start.ts'], { cwd: redirectsDir, env, log });
  await untilAnswers(service, `${local(env.REDIRECTS_PORT ?? String(REDIRECTS_PORT))}/livez`).catch((error) =>
    stopAndThrow(service, error),
  );
  return service;
}

/**
 * The mail box that takes the place of a mail server in development and the demo. Puts its address into
 * `env`, and returns null, when one is set already.
 */
export async function startMailbox(env: Record<string, string>, log?: string): Promise<Service | null> {
  if (process.env.SMTP_URL) return null;
  const service = startService('The mail box', ['start.ts'], { cwd: sandboxDir, log });
  await untilAnswers(service, local(String(MAILBOX_PORTS.page))).catch((error) => stopAndThrow(service, error));
  env.SMTP_URL = `smtp://127.0.0.1:${MAILBOX_PORTS.smtp}`;
  return service;
}

/**
 * Google and Facebook as they are played in development and the demo. Puts what the shop knows them by into `env`, and
 * returns null, when it knows the real ones already.
 */
export async function startProviders(env: Record<string, string>, log?: string): Promise<Service | null> {
  if (process.env.GOOGLE_CLIENT_ID || process.env.FACEBOOK_CLIENT_ID) return null;
  const url = local(String(OAUTH_STAND_IN_PORT));
  const service = startService('The stand-in of Google and Facebook', ['oauth/start.ts'], { cwd: sandboxDir, log });
  await untilAnswers(service, `${url}/google/jwks`).catch((error) => stopAndThrow(service, error));
  Object.assign(env, standInSettings(url));
  return service;
}

/** Stripe as it is played in development and the demo; null when the real one is set. It forgets all when it ends. */
export async function startPayments(env: Record<string, string>, log?: string): Promise<Service | null> {
  if (process.env.STRIPE_SECRET_KEY) return null;
  const url = local(String(STRIPE_STAND_IN_PORT));
  Object.assign(env, stripeSettings({}), { STRIPE_API_URL: url });
  const told = { STRIPE_STAND_IN_WEBHOOK: `${env.CMS_INTERNAL_URL}/api/billing/webhooks/stripe` };
  const service = startService('The stand-in of Stripe', ['stripe/start.ts'], { cwd: sandboxDir, env: told, log });
  await untilAnswers(service, `${url}/_stand-in/deliveries`).catch((error) => stopAndThrow(service, error));
  return service;
}

/** Which settings say that a real network is known. */
const OF_NETWORKS = ['META_CLIENT_ID', 'INSTAGRAM_CLIENT_ID', 'TIKTOK_CLIENT_KEY'];

/**
 * Meta and TikTok as they are played in development and the demo; null when a real one is set. They forget what was
 * posted when they end, and know their tokens again. TikTok has audited the shop, unless TIKTOK_AUDITED says that it has not.
 */
export async function startNetworks(env: Record<string, string>, log?: string): Promise<Service | null> {
  if (OF_NETWORKS.some((name) => process.env[name])) return null;
  const url = local(String(SOCIAL_STAND_IN_PORT));
  // The shop says of itself what TikTok plays.
  const settings = socialSettings(url, { audited: process.env.TIKTOK_AUDITED !== 'false' });
  const told = {
    TIKTOK_STAND_IN_WEBHOOK: `${env.CMS_INTERNAL_URL}/api/social/webhooks/tiktok`,
    TIKTOK_AUDITED: settings.TIKTOK_AUDITED!,
  };
  const service = startService('The stand-in of Meta and TikTok', ['social/start.ts'], {
    cwd: sandboxDir,
    env: told,
    log,
  });
  await untilAnswers(service, `${url}/meta/_stand-in/clock`).catch((error) => stopAndThrow(service, error));
  Object.assign(env, settings);
  return service;
}

export function logFile(dataDir: string, name: string): string {
  const folder = path.join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.log`);
}

function local(port: string | undefined): string {
  return `http://127.0.0.1:${port}`;
}

async function stopAndThrow(service: Service, error: unknown): Promise<never> {
  await service.stop();
  throw error;
}
