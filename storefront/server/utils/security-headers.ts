import { createHash } from 'node:crypto';

/** Sent with every answer. */
export const COMMON_HEADERS: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

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
    ...(options.https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The texts of the scripts that run; data islands (application/json, ld+json) do not. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes]) => !/\bsrc=/i.test(attributes!) && !/type="?application\/(?:ld\+)?json/i.test(attributes!))
    .map(([, , text]) => text!)
    .filter((text) => text !== '');
}
