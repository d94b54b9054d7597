import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  notificationListResponseSchema,
  preferencesResponseSchema,
  type Preferences,
  type Unread,
} from '../../contracts/notifications.ts';
import { NOTIFICATION_KINDS } from '../../domain/notifications/kinds.ts';
import { LIST, UNREAD } from '../../server/notifications/store.ts';
import { caller, openHouse, order, type House, type Person } from './support.ts';

let house: House;
beforeAll(async () => (house = await openHouse()));
afterAll(() => house?.close());

const tellMany = async (person: Person, count: number) => {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push((await house.tell({ user: person.id, kind: 'new-order', data: order }))!);
  return ids;
};

describe('who may call', () => {
  const routes: [string, string, unknown?][] = [
    ['GET', ''],
    ['GET', '/unread'],
    ['POST', '/read', { ids: ['1'] }],
    ['GET', '/preferences'],
    ['PUT', '/preferences', { choices: [{ kind: 'refund', channel: 'push', on: true }] }],
    ['GET', '/push'],
    ['POST', '/push', {}],
    ['DELETE', '/push/1'],
  ];

  it.each(routes)('no stranger: %s %s', async (method, path, body) => {
    expect([401, 403]).toContain((await caller(house.cms.url)(method, path, body)).status);
    expect((await caller(house.cms.url, 'nonsense')(method, path, body)).status).toBe(401);
  });

  it.each(routes)('no token of the staff: %s %s', async (method, path, body) => {
    const made = await house.cms.strapi
      .service('admin::api-token')!
      .create({ name: `all ${method} ${path}`, type: 'full-access', description: '', lifespan: null });
    expect((await caller(house.cms.url, made.accessKey)(method, path, body)).status).toBe(401);
  });

  it('every role of signed-in people, once, and never the public', async () => {
    const { letPeopleIn, platformActions } = await import('../../server/people.ts');
    await letPeopleIn(house.cms.strapi, platformActions);
    const rows = await house.query<{ type: string; actions: number; kept: number }>(
      `SELECT r.type, count(*)::int AS kept, count(DISTINCT p.action)::int AS actions
       FROM up_permissions p JOIN up_permissions_role_lnk l ON l.permission_id = p.id JOIN up_roles r ON r.id = l.role_id
       WHERE p.action LIKE 'plugin::platform.%' GROUP BY 1 ORDER BY 1`,
    );
    const people = ['authenticated', 'influencer', 'merchant', 'shopper'];
    expect(rows).toEqual(people.map((type) => ({ type, actions: 8, kept: 8 })));
  });
});

