import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { H3Event } from 'h3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { callCms } from './cms-call.ts';

/** A CMS that answers the first request of each connection, and closes it under the second. */
let server: Server;
let asked: string[];
beforeEach(async () => {
  asked = [];
  const seen = new WeakSet<Socket>();
  server = createServer((request, response) => {
    asked.push(request.method!);
    if (seen.has(request.socket)) return void request.socket.resetAndDestroy();
    seen.add(request.socket);
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubGlobal('cmsUrl', () => `http://127.0.0.1:${port}`);
  vi.stubGlobal('environment', () => ({ STOREFRONT_SECRET: 'secret', TRUSTED_PROXY_HOPS: 0 }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const visitor = { node: { req: { headers: {}, socket: { remoteAddress: '127.0.0.1' } } } } as unknown as H3Event;

it('asks for a read once more when a kept connection is closed under it', async () => {
  expect((await callCms(visitor, { path: '/api/shop' })).status).toBe(200);
  expect((await callCms(visitor, { path: '/api/shop' })).status).toBe(200);
  expect(asked).toEqual(['GET', 'GET', 'GET']);
});

it('asks for what may have changed something once, and says that the CMS is away', async () => {
  expect((await callCms(visitor, { path: '/api/shop' })).status).toBe(200);
  const buying = callCms(visitor, { method: 'POST', path: '/api/orders', body: '{}' });
  await expect(buying).rejects.toMatchObject({ key: 'unavailable' });
  expect(asked).toEqual(['GET', 'POST']);
});
