import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, askOpenly } from '../server/networks/graph/ask.ts';
import { NoAnswer } from '../server/networks/network.ts';

type Asked = { method: string; url: URL; headers: http.IncomingHttpHeaders; body: string };
type Answer = { status?: number; headers?: Record<string, string>; body: string } | 'cut';

let server: http.Server;
let base: string;
let asked: Asked[] = [];
let answer: Answer;

beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', headers } = request;
    asked.push({ method, url: new URL(request.url!, base), headers, body: Buffer.concat(chunks).toString() });
    if (answer === 'cut') return request.socket.destroy();
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v26.0`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  answer = { body: '{"id":"17"}' };
});

const TOKEN = 'EAAtoken';
const SECRET = 'our-secret';
const schema = z.object({ id: z.string() });
const post = {
  method: 'POST',
  path: '/1/feed',
  params: { message: 'Été & mer', link: undefined },
  answer: schema,
} as const;
const get = { method: 'GET', path: '/1', params: { fields: 'id' }, answer: schema } as const;
const proof = createHmac('sha256', SECRET).update(TOKEN).digest('hex');

describe('a question to the Graph API', () => {
  it('brings the token in a header and never in an address, and proves that it is ours', async () => {
    expect(await ask({ base, secret: SECRET }, TOKEN, get)).toEqual({ kind: 'told', data: { id: '17' }, seconds: 0 });
    await ask({ base, secret: SECRET }, TOKEN, post);
    const [read, written] = asked;
    expect(read!.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(read!.url.href).toBe(`${base}/1?fields=id&appsecret_proof=${proof}`);
    expect(written!.url.search).toBe('');
    expect(Object.fromEntries(new URLSearchParams(written!.body))).toEqual({ message: 'Été & mer', appsecret_proof: proof });
  }); // prettier-ignore

  it('proves nothing where that is not asked', async () => {
    await ask({ base, secret: null }, TOKEN, get);
    expect(asked[0]!.url.search).toBe('?fields=id');
  });

  it('is answered by an error that is parsed, whatever the status, without the token', async () => {
    const error = { message: `Bad ${TOKEN}`, code: 9, error_subcode: 2207042, is_transient: false, fbtrace_id: 'A1' };
    for (const status of [200, 400, 403]) {
      answer = { status, body: JSON.stringify({ error }) };
      const failure = { kind: 'quota', code: 'instagram-quota', seconds: 3600, said: { status, code: 9, subcode: 2207042, message: 'Bad …', trace: 'A1' } }; // prettier-ignore
      expect(await ask({ base, secret: SECRET }, TOKEN, post)).toEqual({ kind: 'failed', failure });
    }
  });

  it('is answered with how long to wait', async () => {
    const usage = { '1': [{ type: 'pages', call_count: 100, estimated_time_to_regain_access: 7 }] };
    const headers = { 'X-Business-Use-Case-Usage': JSON.stringify(usage) };
    answer = { headers, body: '{"id":"17"}' };
    expect(await ask({ base, secret: SECRET }, TOKEN, get)).toMatchObject({ kind: 'told', seconds: 420 });
    answer = { headers, status: 400, body: '{"error":{"code":80002,"message":"Too many"}}' };
    expect(await ask({ base, secret: SECRET }, TOKEN, get)).toMatchObject({ failure: { kind: 'retry', seconds: 420 } });
  });

  it.each([
    ['the line is cut', 'cut'],
    ['it is no JSON', { body: '<html>' }],
    ['it is not what was asked for', { body: '{"ok":true}' }],
    ['a gateway answers', { status: 502, body: '{"id":"17"}' }],
    ['it sends us elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' }],
    ['it is endless', { body: 'x'.repeat(1024 * 1024 + 1) }],
  ] as [string, Answer][])('has no answer when %s', async (_, given) => {
    answer = given;
    await expect(ask({ base, secret: SECRET }, TOKEN, post)).rejects.toThrow(NoAnswer);
    expect(asked).toHaveLength(1);
  });

  it('is not asked by who is to stop', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(ask({ base, secret: SECRET }, TOKEN, post, stop.signal)).rejects.not.toThrow(NoAnswer);
    expect(asked).toHaveLength(0);
  });

  it('before there is a token keeps its secrets out of what is said', async () => {
    answer = { status: 400, body: '{"error_type":"OAuthException","code":400,"error_message":"Bad code c0de"}' };
    const told = await askOpenly(base, { ...post, params: { code: 'c0de' } }, ['c0de']);
    expect(told).toMatchObject({ kind: 'failed', failure: { code: 'meta-refused', said: { message: 'Bad code …' } } });
    expect(asked[0]!.headers.authorization).toBeUndefined();
  });
});
