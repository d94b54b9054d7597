import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePorts } from '../../../../tests/support/ports.ts';
import { createOutbound } from '../../server/outbound/index.ts';
import { INNER, NAME, PUBLIC, outbound, resolver, standIn, type StandIn } from './support.ts';

let outside: StandIn;
let inside: StandIn;
let goTo: string | undefined;

beforeEach(async () => {
  goTo = undefined;
  const [port] = await freePorts(1);
  outside = await standIn(
    (_request, response) => {
      if (goTo === undefined) return response.end('outside');
      const location = goTo;
      goTo = undefined;
      response.writeHead(302, { location }).end();
    },
    PUBLIC,
    port,
  );
  inside = await standIn((_request, response) => response.end('inside'), INNER, port);
});
afterEach(async () => {
  await outside.close();
  await inside.close();
});

const inner = () => ({ kind: 'refused', reason: 'address' });

describe('the address that is connected to', () => {
  it('is no address of this machine unless a test says so', async () => {
    const bare = createOutbound({ allowPorts: [outside.port], timeoutMs: 2000, maxBytes: 100, maxRedirects: 0 });
    for (const host of [PUBLIC, INNER, 'localhost', '[::1]', '0.0.0.0']) {
      expect(await bare.fetch(`http://${host}:${outside.port}/`)).toEqual(inner());
    }
    expect([outside.seen, inside.seen]).toEqual([[], []]);
  });

  it('is reached when it is public', async () => {
    const answer = await outbound(outside.port).fetch(`${outside.url}/a?b=c`);
    expect(answer).toMatchObject({ kind: 'answer', status: 200, body: Buffer.from('outside') });
    expect(outside.seen).toMatchObject([{ path: '/a?b=c', method: 'GET' }]);
  });

  it.each([
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '[::ffff:127.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '169.254.169.254',
  ])('is not %s', async (host) => {
    expect(await outbound(outside.port).fetch(`http://${host}:${outside.port}/`)).toEqual(inner());
    expect(inside.seen).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    '//127.0.0.1:PORT/',
    'http://localhost:PORT/',
  ])('is not where a redirect to %s points', async (location) => {
    goTo = location.replace('PORT', String(outside.port));
    expect(await outbound(outside.port).fetch(outside.url)).toEqual(inner());
    expect([outside.seen.length, inside.seen.length]).toEqual([1, 0]);
  });

  it.each([
    ['ftp://example.com/', 'scheme'],
    ['http://u:p@example.com/', 'credentials'],
    ['http://127.0.0.5:22/', 'port'],
  ])('is judged by all rules again when redirected to %s', async (location, reason) => {
    goTo = location;
    expect(await outbound(outside.port).fetch(outside.url)).toEqual({ kind: 'refused', reason });
  });
});

describe('a name', () => {
  const url = () => `http://${NAME}:${outside.port}/`;

  it('that changes its address after the check is asked once: the checked address is connected to', async () => {
    const lookup = resolver([PUBLIC], [INNER]);
    const answer = await outbound(outside.port, { lookup }).fetch(url());
    expect(answer).toMatchObject({ kind: 'answer', body: Buffer.from('outside') });
    expect([lookup.questions(), inside.seen.length]).toEqual([1, 0]);
    expect(outside.seen[0]!.headers.host).toBe(`${NAME}:${outside.port}`);
  });

  it('that changes its address for the redirect is refused there', async () => {
    goTo = '/again';
    const lookup = resolver([PUBLIC], [INNER]);
    expect(await outbound(outside.port, { lookup }).fetch(url())).toEqual(inner());
    expect([lookup.questions(), outside.seen.length, inside.seen.length]).toEqual([2, 1, 0]);
  });

  it('that changes its address for the next request is refused there', async () => {
    const client = outbound(outside.port, { lookup: resolver([PUBLIC], [INNER]) });
    expect(await client.fetch(url())).toMatchObject({ kind: 'answer' });
    expect(await client.fetch(url())).toEqual(inner());
  });

  it.each([[[PUBLIC, INNER]], [[PUBLIC, '::ffff:10.0.0.1']], [[PUBLIC, '169.254.169.254']], [['::1', PUBLIC]]])(
    'with the addresses %j is refused whole',
    async (addresses) => {
      const lookup = resolver(addresses);
      expect(await outbound(outside.port, { lookup }).fetch(url())).toEqual(inner());
      expect([outside.seen.length, inside.seen.length]).toEqual([0, 0]);
    },
  );

  it('without an address is not resolved', async () => {
    const result = await outbound(outside.port, { lookup: resolver([]) }).fetch(url());
    expect(result).toEqual({ kind: 'failed', reason: 'unresolved' });
  });
});

it('goes through no proxy, whatever the environment says', async () => {
  const proxy = `http://${INNER}:${inside.port}`;
  const child = spawn(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', path.join(import.meta.dirname, 'fetch-once.ts'), outside.url],
    {
      env: {
        ...process.env,
        NODE_USE_ENV_PROXY: '1',
        HTTP_PROXY: proxy,
        http_proxy: proxy,
        NO_PROXY: '',
        no_proxy: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, 'close');
  // The bare fetch of the same process shows that the environment was understood.
  expect(printed.trim()).toBe('ours outside, bare inside');
});
