import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drawBrowserKeys, type BrowserKeys } from './browser.ts';
import { readVapid, type VapidClaims } from './vapid.ts';

/** A push as its device reads it. */
export interface ReceivedPush {
  device: string;
  text: string;
  bytes: number;
  vapid: VapidClaims;
  ttl: number;
  urgency: string;
  topic: string | undefined;
}

/** A browser that has subscribed here, as its page would hand it to the shop. */
export interface StandInDevice {
  name: string;
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
}

export interface PushService {
  /** The origin of every endpoint. */
  url: string;
  subscribe(): StandInDevice;
  /** Oldest first. */
  received(device?: StandInDevice): ReceivedPush[];
  /** What was sent and not taken, with the reason. */
  refused(): { status: number; reason: string }[];
  /** How often each device was asked, whatever it answered. */
  asked(device: StandInDevice): number;
  /** From now on this device answers so, until it is told 201. */
  answer(device: StandInDevice, status: number, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

const MOST_BYTES = 4096;

interface Known {
  keys: BrowserKeys;
  status: number;
  headers: Record<string, string>;
  asked: number;
}

/**
 * A push service in the place of those of Google, Mozilla and Apple: it checks who pushes and what, as they
 * do, and reads the message as the browser would. It can be told to answer that a device is gone or busy.
 */
export async function startPushService({ port = 0, host = '127.0.0.1' } = {}): Promise<PushService> {
  const devices = new Map<string, Known>();
  const received: ReceivedPush[] = [];
  const refused: { status: number; reason: string }[] = [];
  let url = '';

  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => take(request, body, response))
      .catch((error: Error) => end(response, 400, error.message));
  });

  function end(response: ServerResponse, status: number, reason: string, headers = {}): void {
    if (status >= 300) refused.push({ status, reason });
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(status === 201 ? '' : reason);
  }

  function take(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const name = /^\/push\/([\w-]+)$/.exec(request.url ?? '')?.[1] ?? '';
    const device = devices.get(name);
    if (request.method !== 'POST') return end(response, 405, 'Only POST.');
    if (!device) return end(response, 404, 'No such subscription.');
    device.asked++;
    if (device.status !== 201) return end(response, device.status, 'As it was told.', device.headers);
    const { ttl, urgency = 'normal', topic, authorization } = request.headers;
    if (!/^\d+$/.test(String(ttl))) return end(response, 400, 'No TTL.');
    if (topic !== undefined && !/^[\w-]{1,32}$/.test(String(topic))) return end(response, 400, 'A bad topic.');
    if (!/^(very-low|low|normal|high)$/.test(String(urgency))) return end(response, 400, 'A bad urgency.');
    if (request.headers['content-encoding'] !== 'aes128gcm') return end(response, 415, 'Not aes128gcm.');
    if (body.length > MOST_BYTES) return end(response, 413, 'Too large.');
    let vapid: VapidClaims;
    try {
      vapid = readVapid(authorization, url, Date.now());
    } catch (error) {
      return end(response, 403, (error as Error).message);
    }
    const text = device.keys.read(body);
    received.push({
      device: name,
      text,
      bytes: body.length,
      vapid,
      ttl: Number(ttl),
      urgency: String(urgency),
      topic: topic === undefined ? undefined : String(topic),
    });
    end(response, 201, '');
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  url = `http://${host}:${(server.address() as AddressInfo).port}`;

  return {
    url,
    subscribe() {
      const name = randomUUID();
      const keys = drawBrowserKeys();
      devices.set(name, { keys, status: 201, headers: {}, asked: 0 });
      return {
        name,
        subscription: { endpoint: `${url}/push/${name}`, keys: { p256dh: keys.p256dh, auth: keys.auth } },
      };
    },
    received: (device) => received.filter((push) => !device || push.device === device.name),
    refused: () => refused,
    asked: (device) => devices.get(device.name)?.asked ?? 0,
    answer(device, status, headers = {}) {
      Object.assign(devices.get(device.name)!, { status, headers });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 2 * MOST_BYTES) throw new Error('Far too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
