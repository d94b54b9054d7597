import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendJson, sendPage } from './exchange.ts';
import { frame } from './frame.ts';
import { metaStandIn, type MetaStandIn } from './meta/index.ts';
import { standInSettings } from './settings.ts';
import { tiktokStandIn, type TikTokStandIn } from './tiktok/index.ts';

export interface SocialOptions {
  port?: number;
  /** The machine’s time, in milliseconds. */
  now?: () => number;
  /** Where TikTok tells what happened; without it nobody hears of it. */
  webhookUrl?: string;
  /** Whether TikTok has audited the app; yes when not set. */
  audited?: boolean;
}

export interface SocialStandIns {
  url: string;
  /** The settings with which the CMS knows them. */
  env: Record<string, string>;
  meta: MetaStandIn['world'];
  tiktok: TikTokStandIn['world'];
  close(): Promise<void>;
}

const SECOND = 1000;

const index = frame(
  'Ce qui est publié',
  'Facebook, Instagram et TikTok',
  '<ul class="mails"><li><a href="/meta/feed"><span class="subject">Facebook et Instagram</span></a></li><li><a href="/tiktok/feed"><span class="subject">TikTok</span></a></li></ul><p><a href="/meta/control">Leviers de Facebook et d’Instagram</a></p>',
);

/** Facebook, Instagram and TikTok in one server, each host below a path of its own. Only this machine reaches it. */
export async function startSocial(options: SocialOptions = {}): Promise<SocialStandIns> {
  const { port = 0, now = Date.now, audited = true } = options;
  let url = '';
  const meta = metaStandIn(() => url, now);
  const tiktok = tiktokStandIn(() => `${url}/tiktok`);
  tiktok.world.webhooks.url = options.webhookUrl ?? null;
  tiktok.world.audited = audited;
  const places: Record<string, Pick<MetaStandIn, 'answer'>> = { meta, tiktok };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', url);
    const [, place = '', path = ''] = /^\/(\w+)(\/.*|)$/.exec(pathname) ?? [];
    if (pathname === '/') return sendPage(response, 200, index);
    const isKnown = Object.hasOwn(places, place) && (await places[place]!.answer(request, response, path));
    if (!isKnown) sendJson(response, 404, { error: 'not_found' });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      if (response.headersSent || response.destroyed) return response.destroy();
      sendJson(response, 400, { error: error.message });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  meta.world.url = url;
  // What TikTok works on ends, and is told, though nobody asks.
  const ticking = setInterval(() => tiktok.world.settle(), SECOND);
  ticking.unref();

  return {
    url,
    env: standInSettings(url, { audited }),
    meta: meta.world,
    tiktok: tiktok.world,
    close: () =>
      new Promise((resolve) => {
        clearInterval(ticking);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
