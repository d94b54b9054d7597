import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEMO_VAPID } from '@sys/config';
import { pushResponseSchema, type PushState } from '../../contracts/notifications.ts';
import { createPushSender } from '../../server/notifications/push/sender.ts';
import { openHouse, order, sample, type House, type Person } from './support.ts';

let house: House;
beforeAll(async () => (house = await openHouse()));
afterAll(() => house?.close());

const keys = {
  publicKey: DEMO_VAPID.VAPID_PUBLIC_KEY,
  privateKey: DEMO_VAPID.VAPID_PRIVATE_KEY,
  subject: DEMO_VAPID.VAPID_SUBJECT,
};

async function withDevice(): Promise<{ person: Person; device: ReturnType<House['push']['subscribe']> }> {
  const person = await house.person();
  const device = house.push.subscribe();
  expect((await person.api('POST', '/push', device.subscription)).status).toBe(201);
  return { person, device };
}

const tell = (person: Person) => house.tell({ user: person.id, kind: 'new-order', data: order });
const devicesOf = async (person: Person) => (await person.api<PushState>('GET', '/push')).body.data.devices;
const waiting = () =>
  house.query<{ tries: number; seconds: number }>(
    `SELECT (payload ->> 'tries')::int AS tries, extract(epoch FROM run_at - now())::float8 AS seconds
     FROM platform_jobs WHERE handler = 'push.send' AND state = 'planned' ORDER BY id`,
  );
/** Until the one that waits was refused once: before that it waits as well. */
const triedOnce = () =>
  vi.waitFor(async () => {
    const rows = await waiting();
    expect(rows).toMatchObject([{ tries: 1 }]);
    return rows;
  }, 30_000);
/** Brings forward what waits. */
const hurry = () => house.query("WITH j AS (UPDATE platform_jobs SET run_at = now() WHERE handler = 'push.send' AND state = 'planned' RETURNING id) SELECT pg_notify('platform_jobs', 'job') FROM j"); // prettier-ignore

describe('a push', () => {
  it('arrives signed, encrypted and readable by its device alone', async () => {
    const { person, device } = await withDevice();
    const id = await tell(person);
    await vi.waitFor(() => expect(house.push.received(device)).toHaveLength(1), 30_000);
    const [pushed] = house.push.received(device);
    expect(JSON.parse(pushed!.text)).toEqual({
      id,
      title: 'Nouvelle commande de 1\u00A0290,50\u00A0DH',
      body: '«\u00A0Hammam traditionnel et gommage\u00A0» × 2, commande CMD-2026-004512.',
      path: '/marchand/commandes/CMD-2026-004512',
      locale: 'fr',
    });
    const { publicKey, subject } = keys;
    expect(pushed!.vapid).toMatchObject({ publicKey, subject, audience: house.push.url });
    expect(pushed).toMatchObject({ urgency: 'normal', topic: `n${id}` });
    expect(pushed!.ttl).toBeGreaterThan(86_000);
    expect(pushed!.ttl).toBeLessThanOrEqual(86_400);
    expect(house.push.refused()).toEqual([]);
    await vi.waitFor(async () => expect((await devicesOf(person))[0]!.lastSuccessAt).not.toBeNull(), 30_000);
  });

  it('of which the newest alone is of interest says so, and for how long', async () => {
    const { person, device } = await withDevice();
    const choices = [{ kind: 'new-deal', channel: 'push', on: true }];
    expect((await person.api('PUT', '/preferences', { choices })).status).toBe(204);
    await house.tell({ user: person.id, kind: 'new-deal', data: sample('new-deal') });
    await vi.waitFor(() => expect(house.push.received(device)).toHaveLength(1), 30_000);
    const [pushed] = house.push.received(device);
    expect(pushed).toMatchObject({ urgency: 'low', topic: 'new-deal' });
    expect(pushed!.ttl).toBeGreaterThan(6 * 3600 - 400);
    expect(pushed!.ttl).toBeLessThanOrEqual(6 * 3600);
  });

  it.each([404, 410])('to a device that is gone (%i) is the last', async (status) => {
    const { person, device } = await withDevice();
    house.push.answer(device, status);
    await tell(person);
    await vi.waitFor(async () => expect(await devicesOf(person)).toEqual([]), 30_000);
    await tell(person);
    expect(house.push.asked(device)).toBe(1);
    expect(await waiting()).toEqual([]);
  });

  it('to a busy service comes again when it was asked to, and then arrives once', async () => {
    const { person, device } = await withDevice();
    house.push.answer(device, 429, { 'retry-after': '3000' });
    await tell(person);
    const [planned] = await triedOnce();
    expect(planned!.seconds).toBeGreaterThan(2900);
    house.push.answer(device, 500);
    await hurry();
    await vi.waitFor(async () => expect((await waiting())[0]?.tries).toBe(2), 30_000);
    house.push.answer(device, 201);
    await hurry();
    await vi.waitFor(() => expect(house.push.received(device)).toHaveLength(1), 30_000);
    expect(house.push.asked(device)).toBe(3);
    const [row] = await house.query('SELECT failing_since FROM platform_push_devices WHERE user_id = $1', [person.id]);
    await vi.waitFor(() => expect(row).toEqual({ failing_since: null }), 30_000);
    expect(await house.query("SELECT 1 FROM platform_jobs WHERE state = 'dead'")).toEqual([]);
  });

  it('is dropped when it is of no use any more', async () => {
    const { person, device } = await withDevice();
    house.push.answer(device, 503, { 'retry-after': '60' });
    await tell(person);
    await triedOnce();
    await house.query(
      `UPDATE platform_jobs SET payload = jsonb_set(payload, '{expiresAt}', to_jsonb('2026-01-01T00:00:00Z'::text))
       WHERE handler = 'push.send' AND state = 'planned'`,
    );
    await hurry();
    await vi.waitFor(async () => expect(await waiting()).toEqual([]), 30_000);
    await vi.waitFor(async () =>
      expect(await house.query("SELECT 1 FROM platform_jobs WHERE handler = 'push.send' AND state <> 'done'")).toEqual([]),
    30_000); // prettier-ignore
    expect(house.push.asked(device)).toBe(1);
  });

  it('to a device that has heard nothing for weeks is the last', async () => {
    const { person, device } = await withDevice();
    house.push.answer(device, 500);
    await house.query(
      "UPDATE platform_push_devices SET failing_since = now() - interval '15 days' WHERE user_id = $1",
      [person.id],
    );
    await tell(person);
    await vi.waitFor(async () => expect(await devicesOf(person)).toEqual([]), 30_000);
    expect(await waiting()).toEqual([]);
  });
});

