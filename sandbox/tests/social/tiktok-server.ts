import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TIKTOK_CLIENT } from '../../social/tiktok/settings.ts';
import { tiktokStandIn, type TikTokStandIn } from '../../social/tiktok/index.ts';

export const SCOPES = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.publish', 'video.upload', 'video.list']; // prettier-ignore

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<{ url: string; server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
} // prettier-ignore

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export interface TikTokHouse {
  url: string;
  /** The settings with which the CMS knows it. */
  env: Record<string, string>;
  tiktok: TikTokStandIn;
  /** Files that TikTok can pull, by their names; their address is `${mediaUrl}/${name}`. */
  files: Map<string, Buffer>;
  mediaUrl: string;
  /** What webhooks brought, oldest first; answered with `answers`. */
  heard: { body: string; signature: string }[];
  webhookStatus: number;
  webhookUrl: string;
  close(): Promise<void>;
}

/** The stand-in by itself, beside a host of media and one that hears webhooks. */
export async function startTikTok(): Promise<TikTokHouse> {
  let url = '';
  const tiktok = tiktokStandIn(() => `${url}/tiktok`);
  const main = await listen((request, response) => {
    const [, below] = /^\/tiktok(\/[^?]*)/.exec(request.url ?? '') ?? [];
    const done = below === undefined ? Promise.resolve(false) : tiktok.answer(request, response, below);
    done.then((answered) => answered || response.writeHead(404).end()).catch(() => response.destroy());
  });
  url = main.url;
  const media = await listen((request, response) => {
    const found = house.files.get((request.url ?? '/').slice(1));
    response.writeHead(found ? 200 : 404).end(found);
  });
  const hook = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const signature = String(request.headers['tiktok-signature']);
    house.heard.push({ body: Buffer.concat(chunks).toString(), signature });
    response.writeHead(house.webhookStatus).end();
  });
  const house: TikTokHouse = {
    url,
    tiktok,
    files: new Map(),
    mediaUrl: media.url,
    heard: [],
    webhookStatus: 200,
    webhookUrl: hook.url,
    env: {
      TIKTOK_CLIENT_KEY: TIKTOK_CLIENT.key,
      TIKTOK_CLIENT_SECRET: TIKTOK_CLIENT.secret,
      TIKTOK_DIALOG_URL: `${url}/tiktok/dialog`,
      TIKTOK_API_URL: `${url}/tiktok/api`,
    },
    close: async () => void (await Promise.all([main, media, hook].map(({ server }) => close(server)))),
  };
  return house;
}

/** A film of so many bytes: it begins as an MP4 does. `seconds`: what its header says. */
export function film(size: number, seconds = 20): Buffer {
  const bytes = Buffer.alloc(size, 7);
  bytes.writeUInt32BE(24, 0);
  bytes.write('ftypisom', 4, 'latin1');
  bytes.write('mvhd', 64, 'latin1');
  bytes.fill(0, 68, 100);
  bytes.writeUInt32BE(1000, 80);
  bytes.writeUInt32BE(seconds * 1000, 84);
  return bytes;
}

/** A JPEG as far as its header goes. */
export function photo(width = 1080, height = 1350): Buffer {
  const bytes = Buffer.alloc(64);
  Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08]).copy(bytes);
  bytes.writeUInt16BE(height, 7);
  bytes.writeUInt16BE(width, 9);
  return bytes;
}
