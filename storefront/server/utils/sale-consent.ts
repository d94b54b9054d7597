import type { SaleConsentSaid } from '@sys/audience/contracts';
import type { H3Event } from 'h3';
import { allowedVendors, readChoice } from '../../shared/utils/consent.ts';
import { readCookie } from './cookies.ts';
import { ownVendors } from './tags.ts';

const MOST = 600;

/**
 * What is said with an order of what its browser allows, and of what the cookies of the tags in it hold: each only where it
 * was allowed. Nothing where nothing is, as for a browser that asks not to be followed.
 */
export function saleConsent(event: H3Event): string | undefined {
  const choice = readChoice(readCookie(event, 'consent'));
  const gpc = getRequestHeader(event, 'sec-gpc') === '1';
  const allowed = allowedVendors(choice, ownVendors(), { now: Math.floor(Date.now() / 1000), gpc });
  if (!choice || allowed.length === 0) return undefined;
  const cookie = (name: string) => getCookie(event, name)?.slice(0, MOST);
  const said: SaleConsentSaid = {
    browser: choice.browser,
    measurement: choice.measurement,
    advertising: choice.advertising,
    ...(allowed.includes('meta') && { fbp: cookie('_fbp'), fbc: cookie('_fbc') }),
    ...(allowed.includes('tiktok') && { ttp: cookie('_ttp'), ttclid: cookie('ttclid') }),
    ...(allowed.includes('google') && googleIds(parseCookies(event))),
  };
  return Buffer.from(JSON.stringify(said)).toString('base64url');
}

/**
 * What Google’s tag calls this browser and its visit: the last two numbers of `_ga` (`GA1.1.<n>.<n>`), and the first of
 * `_ga_<stream>` (`GS1.1.<n>…`, since 2025 `GS2.1.s<n>$…`).
 */
export function googleIds(cookies: Record<string, string>): { ga?: string; gaSession?: string } {
  const ga = /^GA1\.\d\.(\d+\.\d+)$/.exec(cookies['_ga'] ?? '')?.[1];
  const visit = Object.entries(cookies).find(([name]) => /^_ga_[A-Z0-9]+$/.test(name))?.[1] ?? '';
  const gaSession = /^GS[12]\.\d\.s?(\d+)/.exec(visit)?.[1];
  return { ...(ga && { ga }), ...(gaSession && { gaSession }) };
}