describe('the address of a push service', () => {
  // A real server on the CMS's own address, which nobody may reach through us.
  it.each([
    'https://127.0.0.1/push',
    'https://127.1/push',
    'https://[::ffff:127.0.0.1]/push',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.0.0.8/x',
    'https://user:secret@push.example/x',
    'https://push.example:8443/x',
    'http://push.example/x',
    'javascript:alert(1)',
  ])('is refused when somebody subscribes: %s', async (endpoint) => {
    const person = await house.person();
    const { subscription } = house.push.subscribe();
    const { status, body } = await person.api<{ error: { message: string } }>('POST', '/push', { ...subscription, endpoint });
    expect(status).toBe(400);
    expect(body.error.message).toContain('endpoint');
    expect(await devicesOf(person)).toEqual([]);
  }); // prettier-ignore

  it('is looked at again when we connect, whatever stands in the table', async () => {
    const { person, device } = await withDevice();
    const inner = `${house.cms.url}/api/notifications/read`;
    await house.query('UPDATE platform_push_devices SET endpoint = $2 WHERE user_id = $1', [person.id, inner]);
    await tell(person);
    await vi.waitFor(async () => expect(await devicesOf(person)).toEqual([]), 30_000);
    expect(house.push.asked(device)).toBe(0);
  });

  it('is refused where there is no stand-in, as in production', async () => {
    const { subscription } = house.push.subscribe();
    const target = { endpoint: subscription.endpoint, ...subscription.keys };
    const options = { ttlSeconds: 60, urgency: 'normal', topic: 'x' } as const;
    expect(await createPushSender(keys).send(target, '{}', options)).toEqual({ kind: 'refused' });
    // What could never have been subscribed is not even looked up.
    const unsafe = { ...target, endpoint: 'http://push.example/push' };
    expect(await createPushSender(keys).send(unsafe, '{}', options)).toEqual({ kind: 'refused' });
    // A public name that leads to this machine is found out when it is connected to.
    const named = { ...target, endpoint: 'https://localhost/push' };
    expect(await createPushSender(keys).send(named, '{}', options)).toEqual({ kind: 'refused' });
  });
});