describe('the list', () => {
  it('comes newest first, page by page, none twice and none left out while others arrive', async () => {
    const person = await house.person();
    // Where their number gains a digit, an order by text would show.
    await house.query("SELECT setval(pg_get_serial_sequence('platform_notifications', 'id'), 9995)");
    const ids = await tellMany(person, 7);
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page = await person.list(`?limit=3${after && `&after=${after}`}`);
      notificationListResponseSchema.parse(page);
      seen.push(...page.data.map(({ id }) => id));
      after = page.nextAfter;
      await tellMany(person, 1);
    }
    expect(seen).toEqual(ids.toReversed());
  });

  it('is kept by nobody on the way', async () => {
    const person = await house.person();
    const { headers } = await person.api('GET', '');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('shows nobody else’s', async () => {
    const [one, other] = [await house.person(), await house.person()];
    await tellMany(one, 2);
    expect(await other.list()).toEqual({ data: [], nextAfter: null, unread: 0 });
  });

  it('counts as far as a bell can show', async () => {
    const person = await house.person();
    await house.query(
      `INSERT INTO platform_notifications (user_id, kind, texts, path, listed)
       SELECT $1, 'new-order', '{"fr":{"title":"a","body":"b"}}', '/x', true FROM generate_series(1, 150)`,
      [person.id],
    );
    expect(await person.unread()).toBe(100);
  });
});

describe('marking as read', () => {
  it('marks those named, and keeps when each was read first', async () => {
    const person = await house.person();
    const [first, second] = await tellMany(person, 2);
    expect((await person.api<Unread>('POST', '/read', { ids: [first] })).body.data.unread).toBe(1);
    const readAt = (await person.list()).data.find(({ id }) => id === first)!.readAt;
    expect(readAt).not.toBeNull();
    await person.api('POST', '/read', { ids: [first, second, second] });
    expect((await person.list()).data.map((each) => each.readAt)).toContain(readAt);
    expect(await person.unread()).toBe(0);
  });

  it('marks all up to what was seen, and nothing that came since', async () => {
    const person = await house.person();
    const ids = await tellMany(person, 3);
    const { body } = await person.api<Unread>('POST', '/read', { all: true, before: ids[1] });
    expect(body.data.unread).toBe(1);
    expect((await person.list()).data[0]).toMatchObject({ id: ids[2], readAt: null });
  });

  it('finds nothing that is somebody else’s, and then marks none', async () => {
    const [one, other] = [await house.person(), await house.person()];
    const [theirs] = await tellMany(one, 1);
    const [own] = await tellMany(other, 1);
    expect((await other.api('POST', '/read', { ids: [own, theirs] })).status).toBe(404);
    expect((await other.api('POST', '/read', { all: true, before: theirs })).status).toBe(404);
    expect((await other.api('POST', '/read', { ids: ['999999999'] })).status).toBe(404);
    expect([await one.unread(), await other.unread()]).toEqual([1, 1]);
  });

  it('of all touches neither what was read before nor what is somebody else’s', async () => {
    const [one, other] = [await house.person(), await house.person()];
    await tellMany(other, 1);
    const [first, second] = await tellMany(one, 2);
    await one.api('POST', '/read', { ids: [first] });
    const readAtOf = async (wanted?: string) => (await one.list()).data.find(({ id }) => id === wanted)!.readAt;
    const before = await readAtOf(first);
    expect((await one.api('POST', '/read', { all: true, before: second })).status).toBe(200);
    expect(await readAtOf(first)).toBe(before);
    expect(await readAtOf(second)).not.toBeNull();
    expect(await other.unread()).toBe(1);
  });

  it('finds nothing that its person did not want in the list', async () => {
    const person = await house.person();
    await person.api('PUT', '/preferences', { choices: [{ kind: 'new-order', channel: 'inApp', on: false }] });
    const [hidden] = await tellMany(person, 1);
    expect(await person.list()).toEqual({ data: [], nextAfter: null, unread: 0 });
    expect((await person.api('POST', '/read', { ids: [hidden] })).status).toBe(404);
    expect((await person.api('POST', '/read', { all: true, before: hidden })).status).toBe(404);
  });

  it('does not mind that two do it at once', async () => {
    const person = await house.person();
    const ids = await tellMany(person, 12);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        person.api(
          'POST',
          '/read',
          index % 3 === 0 ? { all: true, before: ids.at(-1) } : { ids: index % 2 ? ids : ids.toReversed() },
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await person.unread()).toBe(0);
    expect(new Set((await person.list()).data.map(({ readAt }) => readAt)).has(null)).toBe(false);
  });
});

describe('the preferences', () => {
  it('name every kind in the language asked for, and what cannot be switched off', async () => {
    const person = await house.person();
    const { data } = preferencesResponseSchema.parse((await person.api('GET', '/preferences?locale=ar')).body);
    expect(data.map(({ kind }) => kind)).toEqual(NOTIFICATION_KINDS);
    for (const { label } of data) expect(label).toMatch(/[\u0600-\u06FF]/);
    const newDevice = data.find(({ kind }) => kind === 'new-device')!;
    expect(newDevice.channels.mail).toEqual({ on: true, locked: true });
    expect(data.find(({ kind }) => kind === 'new-deal')!.channels.mail).toBeNull();
  });

  it('are what the person chose last, and nobody else’s', async () => {
    const [one, other] = [await house.person(), await house.person()];
    const choose = (on: boolean) =>
      one.api('PUT', '/preferences', { choices: [{ kind: 'new-deal', channel: 'push', on }] });
    const pushOf = async (person: Person) =>
      (await person.api<Preferences>('GET', '/preferences')).body.data.find(({ kind }) => kind === 'new-deal')!.channels
        .push!.on;
    expect(await pushOf(one)).toBe(false);
    expect((await choose(true)).status).toBe(204);
    expect([await pushOf(one), await pushOf(other)]).toEqual([true, false]);
    await choose(false);
    expect(await pushOf(one)).toBe(false);
    const both = [false, true].map((on) => ({ kind: 'new-deal', channel: 'push', on }));
    expect((await one.api('PUT', '/preferences', { choices: both })).status).toBe(204);
    expect(await pushOf(one)).toBe(true);
  });

  it.each([
    [{ kind: 'new-device', channel: 'mail', on: false }, /new-device, mail: cannot be switched off/],
    [{ kind: 'new-deal', channel: 'mail', on: true }, /new-deal, mail: has no such channel/],
    [{ kind: 'nothing', channel: 'mail', on: true }, /choices\[0\]\.kind/],
    [{ kind: 'new-deal', channel: 'pigeon', on: true }, /choices\[0\]\.channel/],
    [{ kind: 'new-deal', channel: 'push', on: 'yes' }, /choices\[0\]\.on/],
    [{ kind: 'new-deal', channel: 'push', on: true, user: 1 }, /user/],
  ])('refuse %j', async (choice, message) => {
    const person = await house.person();
    const fine = { kind: 'refund', channel: 'push', on: true };
    const { status, body } = await person.api<{ error: { message: string } }>('PUT', '/preferences', {
      choices: [fine, choice].toReversed(),
    });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    expect(await house.query('SELECT 1 FROM platform_notification_choices WHERE user_id = $1', [person.id])).toEqual(
      [],
    );
  });
});

describe('nonsense', () => {
  it.each([
    ['GET', '?limit=0', undefined],
    ['GET', '?limit=101', undefined],
    ['GET', '?after=abc', undefined],
    ['GET', '?after=1;drop', undefined],
    ['GET', '?user=1', undefined],
    ['GET', '?locale=de', undefined],
    ['GET', '/unread?x=1', undefined],
    ['POST', '/read', {}],
    ['POST', '/read', []],
    ['POST', '/read', '"text"'],
    ['POST', '/read', '{"ids":'],
    ['POST', '/read', { ids: [] }],
    ['POST', '/read', { ids: [1] }],
    ['POST', '/read', { ids: ['1', '0'] }],
    ['POST', '/read', { ids: ['9'.repeat(30)] }],
    ['POST', '/read', { all: true }],
    ['POST', '/read', { all: false, before: '1' }],
    ['POST', '/read', { ids: ['1'], user: 2 }],
    ['PUT', '/preferences', { choices: [] }],
    ['PUT', '/preferences', { choices: 'all' }],
    ['PUT', '/preferences', { choices: Array.from({ length: 1000 }, () => ({ kind: 'refund', channel: 'push', on: true })) }],
    ['DELETE', '/push/abc', undefined],
    ['DELETE', '/push/1%00', undefined],
  ])('%s %s %j is answered with 400', async (method, path, body) => {
    const person = await house.person();
    expect((await person.api(method, path, body)).status).toBe(400);
  }); // prettier-ignore

  it('is named', async () => {
    const person = await house.person();
    const { body } = await person.api<{ error: { message: string } }>('GET', '?user=1');
    expect(body.error.message).toContain('"user"');
  });
});

describe('the tables', () => {
  it('answer the bell and the list from their indexes, however much there is', async () => {
    const person = await house.person();
    await house.query(
      `INSERT INTO up_users (username, email) SELECT 'many' || n, 'many' || n || '@example.ma' FROM generate_series(1, 200) n`,
    );
    await house.query(
      `INSERT INTO platform_notifications (user_id, kind, texts, path, listed, read_at)
       SELECT u.id, 'new-order', '{"fr":{"title":"a","body":"b"}}', '/x', true, CASE WHEN n % 20 > 0 THEN now() END
       FROM up_users u, generate_series(1, 400) n`,
    );
    await house.query('VACUUM ANALYZE platform_notifications');
    const plan = async (text: string, values: unknown[]) =>
      JSON.stringify(await house.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values));
    const bell = await plan(UNREAD, [person.id]);
    expect(bell).toContain('"Node Type":"Index Only Scan"');
    expect(bell).toContain('platform_notifications_unread');
    const list = await plan(LIST, [person.id, '9999999', 20, 'fr']);
    expect(list).toContain('platform_notifications_list');
    expect(list).not.toMatch(/Seq Scan|"Sort"/);
    const buffers = (text: string) => Number(/"Shared Hit Blocks":(\d+)/.exec(text)![1]) + Number(/"Shared Read Blocks":(\d+)/.exec(text)![1]);
    // Of some two thousand that the table has.
    expect(buffers(bell)).toBeLessThan(40);
    expect(buffers(list)).toBeLessThan(40);
  }); // prettier-ignore
});
