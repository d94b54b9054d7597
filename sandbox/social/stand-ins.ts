import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendJson, sendTo } from './exchange.ts';
import { metaStandIn, type MetaStandIn } from './meta/index.ts';
import { standInSettings } from './settings.ts';

export interface SocialOptions {
  port?: number;
  /** The machine’s time, in milliseconds. */
  now?: () => number;
}

export interface SocialStandIns {
  url: string;
  /** The settings with which the CMS knows them. */
  env: Record<string, string>;
  meta: MetaStandIn['world'];
  close(): Promise<void>;
}

/** Facebook, Instagram and TikTok in one server, each host below a path of its own. Only this machine reaches it. */
export async function startSocial({ port = 0, now = Date.now }: SocialOptions = {}): Promise<SocialStandIns> {
  let url = '';
  const meta = metaStandIn(() => url, now);
  const places: Record<string, Pick<MetaStandIn, 'answer'>> = { meta };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', url);
    const [, place = '', path = ''] = /^\/(\w+)(\/.*|)$/.exec(pathname) ?? [];
    if (pathname === '/') return sendTo(response, '/meta/feed');
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

  return {
    url,
    env: standInSettings(url),
    meta: meta.world,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