describe('the devices', () => {
  it('are none where the settings name no keys: nothing is pushed there', async () => {
    const person = await house.person();
    const names = ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'] as const;
    const kept = names.map((name) => [name, process.env[name]] as const);
    for (const name of names) delete process.env[name];
    try {
      expect((await person.api<PushState>('GET', '/push')).body.data.publicKey).toBeNull();
      expect((await person.api('POST', '/push', house.push.subscribe().subscription)).status).toBe(400);
    } finally {
      for (const [name, value] of kept) process.env[name] = value;
    }
    expect(await devicesOf(person)).toEqual([]);
  });

  it('are listed to their person, and say which they are', async () => {
    const person = await house.person();
    const { subscription } = house.push.subscribe();
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36';
    await person.api('POST', '/push', subscription, { 'user-agent': userAgent });
    const { data } = pushResponseSchema.parse((await person.api('GET', '/push')).body);
    expect(data.publicKey).toBe(keys.publicKey);
    expect(data.devices).toMatchObject([{ label: 'Chrome, Linux', lastSuccessAt: null }]);
    expect(JSON.stringify(data)).not.toContain(subscription.endpoint);
  });

  it('is one, subscribed fifty times at once', async () => {
    const person = await house.person();
    const { subscription } = house.push.subscribe();
    const answers = await Promise.all(Array.from({ length: 50 }, () => person.api('POST', '/push', subscription)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(await devicesOf(person)).toHaveLength(1);
    await tell(person);
    await vi.waitFor(
      () => expect(house.push.received().filter(({ text }) => text.includes('commande'))).not.toEqual([]),
      30_000,
    );
  });

  it('are ten at the most, and the oldest falls out', async () => {
    const { person: neighbour } = await withDevice();
    const person = await house.person();
    const subscriptions = Array.from({ length: 14 }, () => house.push.subscribe().subscription);
    for (const subscription of subscriptions.slice(0, 2)) await person.api('POST', '/push', subscription);
    await Promise.all(subscriptions.slice(2).map((subscription) => person.api('POST', '/push', subscription)));
    expect(await devicesOf(person)).toHaveLength(10);
    const kept = await house.query<{ endpoint: string }>('SELECT endpoint FROM platform_push_devices WHERE user_id = $1', [person.id]); // prettier-ignore
    const endpoints = kept.map(({ endpoint }) => endpoint);
    for (const { endpoint } of subscriptions.slice(0, 2)) expect(endpoints).not.toContain(endpoint);
    expect(await devicesOf(neighbour)).toHaveLength(1);
  });

  it('that were silent for weeks are given another chance when they subscribe again', async () => {
    const { person, device } = await withDevice();
    await house.query(
      "UPDATE platform_push_devices SET failing_since = now() - interval '15 days' WHERE user_id = $1",
      [person.id],
    );
    expect((await person.api('POST', '/push', device.subscription)).status).toBe(201);
    house.push.answer(device, 500);
    await tell(person);
    await vi.waitFor(() => expect(house.push.asked(device)).toBe(1), 30_000);
    await vi.waitFor(async () => expect((await waiting()).map(({ tries }) => tries)).toContain(1), 30_000);
    expect(await devicesOf(person)).toHaveLength(1);
    await house.query("DELETE FROM platform_jobs WHERE handler = 'push.send' AND state = 'planned'");
  });

  it('go over to who signs in on them next', async () => {
    const { person: before, device } = await withDevice();
    const after = await house.person();
    expect((await after.api('POST', '/push', device.subscription)).status).toBe(201);
    expect(await devicesOf(before)).toEqual([]);
    await tell(before);
    await tell(after);
    await vi.waitFor(() => expect(house.push.received(device)).toHaveLength(1), 30_000);
  });

  it('are given up by id or by endpoint, by nobody else', async () => {
    const { person } = await withDevice();
    await person.api('POST', '/push', house.push.subscribe().subscription);
    const other = await house.person();
    const [one, two] = await devicesOf(person);
    expect((await other.api('DELETE', `/push/${one!.id}`)).status).toBe(404);
    expect((await other.api('DELETE', `/push/${one!.endpointHash}`)).status).toBe(404);
    expect(await devicesOf(person)).toHaveLength(2);
    expect((await person.api('DELETE', `/push/${one!.id}`)).status).toBe(204);
    expect((await person.api('DELETE', `/push/${two!.endpointHash}`)).status).toBe(204);
    expect((await person.api('DELETE', `/push/${one!.id}`)).status).toBe(404);
    expect(await devicesOf(person)).toEqual([]);
  });

  const good = () => house.push.subscribe().subscription;
  it.each([
    ['no keys', () => ({ endpoint: good().endpoint })],
    ['another field', () => ({ ...good(), user: 1 })],
    ['no point on the curve', () => ({ ...good(), keys: { ...good().keys, p256dh: `B${randomBytes(64).toString('base64url')}` } })],
    ['a secret too short', () => ({ ...good(), keys: { ...good().keys, auth: 'AAAA' } })],
    ['a language we have not', () => ({ ...good(), locale: 'de' })],
    ['an endpoint without end', () => ({ ...good(), endpoint: `${good().endpoint}${'x'.repeat(3000)}` })],
    ['nothing', () => ({})],
    ['a list', () => [good()]],
  ])('refuse %s', async (_, body) => {
    const person = await house.person();
    expect((await person.api('POST', '/push', body())).status).toBe(400);
    expect(await devicesOf(person)).toEqual([]);
  }); // prettier-ignore
});
