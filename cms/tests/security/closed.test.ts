import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_SHOPPER } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { signInStaff } from '../../../tests/support/staff.ts';
import { ask } from './support.ts';

let cms: TestCms;
let shopper: string;
let other: { id: number; documentId: string };
beforeAll(async () => {
  cms = await startTestCms();
  const { email, password } = DEMO_SHOPPER;
  const { json } = await ask(cms.url, '/api/auth/local', { method: 'POST', body: { identifier: email, password } });
  shopper = `Bearer ${(json as unknown as { jwt: string }).jwt}`;
  const role = await cms.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  other = await cms.strapi.plugin('users-permissions').service('user').add({
    email: 'other@example.ma',
    username: 'other',
    password: 'Another-Secret-2026',
    resetPasswordToken: 'other-reset-token',
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
});
afterAll(() => cms?.close());

const asShopper = (path: string, more: object = {}) =>
  ask(cms.url, path, { headers: { authorization: shopper }, ...more });
const VALUES = /other-reset-token|\$2[aby]\$/;
const SECRETS = /other-reset-token|\$2[aby]\$|resetPasswordToken|confirmationToken|"password"/;

describe('what nobody may ask by', () => {
  const oracles = [
    'filters[password][$startsWith]=$2', 'filters[resetPasswordToken][$startsWith]=o', 'filters[updatedBy][id]=1',
    'filters[createdBy][password][$contains]=a', 'sort=password', 'sort=updatedBy.password', 'populate=updatedBy',
    'populate[createdBy][fields]=password', 'fields=password', 'where[password]=x', 'lookup[password]=x',
  ]; // prettier-ignore

  it.each(oracles)('%s tells nothing about anybody', async (query) => {
    for (const path of ['/api/users', '/api/users/me', '/api/users/count']) {
      const answer = await asShopper(`${path}?${encodeURI(query)}`);
      expect([path, answer.status]).toEqual([path, expect.toSatisfy((status: number) => [400, 403, 404].includes(status) || path === '/api/users/me')]); // prettier-ignore
      // A refusal may name the field it was asked for.
      expect(answer.text).not.toMatch(VALUES);
      expect(answer.text).not.toContain('other@example.ma');
    }
    const marketplace = await ask(cms.url, `/api/marketplace/products?${encodeURI(query)}`);
    expect(marketplace.status).toBe(400);
  });

  it.each(['filters[password][$startsWith]=$2', 'sort=resetPasswordToken', 'fields=password', 'populate=createdBy'])(
    '%s of oneself is refused, and not passed over',
    async (query) => {
      expect((await asShopper(`/api/users/me?${encodeURI(query)}`)).status).toBe(400);
    },
  );

  it('populate=* and fields=* leave out what is private', async () => {
    for (const query of ['populate=*', 'fields=*', 'populate=*&fields=*', 'populate[role][populate]=*']) {
      expect((await asShopper(`/api/users/me?${query}`)).text).not.toMatch(SECRETS);
    }
    const { text } = await asShopper('/api/users/me');
    expect(text).toContain(DEMO_SHOPPER.email);
    expect(text).not.toMatch(SECRETS);
  });
});

describe('whoever registers or changes themselves', () => {
  it.each([
    ['role', 1],
    ['confirmed', true],
    ['blocked', false],
    ['kycStatus', 'approved'],
    ['plan', 'pro'],
    ['balance', 1_000_000],
    ['provider', 'google'],
  ])('cannot say %s', async (field, value) => {
    const body = {
      kind: 'shopper',
      name: 'Nadia',
      email: `${field}@example.ma`,
      password: 'rouge tasse nuage',
      [field]: value,
    };
    const answer = await ask(cms.url, '/api/accounts/register', { method: 'POST', body });
    expect([answer.status, answer.json.error?.message]).toEqual([400, `${field}: unknown`]);
    const stock = await ask(cms.url, '/api/auth/local/register', { method: 'POST', body });
    expect(stock.status).toBe(404);
    expect(await cms.strapi.db.query('plugin::users-permissions.user').count({ where: { email: body.email } })).toBe(0);
    const me = (await asShopper('/api/users/me')).json as unknown as { id: number };
    for (const id of [me.id, 'me']) {
      const changed = await asShopper(`/api/users/${id}`, { method: 'PUT', body: { [field]: value } });
      expect([403, 404, 405]).toContain(changed.status);
    }
  });
});

describe('somebody else’s account', () => {
  it('is neither read nor written, by its id and by its documentId', async () => {
    for (const id of [other.id, other.documentId]) {
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const body = method === 'PUT' ? { username: 'taken' } : undefined;
        const answer = await asShopper(`/api/users/${id}`, { method, body });
        expect([403, 404, 405]).toContain(answer.status);
        expect(answer.text).not.toContain('other@example.ma');
      }
    }
    const kept = await cms.strapi.db.query('plugin::users-permissions.user').findOne({ where: { id: other.id } });
    expect(kept.username).toBe('other');
  });
});

describe('another site', () => {
  const evil = { origin: 'https://evil.example', cookie: 'x=1' };

  it('is given no leave to read, with or without a preflight', async () => {
    for (const path of ['/api/marketplace/categories', '/api/users/me', '/admin/init', '/livez']) {
      const answer = await ask(cms.url, path, { headers: evil });
      expect([path, answer.headers['access-control-allow-origin'] || null]).toEqual([path, null]);
      const preflight = await ask(cms.url, path, {
        method: 'OPTIONS',
        headers: { ...evil, 'access-control-request-method': 'POST' },
      });
      expect([path, preflight.headers['access-control-allow-origin'] || null]).toEqual([path, null]);
    }
  });

  it('is told from the shop', async () => {
    const answer = await ask(cms.url, '/api/users/me', { headers: { origin: process.env.SITE_URL! } });
    expect(answer.headers['access-control-allow-origin']).toBe(process.env.SITE_URL);
  });
});

describe('the import of a file by its address', () => {
  let inside: Server;
  let heard = 0;
  beforeAll(async () => {
    inside = createServer((_request, response) => {
      heard++;
      response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => inside.close(resolve)));

  it('is closed to the administrator too: nothing inside is ever asked', async () => {
    const authorization = `Bearer ${await signInStaff(cms.url, 'strapi-super-admin')}`;
    const { port } = inside.address() as AddressInfo;
    for (const host of ['127.0.0.1', '127.1', '[::ffff:127.0.0.1]', 'localhost']) {
      const urls = [`http://${host}:${port}/secret.png`];
      for (const path of ['/upload/actions/upload-from-urls', '/upload/actions/upload-from-urls/']) {
        const answer = await ask(cms.url, path, { method: 'POST', headers: { authorization }, body: { urls } });
        expect([path, answer.status]).toEqual([
          path,
          expect.toSatisfy((status: number) => [404, 405].includes(status)),
        ]);
      }
    }
    expect(heard).toBe(0);
  });
});

describe('every answer', () => {
  it.each(['/api/marketplace/categories', '/api/marketplace/products?x=1', '/livez', '/api/none', '/admin/init'])(
    'of %s has its headers',
    async (path) => {
      const { headers } = await ask(cms.url, path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-frame-options']).toMatch(/^(SAMEORIGIN|DENY)$/);
      expect(headers['content-security-policy']).toMatch(/default-src '(none|self)'/);
      expect(headers['x-powered-by']).toBeUndefined();
      // A promise of https where there is none would lock people out.
      expect(headers['strict-transport-security']).toBeUndefined();
    },
  );
});
