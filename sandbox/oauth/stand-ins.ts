import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FacebookStandIn } from './facebook.ts';
import { GoogleStandIn } from './google.ts';
import { json, type Exchange } from './provider.ts';
import { FACEBOOK, GOOGLE, standInSettings } from './settings.ts';

const MOST_BYTES = 16 * 1024;

export interface ProviderStandIns {
  url: string;
  /** The settings with which the CMS and the storefront know them. */
  env: Record<string, string>;
  google: GoogleStandIn;
  facebook: FacebookStandIn;
  close(): Promise<void>;
}

/** Google and Facebook in one small server. Only this machine reaches it. */
export async function startProviders({ port = 0 } = {}): Promise<ProviderStandIns> {
  let url = '';
  const google = new GoogleStandIn(GOOGLE, () => `${url}/google`);
  const facebook = new FacebookStandIn(FACEBOOK);
  const places: Record<string, { answer(path: string, exchange: Exchange): boolean }> = { google, facebook };

  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', url);
    const [, place = '', path = ''] = /^\/(google|facebook)(\/.*)$/.exec(asked.pathname) ?? [];
    const method = request.method ?? 'GET';
    readForm(request)
      .then((posted) => {
        const exchange = { method, url: asked, form: posted ?? asked.searchParams, request, response };
        if (!places[place]?.answer(path, exchange)) json(response, 404, { error: 'not_found' });
      })
      .catch(() => json(response, 400, { error: 'invalid_request' }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    google,
    facebook,
    env: standInSettings(url),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (request.method !== 'POST') return null;
  let text = '';
  for await (const part of request as AsyncIterable<Buffer>) {
    text += part.toString();
    if (text.length > MOST_BYTES) throw new Error('Far too large.');
  }
  return new URLSearchParams(text);
}
