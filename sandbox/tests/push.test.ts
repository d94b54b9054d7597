import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPushService, type PushService } from '../push/service.ts';
import { readVapid } from '../push/vapid.ts';

const AUDIENCE = 'http://127.0.0.5:8026';
const NOW = Date.parse('2026-11-24T10:00:00Z');
const claims = { aud: AUDIENCE, exp: NOW / 1000 + 3600, sub: 'mailto:technique@shop.example' };

function draw(): { privateKey: KeyObject; point: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string };
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return { privateKey, point: point.toString('base64url') };
}

const ours = draw();
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(content: object, key = ours.privateKey): string {
  const signed = `${base64url({ typ: 'JWT', alg: 'ES256' })}.${base64url(content)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}
const read = (jwt: string, point = ours.point, now = NOW) => readVapid(`vapid t=${jwt}, k=${point}`, AUDIENCE, now);

describe('the stand-in of a push service', () => {
  it('knows who pushes by their signature', () => {
    expect(read(token(claims))).toEqual({
      publicKey: ours.point,
      audience: AUDIENCE,
      subject: claims.sub,
      expires: claims.exp,
    });
  });

  it.each([
    ['another key', () => read(token(claims), draw().point), /signature/],
    ['somebody else’s signature', () => read(token(claims, draw().privateKey)), /signature/],
    ['a claim changed afterwards', () => read(token(claims).replace(/\.[^.]+\./, `.${base64url({ ...claims, aud: '*' })}.`)), /signature/],
    ['another audience', () => read(token({ ...claims, aud: 'https://fcm.googleapis.com' })), /is for/],
    ['a token that has run out', () => read(token(claims), ours.point, NOW + 3_601_000), /run out/],
    ['a token for longer than a day', () => read(token({ ...claims, exp: NOW / 1000 + 86_500 })), /run out/],
    ['nobody to write to', () => read(token({ ...claims, sub: undefined })), /nobody/],
    ['no token', () => readVapid(undefined, AUDIENCE, NOW), /No VAPID/],
  ])('refuses %s', (_, act, reason) => expect(act).toThrow(reason)); // prettier-ignore
});

describe('its answers', () => {
  let service: PushService;
  beforeAll(async () => (service = await startPushService()));
  afterAll(() => service.close());

  const send = async (headers: Record<string, string>, body: Buffer = Buffer.from('x'), endpoint?: string) => {
    const device = service.subscribe();
    const url = endpoint ?? device.subscription.endpoint;
    const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
    expect(service.received(device)).toEqual([]);
    return response.status;
  };
  const right = { ttl: '60', urgency: 'normal', 'content-encoding': 'aes128gcm' };
  const signed = (): Record<string, string> => {
    const now = Math.floor(Date.now() / 1000);
    const jwt = token({ ...claims, aud: service.url, exp: now + 600 });
    return { ...right, authorization: `vapid t=${jwt}, k=${ours.point}` };
  };

  it('are those of the real ones to what is not a push', async () => {
    expect(await send(right)).toBe(403);
    expect(await send({ ...signed(), ttl: '' })).toBe(400);
    expect(await send({ ...signed(), urgency: 'now' })).toBe(400);
    expect(await send({ ...signed(), topic: 'a b' })).toBe(400);
    expect(await send({ ...signed(), 'content-encoding': 'aesgcm' })).toBe(415);
    expect(await send(signed(), Buffer.alloc(5000))).toBe(413);
    expect(await send(signed(), Buffer.alloc(200, 7))).toBe(400);
    expect(await send(signed(), undefined, `${service.url}/push/unknown`)).toBe(404);
    expect((await fetch(`${service.url}/push/unknown`)).status).toBe(405);
  });
});
