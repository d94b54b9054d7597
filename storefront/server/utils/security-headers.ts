import { createHash } from 'node:crypto';
import { LOCALES } from '@sys/config/locales';
import type { OwnTag } from './tags.ts';
import { pagePath } from '../../shared/utils/addresses.ts';

const REPORTS = 'reports';

/** The page on which a merchant scans vouchers, and no other, may open the camera. */
const SCANNING: ReadonlySet<string> = new Set(LOCALES.map((locale) => pagePath('marchand-bons', locale)));

/** Sent with every answer. The policy is that of data and errors: a page brings its own. */
export const answerHeaders = (https: boolean, path: string): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': `camera=(${SCANNING.has(path) ? 'self' : ''}), microphone=(), geolocation=(), payment=(), usb=()`,
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  // A browser takes the name of a place to report to over https alone.
  ...(https ? { 'strict-transport-security': 'max-age=31536000', 'reporting-endpoints': `${REPORTS}="/_report"` } : {}),
});

/** Map tiles are the only thing a page may take from elsewhere, and only after a click on the map. */
const MAP_TILES = 'https://tile.openstreetmap.org';

/**
 * The policy of one page. Its inline scripts are allowed by their hashes: a nonce would be kept in
 * the page cache and given to everybody. `framedBy` is the admin panel, for previews.
 */
export function contentSecurityPolicy(html: string, options: { https: boolean; framedBy?: string }): string {
  const scripts = inlineScripts(html).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(scripts)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${MAP_TILES}`,
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${options.framedBy ?? "'none'"}`,
    // Who knows the second heeds that alone.
    'report-uri /_report',
    ...(options.https ? [`report-to ${REPORTS}`, 'upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Whom a tag talks to besides the server of its script, as its maker’s documents name them; not of a stand-in. */
const BESIDE: Record<OwnTag['vendor'], { script: string; more: readonly string[] }> = {
  google: {
    script: 'https://www.googletagmanager.com',
    more: ['https://*.googletagmanager.com', 'https://*.google-analytics.com', 'https://*.analytics.google.com'],
  },
  meta: { script: 'https://connect.facebook.net', more: ['https://www.facebook.com'] },
  tiktok: { script: 'https://analytics.tiktok.com', more: ['https://*.tiktok.com'] },
};

/**
 * The policy of the frame of tags: those that the settings name may load their scripts and talk to their makers, in it
 * alone. It belongs into our own pages and shows nothing.
 */
export function tagFramePolicy(tags: readonly Pick<OwnTag, 'vendor' | 'url'>[]): string {
  const scripts = [...new Set(tags.map(({ url }) => new URL(url).origin))];
  const more = tags.flatMap(({ vendor, url }) =>
    new URL(url).origin === BESIDE[vendor].script ? BESIDE[vendor].more : [],
  );
  const known = [...scripts, ...more].join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    `connect-src ${known}`,
    `img-src ${known}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** The texts of the scripts that run; data islands (application/json, ld+json) do not. */
function inlineScripts(html: string): string[] {
  const texts: string[] = [];
  for (let start = 0; (start = html.indexOf('<script', start)) >= 0;) {
    const open = html.indexOf('>', start) + 1;
    const close = html.indexOf('</script>', open);
    if (open === 0 || close < 0) break;
    const attributes = html.slice(start + '<script'.length, open - 1);
    const runs = !/\bsrc=|type="?application\/(?:ld\+)?json/i.test(attributes);
    if (runs && close > open) texts.push(html.slice(open, close));
    start = close;
  }
  return texts;
}
