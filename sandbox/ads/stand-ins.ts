import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody, sendJson, sendPage } from '../social/exchange.ts';
import { escaped, frame } from '../social/frame.ts';
import { Arrivals } from './arrivals.ts';
import { answerBrowser } from './browsers.ts';
import { Levers } from './levers.ts';
import { answerServer } from './servers.ts';
import { adSettings } from './settings.ts';

export interface AdStandIns {
  url: string;
  /** The settings with which both programs know them. */
  env: Record<string, string>;
  arrivals: Arrivals;
  levers: Levers;
  close(): Promise<void>;
}

/** The tags of Meta, TikTok and Google and what their servers take, in one. Only this machine reaches it. */
export async function startAds({ port = 0 } = {}): Promise<AdStandIns> {
  const arrivals = new Arrivals();
  const levers = new Levers();
  let base = '';

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', base);
    if (url.pathname === '/') return sendPage(response, 200, pageOf(arrivals));
    const exchange = { request, response, url, text: (await readBody(request)).toString(), arrivals, levers };
    if (!(await answerServer(exchange)) && !answerBrowser(exchange)) sendJson(response, 404, { error: 'not_found' });
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
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: base,
    env: adSettings(base),
    arrivals,
    levers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const WAYS = { script: 'son script est chargé', browser: 'du navigateur', server: 'du serveur' };

/** What came, the newest first, for a person to read. */
function pageOf({ all }: Arrivals): string {
  const items = [...all].reverse().slice(0, 200).map(({ platform, by, event, id, page, bytes }) =>
    `<li><details><summary><span class="kind">${platform}</span> <strong>${escaped(event)}</strong> · ${WAYS[by]}${id ? ` · <code>${escaped(id)}</code>` : ''}<br><span class="quiet">${escaped(page)}</span></summary><pre style="white-space:pre-wrap">${escaped(bytes)}</pre></details></li>`); // prettier-ignore
  return frame('Ce que les publicités apprennent', 'Meta, TikTok et Google', items.length ? `<ul class="mails">${items.join('')}</ul>` : '<p>Rien n’est arrivé.</p>'); // prettier-ignore
}
