import type http from 'node:http';
import http2 from 'node:http2';
import type net from 'node:net';
import tls from 'node:tls';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { get } from '../support/http.ts';
import { ADMIN, SITE, startEdge, type Edge } from './support/edge.ts';
import { startEcho, type Echo } from './support/echo.ts';

const LONG = JSON.stringify({ text: 'Deux nuits au riad. '.repeat(500) });

/** Answers of the programs behind, by path. */
const answer =
  (name: string): http.RequestListener =>
  (request, response) => {
    const { pathname } = new URL(request.url!, 'http://echo');
    const type = /\.(html|js|css|svg)$/.exec(pathname)?.[1];
    const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
    if (pathname.startsWith('/dies')) return void request.socket.destroy();
    if (pathname === '/busy') return void response.writeHead(503, { 'retry-after': '5' }).end('busy');
    if (pathname.startsWith('/_img/missing'))
      return void response.writeHead(404, { 'cache-control': 'no-store' }).end();
    const kept = pathname.startsWith('/_')
      ? { 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' }
      : {};
    request.resume().on('end', () => {
      response.writeHead(200, {
        'content-type': type ? types[type as keyof typeof types] : 'application/json',
        server: 'echo',
        'x-powered-by': 'echo',
        'strict-transport-security': 'max-age=1',
        'x-request-id': 'of-the-program-behind',
        ...kept,
      });
      const body = pathname === '/who' ? name : LONG;
      // Long enough in the making for others to come and ask for the same.
      if (pathname === '/_nuxt/together.js') setTimeout(() => response.end(body), 200);
      else response.end(body);
    });
  };

describe('the proxy', () => {
  let storefronts: [Echo, Echo];
  let cms: Echo;
  let edge: Edge;
  beforeAll(async () => {
    storefronts = [await startEcho(answer('first')), await startEcho(answer('second'))];
    cms = await startEcho(answer('cms'));
    edge = await startEdge({ storefronts: storefronts.map(({ port }) => port), cms: [cms.port] });
  });
  beforeEach(() => {
    for (const { heard } of [...storefronts, cms]) heard.length = 0;
  });
  afterAll(async () => {
    await edge?.stop();
    await Promise.all([...(storefronts ?? []), cms].map((echo) => echo?.close()));
  });
  const heard = () => storefronts.flatMap((echo) => echo.heard);

  describe('TLS', () => {
    const handshake = (options: tls.ConnectionOptions) =>
      new Promise<{ protocol: string | null; alpn: string | false | null; cipher: string }>((resolve, reject) => {
        const socket = tls.connect({
          host: '127.0.0.1',
          port: edge.httpsPort,
          servername: SITE,
          ca: edge.certificate,
          ...options,
        });
        socket.once('error', reject).once('secureConnect', () => {
          resolve({ protocol: socket.getProtocol(), alpn: socket.alpnProtocol, cipher: socket.getCipher().name });
          socket.destroy();
        });
      });

    it.each(['TLSv1.2', 'TLSv1.3'] as const)('speaks %s and HTTP/2', async (version) => {
      const got = await handshake({ minVersion: version, maxVersion: version, ALPNProtocols: ['h2', 'http/1.1'] });
      expect(got).toMatchObject({ protocol: version, alpn: 'h2' });
    });

    it.each([
      ['TLS 1.1', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }],
      ['a cipher without forward secrecy', { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' }],
      ['a cipher without authenticated encryption', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA' }],
      ['a name that is not ours', { servername: 'elsewhere.test' }],
    ] as [string, tls.ConnectionOptions][])('refuses %s', async (_, options) => {
      await expect(handshake(options)).rejects.toThrow(/alert|unrecognized|handshake|protocol/i);
    });

    it('answers over HTTP/2', async () => {
      const session = http2.connect(`https://127.0.0.1:${edge.httpsPort}`, { servername: SITE, ca: edge.certificate });
      const request = session.request({ ':path': '/who', ':authority': SITE });
      const status = await new Promise((resolve, reject) => {
        request.once('response', (headers) => resolve(headers[':status'])).once('error', reject);
      });
      request.resume();
      session.close();
      expect(status).toBe(200);
    });

    it.each([SITE, ADMIN])('sends %s from http to https, with its path and method', async (host) => {
      const { status, headers } = await get(`http://127.0.0.1:${edge.httpPort}`, '/produits?q=spa', { host });
      expect([status, headers.location]).toEqual([308, `https://${host}:${edge.httpsPort}/produits?q=spa`]);
    });

    it('says nothing to who asks for another host', async () => {
      const ask = get(`http://127.0.0.1:${edge.httpPort}`, '/', { host: 'elsewhere.test' });
      await expect(ask).rejects.toThrow(/hang up|reset/i);
    });

    it('tells browsers to come by https from now on, and nothing of its version', async () => {
      for (const path of ['/who', '/_purge', '/busy']) {
        const { headers } = await edge.ask(path);
        expect(headers['strict-transport-security']).toBe('max-age=31536000');
        expect(headers.server).toBe('nginx');
        expect(headers['x-powered-by']).toBeUndefined();
      }
      expect((await edge.ask('/metrics')).text).not.toMatch(/nginx\/\d/);
    });
  });

  describe('what the programs behind are told', () => {
    it('is the address the client has, not the one it claims', async () => {
      const claims = { 'x-forwarded-for': '203.0.113.9', 'x-real-ip': '203.0.113.9', forwarded: 'for=203.0.113.9' };
      await edge.ask('/who', { headers: claims, from: '127.0.0.7' });
      expect(heard()[0]!.headers).toMatchObject({
        'x-forwarded-for': '127.0.0.7',
        'x-real-ip': '127.0.0.7',
        'x-forwarded-proto': 'https',
        'x-forwarded-host': SITE,
        host: SITE,
      });
      expect(heard()[0]!.headers.forwarded).toBeUndefined();
    });

    it('leaves out what means something between our own programs', async () => {
      await edge.ask('/who', {
        headers: {
          'x-render': 'guess',
          'x-storefront-key': 'guess',
          'x-visitor-address': '203.0.113.9',
          proxy: 'http://evil.test',
          'x-forwarded-host': 'evil',
        },
      });
      expect(heard()[0]!.headers).not.toHaveProperty('x-render');
      expect(heard()[0]!.headers).not.toHaveProperty('x-storefront-key');
      expect(heard()[0]!.headers).not.toHaveProperty('x-visitor-address');
      expect(heard()[0]!.headers).not.toHaveProperty('proxy');
      expect(heard()[0]!.headers['x-forwarded-host']).toBe(SITE);
    });

    it('carries a request’s own name through, and back', async () => {
      const { headers } = await edge.ask('/who', { headers: { 'x-request-id': 'order-2026-11_23' } });
      expect(headers['x-request-id']).toBe('order-2026-11_23');
      expect(heard()[0]!.headers['x-request-id']).toBe('order-2026-11_23');
    });

    it.each(['', 'short', 'with space', '"}{injected":"1', 'x'.repeat(65), '../../etc', '-begins-with-a-dash'])(
      'gives a request one of its own for “%s”',
      async (name) => {
        const { headers } = await edge.ask('/who', { headers: { 'x-request-id': name } });
        expect(headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
        expect(heard()[0]!.headers['x-request-id']).toBe(headers['x-request-id']);
      },
    );

    it('logs each request as JSON with its name, and without its query', async () => {
      await edge.ask('/who?token=secret-of-a-visitor', {
        headers: { 'x-request-id': 'logged-0001', 'user-agent': '"}' },
      });
      const line = await vi.waitFor(() => {
        const found = edge.log().split('\n').find((text) => text.includes('logged-0001')); // prettier-ignore
        return found ?? Promise.reject(new Error('not logged yet'));
      }, 30_000);
      expect(JSON.parse(line)).toMatchObject({ id: 'logged-0001', path: '/who', status: 200, agent: '"}' });
      expect(edge.log()).not.toContain('secret-of-a-visitor');
    });

    it('writes nothing of who ends or opens a letter', async () => {
      const paths = ['/_lettre/fr/s1-1.token-of-a-reader', '/_lettre/ouverte?jeton=o1-1.token-of-a-reader'];
      for (const path of paths) expect((await edge.ask(path)).status).toBe(200);
      expect(new Set(heard().map(({ path }) => path))).toEqual(new Set(paths));
      await edge.ask('/who', { headers: { 'x-request-id': 'logged-0002' } });
      await vi.waitFor(() => expect(edge.log()).toContain('logged-0002'), 30_000);
      expect(edge.log()).not.toContain('_lettre');
    });
  });

  describe('paths', () => {
    it.each([SITE, ADMIN])('closes the inner ones of %s, however they are written', async (host) => {
      const closed = [
        '/_purge',
        '/_purge/',
        '//_purge',
        '/%5fpurge',
        '/x/../_purge',
        '/_PURGE',
        '/_purge?a=1',
        '/metrics',
      ];
      for (const path of [...closed, '/livez', '/readyz', '/readyz/', '/_health']) {
        const { status } = await edge.ask(path, { host, method: 'POST' });
        expect(status, path).toBe(404);
      }
      expect([...heard(), ...cms.heard]).toEqual([]);
    });

    it('keeps the shop and the admin panel apart', async () => {
      expect((await edge.ask('/who', { host: ADMIN })).text).toBe('cms');
      expect(['first', 'second']).toContain((await edge.ask('/who')).text);
      for (const path of ['/api/marketplace/products', '/api/affiliate/my-links', '/api/affiliate/v1x'])
        expect((await edge.ask(path, { host: ADMIN })).status, path).toBe(404);
    });

    it('lets the servers of merchants’ own shops in, at the host of the admin panel alone', async () => {
      const path = '/api/affiliate/v1/conversions';
      expect((await edge.ask(path, { host: ADMIN, method: 'POST' })).status).not.toBe(404);
      expect(cms.heard.map((one) => one.path)).toEqual([path]);
      expect([...heard()].map((one) => one.path)).not.toContain(path);
    });

    it('shows the panel what official posts show, and takes nothing there', async () => {
      const path = '/api/social/media/abc';
      expect((await edge.ask(path, { host: ADMIN })).status).toBe(200);
      expect((await edge.ask(path, { host: ADMIN, method: 'POST' })).status).toBe(403);
      expect((await edge.ask('/api/social/media', { host: ADMIN })).status).toBe(404);
      expect(cms.heard.map((one) => one.path)).toEqual([path]);
    });

    it('reaches the CMS from the inside with the client the storefront names', async () => {
      const inside = `http://127.0.0.1:${edge.internalPort}`;
      await get(inside, '/api/marketplace/products', { 'x-forwarded-for': '203.0.113.9', host: 'cms' });
      expect(cms.heard[0]).toMatchObject({ path: '/api/marketplace/products' });
      expect(cms.heard[0]!.headers['x-forwarded-for']).toBe('203.0.113.9');
    });
  });

  describe('compression', () => {
    it.each(['/page.html', '/api/data', '/code.js', '/look.css', '/motif.svg'])('packs %s', async (path) => {
      const plain = await edge.ask(path);
      expect(plain.headers['content-encoding']).toBeUndefined();
      const gzip = await edge.ask(path, { headers: { 'accept-encoding': 'gzip' } });
      const br = await edge.ask(path, { headers: { 'accept-encoding': 'gzip, br' } });
      expect([gzip.headers['content-encoding'], br.headers['content-encoding']]).toEqual(['gzip', 'br']);
      expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
      expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
      expect(br.headers.vary).toMatch(/accept-encoding/i);
      expect(br.body.length).toBeLessThan(plain.body.length / 5);
    });
  });

  describe('the cache of pictures and built files', () => {
    it('asks once for a file, whatever hangs on its address', async () => {
      const first = await edge.ask('/_img/640/riad.js');
      const then = await edge.ask('/_img/640/riad.js?x=1');
      expect([first, then].map(({ headers }) => headers['x-edge-cache'])).toEqual(['MISS', 'HIT']);
      expect(then.text).toBe(first.text);
      expect(heard()).toHaveLength(1);
    });

    it('asks once when many want it together', async () => {
      await Promise.all(Array.from({ length: 20 }, () => edge.ask('/_nuxt/together.js')));
      expect(heard()).toHaveLength(1);
    });

    it('keeps at most three copies for all wordings of Accept-Encoding', async () => {
      const wordings = [
        'br',
        'gzip, br',
        'br;q=1.0, gzip',
        'deflate, gzip',
        'gzip;q=0.5',
        'identity',
        'zstd',
        'br;q=0',
      ];
      for (const wording of wordings) await edge.ask('/_nuxt/words.js', { headers: { 'accept-encoding': wording } });
      expect(
        heard()
          .map(({ headers }) => headers['accept-encoding'] ?? '')
          .sort(),
      ).toEqual(['', 'br', 'gzip']);
    });

    it('keeps nothing that is missing, and no page', async () => {
      for (const path of ['/_img/missing.js', '/page.html']) {
        await edge.ask(path);
        await edge.ask(path);
        expect(heard().filter((request) => request.path === path)).toHaveLength(2);
      }
    });
  });

  describe('a replica that does not answer', () => {
    it('costs the visitor nothing, where a request may be sent twice', async () => {
      const { status } = await edge.ask('/dies-for-all');
      expect(status).toBe(502);
      expect(heard()).toHaveLength(2);
    });

    it('is not followed by a second order', async () => {
      await edge.ask('/dies', { method: 'POST', body: 'order=1' });
      expect(heard().map(({ method }) => method)).toEqual(['POST']);
    });

    it('is told apart from one that is busy: what asks for patience is not sent to the next', async () => {
      const { status, headers } = await edge.ask('/busy');
      expect([status, headers['retry-after']]).toEqual([503, '5']);
      expect(heard()).toHaveLength(1);
    });
  });

  describe('limits', () => {
    const MB = 1024 * 1024;
    it('lets the admin panel take what the CMS takes, and the shop what a form holds', async () => {
      const post = (host: string, bytes: number) =>
        edge.ask('/upload', { host, method: 'POST', body: Buffer.alloc(bytes) }).then(({ status }) => status);
      expect(await post(ADMIN, 20 * MB + 2000)).toBe(200);
      expect(await post(ADMIN, 22 * MB).catch(() => 413)).toBe(413);
      expect(await post(SITE, MB - 1)).toBe(200);
      expect(await post(SITE, MB + 1)).toBe(413);
      expect(cms.heard).toHaveLength(1);
    });

    it('lets films for networks through at both hosts, and nothing as large elsewhere', async () => {
      const post = (host: string, path: string) =>
        edge.ask(path, { host, method: 'POST', body: Buffer.alloc(25 * MB) }).then(({ status }) => status).catch(() => 413); // prettier-ignore
      expect(await post(ADMIN, '/social/media')).toBe(200);
      expect(await post(SITE, '/api/social/media')).toBe(200);
      expect(await post(ADMIN, '/social/media/from-deal')).toBe(413);
      expect(await post(SITE, '/api/social/publish')).toBe(413);
    });

    it('refuses headers without end', async () => {
      expect((await edge.ask('/who', { headers: { 'x-long': 'x'.repeat(9000) } })).status).toBe(400);
      expect((await edge.ask(`/who?${'x'.repeat(9000)}`)).status).toBe(414);
      expect(heard()).toEqual([]);
    });

    it('lets one address hold so many requests and no more, and others go on', { timeout: 30_000 }, async () => {
      const held: net.Socket[] = [];
      try {
        // Requests whose bodies never end: each is held before any program behind hears of it.
        await Promise.all(
          Array.from({ length: 200 }, async () => {
            const socket = tls.connect({
              host: '127.0.0.1',
              port: edge.httpsPort,
              servername: SITE,
              ca: edge.certificate,
              ALPNProtocols: ['http/1.1'],
            });
            held.push(socket);
            socket.on('error', () => {});
            await new Promise((resolve) => socket.once('secureConnect', resolve));
            socket.write(`POST /slow HTTP/1.1\r\nHost: ${SITE}\r\nContent-Length: 9\r\n\r\nhalf`);
          }),
        );
        await vi.waitFor(async () => expect((await edge.ask('/who')).status).toBe(429), 30_000);
        expect((await edge.ask('/who', { from: '127.0.0.2' })).status).toBe(200);
        expect(heard().every(({ path }) => path === '/who')).toBe(true);
      } finally {
        for (const socket of held) socket.destroy();
      }
      await vi.waitFor(async () => expect((await edge.ask('/who')).status).toBe(200), 30_000);
    });

    it('lets go of a client that says nothing', { timeout: 30_000 }, async () => {
      const socket = tls.connect({ host: '127.0.0.1', port: edge.httpsPort, servername: SITE, ca: edge.certificate });
      socket.on('error', () => {});
      await new Promise((resolve) => socket.once('secureConnect', resolve));
      const from = Date.now();
      socket.write('GET /who HTTP/1.1\r\nHost: ');
      await new Promise((resolve) => socket.once('close', resolve));
      const seconds = (Date.now() - from) / 1000;
      expect(seconds).toBeGreaterThan(5);
      expect(seconds).toBeLessThan(15);
    });
  });
});

describe('a balancer in front of the proxy', () => {
  it('may say who the client is, and nobody else may', async () => {
    const echo = await startEcho(answer('only'));
    const edge = await startEdge({ storefronts: [echo.port], cms: [echo.port] }, { TRUSTED_BALANCERS: '127.0.0.3' });
    try {
      for (const from of ['127.0.0.3', '127.0.0.4']) {
        await edge.ask('/who', { from, headers: { 'x-forwarded-for': '203.0.113.9' } });
      }
      expect(echo.heard.map(({ headers }) => headers['x-forwarded-for'])).toEqual(['203.0.113.9', '127.0.0.4']);
    } finally {
      await edge.stop();
      await echo.close();
    }
  });
});
