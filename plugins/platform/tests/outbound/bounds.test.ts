import { createServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { NAME, PUBLIC, outbound, resolver, standIn, type Handler, type StandIn } from './support.ts';

let server: StandIn;
afterEach(() => server?.close());

async function against(handler: Handler, more: Parameters<typeof outbound>[1] = {}) {
  server = await standIn(handler);
  return outbound(server.port, more);
}

describe('the body', () => {
  it('that never ends is left at the limit', async () => {
    let closed!: () => void;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    let sent = 0;
    const client = await against((_request, response) => {
      response.on('close', closed);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000))) sent += 10_000;
        response.once('drain', more);
      };
      more();
    });
    expect(await client.fetch(server.url)).toEqual({ kind: 'failed', reason: 'too-large' });
    await gone;
    // What the sockets of both sides hold comes on top.
    expect(sent).toBeLessThan(20_000_000);
  });

  it('that is announced as too large is not read', async () => {
    const client = await against((_request, response) =>
      response.writeHead(200, { 'content-length': 100_001 }).flushHeaders(),
    );
    expect(await client.fetch(server.url)).toEqual({ kind: 'failed', reason: 'too-large' });
  });

  it('may be exactly as large as the limit', async () => {
    const client = await against((_request, response) => response.end(Buffer.alloc(100_000)));
    expect(await client.fetch(server.url)).toMatchObject({ kind: 'answer', body: Buffer.alloc(100_000) });
  });

  it('that is a bomb is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const client = await against((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await client.fetch(server.url)).toEqual({ kind: 'failed', reason: 'encoded' });
    expect(server.seen[0]!.headers['accept-encoding']).toBe('identity');
  });

  it('that breaks off is no answer', async () => {
    const client = await against((_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      setImmediate(() => response.destroy());
    });
    expect(await client.fetch(server.url)).toEqual({ kind: 'failed', reason: 'protocol' });
  });

  it('of another type than asked for is a failure', async () => {
    const client = await against((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('x'),
    );
    expect(await client.fetch(server.url, { accept: ['image/*'] })).toEqual({ kind: 'failed', reason: 'type' });
    expect(await client.fetch(server.url, { accept: ['text/html'] })).toMatchObject({ kind: 'answer' });
    expect(server.seen.map(({ headers }) => headers.accept)).toEqual(['image/*', 'text/html']);
  });
});

describe('the time', () => {
  const quick = { timeoutMs: 400 };
  const timedOut = { kind: 'failed', reason: 'timeout' };
  const took = async (work: Promise<unknown>) => {
    const start = performance.now();
    await work;
    return performance.now() - start;
  };

  it('of a server that drips its body is bounded as a whole', async () => {
    const client = await against((_request, response) => {
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(timer));
    }, quick);
    const work = client.fetch(server.url);
    expect(await took(work)).toBeLessThan(2000);
    expect(await work).toEqual(timedOut);
  });

  it('of a server that drips its head is bounded as a whole', async () => {
    const raw = createServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-a: b\r\n'), 50);
      socket.on('error', () => {});
      socket.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => raw.listen(0, PUBLIC, resolve));
    const { port } = raw.address() as AddressInfo;
    expect(await outbound(port, quick).fetch(`http://${PUBLIC}:${port}/`)).toEqual(timedOut);
    await new Promise((resolve) => raw.close(resolve));
  });

  it('of a server that says nothing, and of a resolver that says nothing, is bounded', async () => {
    const client = await against(() => {}, quick);
    expect(await client.fetch(server.url)).toEqual(timedOut);
    const deaf = outbound(server.port, { ...quick, lookup: () => {} });
    expect(await deaf.fetch(`http://${NAME}:${server.port}/`)).toEqual(timedOut);
  });

  it('of slow redirects counts together', async () => {
    const client = await against(
      (request, response) =>
        setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 150).unref(),
      { ...quick, maxRedirects: 20 },
    );
    expect(await client.fetch(server.url)).toEqual(timedOut);
    expect(server.seen.length).toBeLessThan(5);
  });
});

