import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoEnvironment } from '../../../../scripts/lib/environment.ts';
import { dataDir } from '../../../../scripts/lib/paths.ts';
import type { Service } from '../../../../scripts/lib/processes.ts';
import { startCms } from '../../../../scripts/lib/shop.ts';
import { cloneDatabase } from '../../../../tests/support/databases.ts';
import { freePorts } from '../../../../tests/support/ports.ts';

describe('a CMS that is told to end', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let port: number;
  let cms: Service;
  beforeAll(async () => {
    database = await cloneDatabase('empty');
    const [own, storefront] = await freePorts(2);
    port = own!;
    cms = await startCms({
      ...demoEnvironment(database.url, { cms: port, storefront: storefront!, database: 0 }, {}),
      DATA_DIR: path.join(dataDir, 'test', 'leaving'),
      SHUTDOWN_NOTICE_SECONDS: '1',
    });
  });
  afterAll(async () => {
    await cms?.stop();
    await database?.drop();
  });

  it('says so, answers whom it has, takes nobody new, and ends well', async () => {
    const ready = () => fetch(`http://127.0.0.1:${port}/readyz`, { headers: { connection: 'close' } });
    expect((await ready()).status).toBe(200);

    const body = JSON.stringify({ email: 'nobody@example.ma', password: 'wrong' });
    const socket = net.connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    // The request is begun before the signal, and ended long after it.
    socket.write(
      `POST /admin/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.slice(0, 10));
    await vi.waitFor(async () => expect((await ready()).status).toBe(200));

    process.kill(cms.pid, 'SIGTERM');
    await vi.waitFor(async () => expect((await ready()).status).toBe(503), 900);
    await vi.waitFor(() => expect(ready()).rejects.toThrow(), 5000);
    socket.write(body.slice(10));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('Invalid credentials');
    expect(await cms.ended).toBe(0);
  });
});
