import { readEnvironment } from '@sys/config';
import { createOutbound } from '@sys/platform/services';
import { AGENT, seeOwnPage } from '../storefront.ts';
import { verdictOf, verdictOfFailure, type Verdict } from './verdict.ts';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 256 * 1024;
const MAX_REDIRECTS = 5;
/** What servers say that know no HEAD. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 410, 500, 501, 502]);

/** Looks at one of our own pages. `null`: the storefront is away, and says nothing of the page. */
export async function checkInside(path: string): Promise<Verdict | null> {
  const page = await seeOwnPage(path);
  if (!page) return null;
  if (page.location === null) return verdictOf(page.status, false);
  const { SITE_URL } = readEnvironment();
  const url = URL.parse(page.location, new URL(path, SITE_URL).href);
  if (!url || url.origin !== new URL(SITE_URL).origin) return { state: 'moved', status: page.status, reason: null };
  const end = await seeOwnPage(url.pathname + url.search);
  return end && verdictOf(end.status, true);
}

/** Looks at a page of others, as any visitor could: public addresses alone, a head before a body, and never long. */
export async function checkOutside(url: string): Promise<Verdict> {
  const ask = (method: 'HEAD' | 'GET', maxRedirects: number) =>
    client(maxRedirects).fetch(url, { method, headers: { 'user-agent': AGENT } });
  let outcome = await ask('HEAD', 0);
  const moved = outcome.kind === 'failed' && outcome.reason === 'redirects';
  if (moved) outcome = await ask('HEAD', MAX_REDIRECTS);
  if ((outcome.kind === 'answer' && ASK_AGAIN.has(outcome.status)) || (outcome.kind === 'failed' && outcome.reason === 'protocol'))
    outcome = await ask('GET', MAX_REDIRECTS);
  if (outcome.kind === 'answer') return verdictOf(outcome.status, moved);
  // A page that is longer than we read, or packed, has answered.
  if (outcome.kind === 'failed' && (outcome.reason === 'too-large' || outcome.reason === 'encoded')) return verdictOf(200, moved);
  return outcome.kind === 'refused' ? { state: 'broken', status: null, reason: 'refused' } : verdictOfFailure(outcome.reason);
} // prettier-ignore

/** In tests, the stand-in of shops' own sites is an outside as well. */
function client(maxRedirects: number) {
  const { SHOP_STAND_IN } = readEnvironment();
  const standIn = SHOP_STAND_IN === undefined ? null : new URL(SHOP_STAND_IN);
  return createOutbound({
    allowPorts: standIn?.port ? [Number(standIn.port)] : [],
    standIns: standIn ? [standIn.hostname] : [],
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    maxRedirects,
  });
}
