import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLocale, DEFAULT_LOCALE, type Locale } from '@sys/config';
import { visitorOf as whoAsks } from '@sys/platform/door';
import { addressHash } from '../domain/clicks/address.ts';
import { classify } from '../domain/clicks/classify.ts';
import { readLinkCode } from '../domain/links/code.ts';
import { landingOf } from '../domain/sites/landing.ts';
import { subIdsOf, targetOf } from '../domain/links/target.ts';
import type { Recorder } from './clicks/recorder.ts';
import { newId } from './ids.ts';
import type { KeptReads } from './links/kept.ts';
import { languageFor, type LinkStand } from './links/state.ts';
import { nowherePage, type Nowhere } from './pages.ts';
import { visitorOf } from './visitor.ts';

export interface Answering {
  links: KeptReads<LinkStand | null>;
  recorder: Pick<Recorder, 'click' | 'apart'>;
  /** The address of the shop. */
  site: string;
  trustedHops: number;
  /** By which the storefront shows that it passes on what somebody asked it. */
  storefrontSecret: string;
  key: string;
  now(): number;
}

/** Nothing of an answer is kept: the next one who comes is another click. Nor does it stand in a search engine. */
const ALWAYS = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' };
const STATUS: Record<Nowhere, number> = { unknown: 404, over: 410, away: 503 };

/** Answers `/r/<code>`; a click is on a disk before its redirect is sent. */
export function answerLinks({ links, recorder, site, trustedHops, storefrontSecret, key, now }: Answering) {
  const { host, protocol } = new URL(site);
  const https = protocol === 'https:';

  function follow(request: IncomingMessage, response: ServerResponse, link: LinkStand, query: string): void {
    const { headers, method } = request;
    const locale = languageFor(link, headers['accept-language']);
    if (!link.live || locale === null) return nowhere(request, response, 'over');
    const arrival = classify({ method: method!, headers, host });
    if (arrival.kind === 'apart') recorder.apart(link.id, arrival.because);
    // A browser that looks ahead would not ask again when somebody presses: it gets nothing to keep.
    if (arrival.kind === 'apart' && arrival.because === 'prefetch') return void response.writeHead(503, ALWAYS).end();
    const subIds = subIdsOf(query);
    const locationFor = (clicked: string | null) =>
      link.landing === null ? site + targetOf(locale, link.slugs[locale]!, subIds) : landingOf(link.landing, clicked);
    if (arrival.kind === 'apart') return redirect(response, locationFor(null), null);

    const at = now();
    const { remoteAddress: socketAddress } = request.socket;
    const address = whoAsks({ headers, socketAddress }, { hops: trustedHops, storefrontSecret }) ?? '';
    const refuses = headers['sec-gpc'] === '1';
    const visitor = visitorOf({ cookie: headers.cookie, refuses, address, agent: headers['user-agent'] ?? '' }, { now: at, https, key }); // prettier-ignore
    const { platform, device, inApp } = arrival;
    const click = {
      id: newId(at),
      at,
      link: link.id,
      visitor: visitor.id,
      known: visitor.known,
      address: addressHash(address, at, key),
      platform,
      device,
      inApp,
      country: trustedHops > 0 ? countryOf(headers['cf-ipcountry']) : null,
      ...subIds,
    };
    // Whether or not it could be kept: whoever has come wants to go on.
    // Who does not want to be followed is not followed into another shop either.
    recorder.click(click, () => redirect(response, locationFor(visitor.known ? click.id : null), visitor.cookie));
  }

  return function answer(request: IncomingMessage, response: ServerResponse): void {
    const { method, url } = request;
    const [path = '', query = ''] = split(url!);
    const code = /^\/r\/([^/]+)\/?$/.exec(path)?.[1];
    const linkKey = code === undefined ? null : readLinkCode(code);
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { ...ALWAYS, allow: 'GET, HEAD' }).end(); // prettier-ignore
    if (linkKey === null) return nowhere(request, response, 'unknown');
    const known = links.get(linkKey);
    const go = (link: LinkStand | null) =>
      link ? follow(request, response, link, query) : nowhere(request, response, 'unknown');
    if (!(known instanceof Promise)) return go(known);
    known.then(go, () => nowhere(request, response, 'away'));
  };
}

function redirect(response: ServerResponse, location: string, cookie: string | null): void {
  response.writeHead(302, cookie === null ? { ...ALWAYS, location } : { ...ALWAYS, location, 'set-cookie': cookie });
  response.end();
}

function nowhere({ headers, method }: IncomingMessage, response: ServerResponse, what: Nowhere): void {
  const page = nowherePage(what, localeOf(headers['accept-language']));
  response.writeHead(STATUS[what], {
    ...ALWAYS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    ...(what === 'away' && { 'retry-after': '5' }),
  });
  response.end(method === 'HEAD' ? undefined : page);
}

function localeOf(acceptLanguage: string | undefined): Locale {
  const first = /\b(fr|ar|en)\b/.exec((acceptLanguage ?? '').slice(0, 200).toLowerCase())?.[1];
  return first !== undefined && isLocale(first) ? first : DEFAULT_LOCALE;
}

const countryOf = (header: string | string[] | undefined): string | null =>
  typeof header === 'string' && /^[A-Z]{2}$/.test(header) && header !== 'XX' ? header : null;

function split(url: string): [string, string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}
