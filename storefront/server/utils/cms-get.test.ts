import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { cmsGet } from './cms-get.ts';

let server: Server;
afterEach(() => server.close());

async function listen(answer: (nth: number, socket: Socket) => string | null): Promise<string> {
  const seen = new Map<Socket, number>();
  server = createServer((request, response) => {
    const nth = (seen.get(request.socket) ?? 0) + 1;
    seen.set(request.socket, nth);
    const body = answer(nth, request.socket);
    if (body === null) request.socket.resetAndDestroy();
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('asks once more when a kept connection is closed under it', async () => {
  const address = await listen((nth) => (nth === 1 ? 'here' : null));
  expect((await cmsGet(address, 'key')).body).toBe('here');
  expect((await cmsGet(address, 'key')).body).toBe('here');
});

it('rejects when a new connection is closed', async () => {
  const address = await listen(() => null);
  await expect(cmsGet(address, 'key')).rejects.toThrow(/ECONNRESET|hang up/);
});

it('gives an idle connection up before the CMS does', { timeout: 15_000 }, async () => {
  let kept: Socket | undefined;
  const address = await listen((_, socket) => {
    kept = socket;
    return 'here';
  });
  server.keepAliveTimeout = 60_000;
  await cmsGet(address, 'key');
  expect(kept!.destroyed).toBe(false);
  await expect.poll(() => kept!.destroyed, { timeout: 10_000 }).toBe(true);
});