describe('redirects', () => {
  it('in a circle end', async () => {
    const client = await against((_request, response) => response.writeHead(302, { location: '/' }).end());
    expect(await client.fetch(server.url)).toEqual({ kind: 'failed', reason: 'redirects' });
    expect(server.seen.length).toBe(4);
  });

  it('carry neither what authorizes nor cookies', async () => {
    const client = await against((request, response) =>
      request.url === '/'
        ? response.writeHead(302, { location: '/next', 'set-cookie': 'id=1' }).end()
        : response.writeHead(200, { 'set-cookie': 'id=2' }).end('there'),
    );
    const answer = await client.fetch(server.url, { headers: { Authorization: 'Bearer abc', 'X-Key': '1' } });
    expect(answer).toMatchObject({ kind: 'answer', status: 200 });
    expect(answer.kind === 'answer' && 'set-cookie' in answer.headers).toBe(false);
    const [first, second] = server.seen;
    expect(first!.headers).toMatchObject({ authorization: 'Bearer abc', 'x-key': '1' });
    for (const name of ['authorization', 'x-key', 'cookie']) expect(second!.headers).not.toHaveProperty(name);
  });

  it('are not followed where none is allowed', async () => {
    const client = await against((_request, response) => response.writeHead(307, { location: '/next' }).end(), {
      maxRedirects: 0,
    });
    expect(await client.fetch(server.url, { method: 'POST', body: 'x' })).toEqual({
      kind: 'failed',
      reason: 'redirects',
    });
    expect(server.seen).toMatchObject([{ method: 'POST', body: 'x' }]);
  });
});

describe('a request', () => {
  it('brings its body and headers', async () => {
    const client = await against((_request, response) => response.writeHead(201, { 'x-id': '7' }).end('{}'));
    const headers = { 'Content-Type': 'application/json', 'X-Signature': 'abc' };
    const answer = await client.fetch(`${server.url}/hook`, { method: 'POST', headers, body: '{"a":"é"}' });
    expect(answer).toMatchObject({ kind: 'answer', status: 201, headers: { 'x-id': '7' }, body: Buffer.from('{}') });
    expect(server.seen).toMatchObject([{ method: 'POST', body: '{"a":"é"}', headers: { 'content-length': '10' } }]);
  });

  it('with a header that is not the caller’s to set is refused', async () => {
    const client = await against((_request, response) => response.end());
    const refused: Array<Record<string, string>> = [{ host: 'inner' }, { cookie: 'a=b' }, { 'x-a': 'b\r\nc: d' }];
    for (const headers of refused) {
      expect(await client.fetch(server.url, { headers })).toEqual({ kind: 'refused', reason: 'header' });
    }
    expect(server.seen).toEqual([]);
  });

  it('to a port where nobody listens, or that upgrades by itself, fails and says so', async () => {
    const client = await against((_request, response) => {
      response.writeHead(101, { upgrade: 'other', connection: 'upgrade' }).end();
    });
    expect(await client.fetch(server.url)).toEqual({ kind: 'failed', reason: 'protocol' });
    const { port } = server;
    await server.close();
    expect(await outbound(port).fetch(`http://${PUBLIC}:${port}/`)).toEqual({ kind: 'failed', reason: 'unreachable' });
    const unknown = outbound(port, { lookup: resolver([]) });
    expect(await unknown.fetch(`http://${NAME}:${port}/`)).toEqual({ kind: 'failed', reason: 'unresolved' });
  });

  it('to a server without a good certificate fails', async () => {
    const client = await against((_request, response) => response.end());
    expect(await client.fetch(server.url.replace('http:', 'https:'))).toEqual({
      kind: 'failed',
      reason: 'certificate',
    });
  });
});
