import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { sendJson } from '../social/exchange.ts';
import type { AdPlatform, Arrivals } from './arrivals.ts';
import { googleEvents, metaEvents, tiktokEvents } from './contracts.ts';
import type { AdLever, Levers } from './levers.ts';
import { ADS } from './settings.ts';

export interface AdExchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  text: string;
  arrivals: Arrivals;
  levers: Levers;
}

type Refused = { status: number; body: object };
interface Taken {
  event: string;
  id: string;
  page: string;
}

/** What a server tells one platform: looked at as its documents say, counted by its id, and answered as it does. */
interface Door {
  path: RegExp;
  platform: AdPlatform;
  read(exchange: AdExchange, body: unknown): Taken | Refused;
  answer: { status: number; body: object | null };
}

const DOORS: readonly Door[] = [
  {
    path: /^\/graph\/v\d+\.\d\/\d+\/events$/,
    platform: 'meta',
    read({ url }, body) {
      const parsed = metaEvents.safeParse(body);
      const wrong = (code: number, message: string) => ({ status: 400, body: { error: { code, message, type: 'OAuthException' } } });
      if (!parsed.success) return wrong(100, z.prettifyError(parsed.error));
      if (!url.pathname.includes(`/${ADS.META_PIXEL_ID}/`) || parsed.data.access_token !== ADS.META_PIXEL_TOKEN) return wrong(190, 'Invalid OAuth access token.');
      const [one] = parsed.data.data;
      if (Date.now() / 1000 - one!.event_time > 7 * 86_400) return wrong(100, 'Event Timestamp Too Old');
      return { event: one!.event_name, id: one!.event_id ?? '', page: one!.event_source_url };
    },
    answer: { status: 200, body: { events_received: 1, messages: [], fbtrace_id: 'stand-in' } },
  },
  {
    path: /^\/tiktok-business\/open_api\/v1\.3\/event\/track\/$/,
    platform: 'tiktok',
    read({ request }, body) {
      const parsed = tiktokEvents.safeParse(body);
      // TikTok says what is wrong in its body, under 200.
      if (request.headers['access-token'] !== ADS.TIKTOK_PIXEL_TOKEN) return { status: 200, body: { code: 40_105, message: 'Access token is incorrect' } };
      if (!parsed.success) return { status: 200, body: { code: 40_002, message: z.prettifyError(parsed.error) } };
      const [one] = parsed.data.data;
      return { event: one!.event, id: one!.event_id ?? '', page: one!.page.url };
    },
    answer: { status: 200, body: { code: 0, message: 'OK', request_id: 'stand-in', data: {} } },
  },
  {
    path: /^\/google-mp\/mp\/collect$/,
    platform: 'google',
    read({ url }, body) {
      const parsed = googleEvents.safeParse(body);
      const known = url.searchParams.get('measurement_id') === ADS.GOOGLE_TAG_ID && url.searchParams.get('api_secret') === ADS.GOOGLE_TAG_SECRET;
      // Google says nothing of what it cannot use: here it would go unseen.
      if (!parsed.success || !known) return { status: 400, body: { error: parsed.success ? 'unknown stream' : z.prettifyError(parsed.error) } };
      const [one] = parsed.data.events;
      return { event: one!.name, id: one!.params.transaction_id, page: '' };
    },
    answer: { status: 204, body: null },
  },
]; // prettier-ignore

/** Whether it was for one of them. */
export async function answerServer(exchange: AdExchange): Promise<boolean> {
  const { request, response, url, text, arrivals, levers } = exchange;
  if (request.method === 'GET' && nameOfPixel(exchange)) return true;
  const door = request.method === 'POST' ? DOORS.find(({ path }) => path.test(url.pathname)) : undefined;
  if (!door) return false;
  const lever = levers.take(door.platform);
  if (lever?.kind === 'answer') {
    sendJson(response, lever.status, lever.body, lever.headers);
    return true;
  }
  const body: unknown = JSON.parse(text);
  const read = door.read(exchange, body);
  if ('status' in read) {
    sendJson(response, read.status, read.body);
    return true;
  }
  arrivals.add({ platform: door.platform, by: 'server', ...read, referrer: '', bytes: `${url.pathname}${url.search}\n${text}`, body }); // prettier-ignore
  await obey(lever, response, door);
  return true;
}

/** Whoever may tell of a pixel’s events may read its name. */
function nameOfPixel({ request, response, url }: AdExchange): boolean {
  if (!new RegExp(`^/graph/v\\d+\\.\\d/${ADS.META_PIXEL_ID}$`).test(url.pathname)) return false;
  const known = request.headers.authorization === `Bearer ${ADS.META_PIXEL_TOKEN}`;
  if (known) sendJson(response, 200, { name: 'Demo', id: ADS.META_PIXEL_ID });
  else sendJson(response, 400, { error: { code: 190, message: 'Invalid OAuth access token.' } });
  return true;
}

async function obey(lever: AdLever | undefined, response: ServerResponse, { answer }: Door): Promise<void> {
  if (lever?.kind === 'drop') return void response.destroy();
  if (lever?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, lever.ms));
  if (answer.body) sendJson(response, answer.status, answer.body);
  else response.writeHead(answer.status).end();
}
