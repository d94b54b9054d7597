import { DEMO_SECRETS, environmentSchema, parseSettings } from '@sys/config';

/** What the storefront needs, and no more: it is never given the database or the keys of the CMS. */
const schema = environmentSchema.pick({
  SYS_MODE: true,
  SITE_URL: true,
  CMS_URL: true,
  CMS_INTERNAL_URL: true,
  REDIRECTS_PORT: true,
  REDIRECTS_INTERNAL_URL: true,
  DATA_DIR: true,
  TRUSTED_PROXY_HOPS: true,
  PREVIEW_SECRET: true,
  PURGE_SECRET: true,
  STOREFRONT_SECRET: true,
  GOOGLE_CLIENT_ID: true,
  FACEBOOK_CLIENT_ID: true,
  PAGE_CACHE_SECONDS: true,
  PAGE_CACHE_MB: true,
  RENDER_QUEUE: true,
  LOG_LEVEL: true,
  LOG_FORMAT: true,
  SENTRY_DSN: true,
  METRICS_HOST: true,
  STOREFRONT_METRICS_PORT: true,
  META_PIXEL_ID: true,
  META_TAG_URL: true,
  TIKTOK_PIXEL_ID: true,
  TIKTOK_TAG_URL: true,
  GOOGLE_TAG_ID: true,
  GOOGLE_TAG_URL: true,
});

function read() {
  return parseSettings(schema, process.env, (settings) => {
    if (settings.SYS_MODE === 'demo') return [];
    return (['PREVIEW_SECRET', 'PURGE_SECRET', 'STOREFRONT_SECRET'] as const)
      .filter((name) => settings[name] === DEMO_SECRETS[name])
      .map((name) => ({ name, reason: 'is the public secret of the demo', hint: `Set ${name} to a fresh secret.` }));
  });
}

let settings: ReturnType<typeof read> | undefined;

/** Where this process reaches the CMS. */
export function cmsUrl(): string {
  return environment().CMS_INTERNAL_URL ?? environment().CMS_URL;
}

/** Where this process reaches who answers the links of influencers. */
export function redirectsUrl(): string {
  return environment().REDIRECTS_INTERNAL_URL ?? `http://127.0.0.1:${environment().REDIRECTS_PORT}`;
}

/** The settings of this process, checked once. Throws a `SettingsError` that names each bad one. */
export function environment() {
  return (settings ??= read());
}
