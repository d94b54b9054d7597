import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEMO_STAFF } from '@sys/config';
import { list as contentPath, staffApi } from '../../../../cms/tests/editors/support.ts';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { startTestCms, type TestCms } from '../../../../tests/support/cms.ts';
import { factories } from '../../../../tests/support/factories.ts';
import { list, readHead, verify } from '../../server/audit/index.ts';

/** What staff does, through the doors of the CMS, and the rows it leaves. */
let cms: TestCms;
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys-deeds-'));
let admin: Awaited<ReturnType<typeof staffApi>>;
let editor: Awaited<ReturnType<typeof staffApi>>;
let make: ReturnType<typeof factories>;

beforeAll(async () => {
  cms = await startTestCms({ env: { TRUSTED_PROXY_HOPS: '1', DATA_DIR: dataDir } });
  admin = await staffApi(cms, 'strapi-super-admin');
  editor = await staffApi(cms, 'sys-editor');
  make = factories(cms.strapi);
});
afterAll(async () => {
  await cms?.close();
  delete process.env.TRUSTED_PROXY_HOPS;
  rmSync(dataDir, { recursive: true, force: true });
});

const person = (role: string) => DEMO_STAFF.find((one) => one.role === role)!;

/** Does `work` and returns the rows it left, the oldest first. */
async function rowsOf(work: () => Promise<unknown>) {
  return withClient(cms, async (client) => {
    const { seq } = await readHead(client);
    await work();
    const rows = await list(client, {}, null, 200);
    return rows.filter((row) => row.seq > seq).reverse();
  });
}
interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;
const deeds = (rows: Rows) => rows.map(({ action, subject }) => [action, (subject as { kind: string }).kind]);

describe('an edit of content', () => {
  it('is written with who, from where, and what changed of it alone', async () => {
    const { documentId } = await make.product({ title: 'Avant' }, { publish: false });
    const rows = await rowsOf(() =>
      editor('PUT', contentPath(`api::product.product/${documentId}`, '?locale=fr'), { title: 'Après' }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      action: 'content.changed',
      actor: { kind: 'staff', name: `${person('sys-editor').firstname} ${person('sys-editor').lastname}` },
      subject: { kind: 'product', id: documentId, name: 'Après' },
      origin: { ip: '127.0.0.1' },
      before: { fr: { draft: { title: 'Avant' } } },
      after: { fr: { draft: { title: 'Après' } } },
    });
    expect(Object.keys((rows[0]!.before as { fr: { draft: object } }).fr.draft)).toEqual(['title']);
  });

  it('bears the client’s real address and the request’s name', async () => {
    const { documentId } = await make.category();
    const token = await signIn('sys-editor');
    const rows = await rowsOf(() =>
      fetch(cms.url + contentPath(`api::category.category/${documentId}`, '?locale=fr'), {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-forwarded-for': '10.9.9.9, 41.250.1.2',
          'x-request-id': 'request-77-of-a-proxy',
          'user-agent': `Firefox ${'x'.repeat(400)}`,
        },
        body: JSON.stringify({ name: 'Nouveau rayon' }),
      }),
    );
    expect(rows[0]?.origin).toMatchObject({ ip: '41.250.1.2', requestId: 'request-77-of-a-proxy' });
    expect((rows[0]!.origin as { userAgent: string }).userAgent).toHaveLength(200);
  });

  it('is written for every kind of edit, each once', async () => {
    const path = contentPath('api::product.product');
    const category = (await make.category()).documentId;
    const merchant = (await make.merchant()).documentId;
    let id = '';
    const rows = await rowsOf(async () => {
      const fields = { title: 'Un', slug: 'un-produit', summary: 'Court.', kind: 'goods', category, merchant };
      const { body } = await editor<{ data: { documentId: string } }>('POST', `${path}?locale=fr`, fields);
      id = body.data.documentId;
      await editor('POST', `${path}/${id}/actions/publish?locale=fr`, {});
      await editor('PUT', `${path}/${id}?locale=fr`, { title: 'Deux' });
      await editor('POST', `${path}/${id}/actions/discard?locale=fr`, {});
      await editor('POST', `${path}/${id}/actions/unpublish?locale=fr`, {});
      await editor('DELETE', `${path}/${id}?locale=fr`);
    });
    expect(rows.map(({ action }) => action)).toEqual([
      'content.created',
      'content.published',
      'content.changed',
      'content.reset',
      'content.unpublished',
      'content.deleted',
    ]);
    expect(rows.every(({ subject }) => (subject as { id: string }).id === id)).toBe(true);
    expect(rows[0]).toMatchObject({ before: null, after: { fr: { draft: { merchant, category } } } });
    expect(rows[5]).toMatchObject({ before: { fr: { draft: { title: 'Un' } } }, after: null });
  });

  it('that is refused leaves no row, nor does one that changes nothing', async () => {
    const { documentId } = await make.deal({ name: 'Offre fixe' });
    const path = contentPath(`api::deal.deal/${documentId}`);
    expect(await rowsOf(() => editor('PUT', path, { discountedPrice: '99999999' }))).toEqual([]);
    expect(await rowsOf(() => editor('PUT', path, { name: 'Offre fixe' }))).toEqual([]);
  });

  it('in bulk is one transaction with a row for each', async () => {
    const tags = await Promise.all(['a', 'b', 'c'].map((name) => tag(`Lot ${name}`)));
    const rows = await rowsOf(() =>
      editor('POST', contentPath('api::tag.tag/actions/bulkDelete'), { documentIds: tags, locale: 'fr' }),
    );
    expect(rows.map(({ action }) => action)).toEqual(Array(3).fill('content.deleted'));
    expect(rows.map(({ subject }) => (subject as { id: string }).id).sort()).toEqual([...tags].sort());
  });

  it('by other code is the system’s', async () => {
    const rows = await rowsOf(() => make.city({ name: 'Ifrane' }));
    expect(rows).toMatchObject([
      { actor: { kind: 'system' }, action: 'content.created', subject: { kind: 'city', name: 'Ifrane' } },
    ]);
  });

  it('keeps nothing personal of who wrote a review', async () => {
    const { documentId: product } = await make.product({ name: 'Hammam du parc' });
    const rows = await rowsOf(async () => {
      const { documentId } = await cms.strapi.documents('api::review.review').create({
        data: { product, author: 'Salma Bennani', rating: 4, body: 'J’habite rue X.', language: 'fr', state: 'pending', postedAt: new Date().toISOString() } as never,
      }); // prettier-ignore
      await admin('PUT', contentPath(`api::review.review/${documentId}`), { state: 'approved' });
    });
    expect(rows.map(({ action }) => action)).toEqual(['content.created', 'content.changed']);
    expect(rows[1]).toMatchObject({ before: { state: 'pending' }, after: { state: 'approved' } });
    expect(JSON.stringify(rows)).not.toMatch(/Bennani|rue X/);
  });
});

describe('an edit whose row cannot be written', () => {
  it.each(['content', 'administration', 'media'])('does not happen (%s)', async (what) => {
    const { documentId } = await make.category({ name: 'Reste' });
    const roles = await admin<{ data: { id: number; code: string; name: string }[] }>('GET', '/admin/roles');
    const role = roles.body.data.find(({ code }) => code === 'sys-moderator')!;
    await withClient(cms, (client) =>
      client.query('ALTER TABLE platform_audit ADD CONSTRAINT nothing CHECK (false) NOT VALID'),
    );
    try {
      const { status } =
        what === 'content'
          ? await editor('PUT', contentPath(`api::category.category/${documentId}`, '?locale=fr'), { name: 'Autre' })
          : what === 'administration'
            ? await admin('PUT', `/admin/roles/${role.id}`, { name: 'Autre', description: '' })
            : await admin('POST', '/upload/folders', { name: 'Autre', parent: null });
      expect(status).toBe(500);
    } finally {
      await withClient(cms, (client) => client.query('ALTER TABLE platform_audit DROP CONSTRAINT nothing'));
    }
    const { rows } = await withClient(cms, (client) =>
      client.query(`SELECT name FROM categories UNION ALL SELECT name FROM admin_roles
        UNION ALL SELECT name FROM upload_folders`),
    );
    expect(rows.map(({ name }: { name: string }) => name)).not.toContain('Autre');
  });

  it('lets nobody sign in', async () => {
    await withClient(cms, (client) =>
      client.query('ALTER TABLE platform_audit ADD CONSTRAINT nothing CHECK (false) NOT VALID'),
    );
    try {
      const answer = await attempt(person('sys-marketer').email, person('sys-marketer').password);
      expect(answer.status).toBe(500);
      expect(answer.headers.get('set-cookie')).toBeNull();
    } finally {
      await withClient(cms, (client) => client.query('ALTER TABLE platform_audit DROP CONSTRAINT nothing'));
    }
  });
});

describe('the media library', () => {
  it('tells of files that came, were described anew, and went', async () => {
    let id = 0;
    const rows = await rowsOf(async () => {
      const form = new FormData();
      form.append('files', new Blob([PIXEL], { type: 'image/png' }), 'souk.png');
      form.append('fileInfo', JSON.stringify({ name: 'souk.png', alternativeText: 'Le souk' }));
      const { body } = await editor<{ id: number }[]>('POST', '/upload', form);
      id = body[0]!.id;
      const info = new FormData();
      info.append('fileInfo', JSON.stringify({ name: 'souk.png', alternativeText: 'Le grand souk' }));
      await editor('POST', `/upload?id=${id}`, info);
      await admin('DELETE', `/upload/files/${id}`);
    });
    expect(deeds(rows)).toEqual([
      ['file.created', 'file'],
      ['file.changed', 'file'],
      ['file.deleted', 'file'],
    ]);
    expect(rows[1]).toMatchObject({
      actor: { kind: 'staff' },
      subject: { id: String(id), name: 'souk.png' },
      before: { alternativeText: 'Le souk' },
      after: { alternativeText: 'Le grand souk' },
    });
  });
});

describe('the administration', () => {
  it('tells of staff that was made, blocked, and deleted', async () => {
    const roles = await admin<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
    const role = roles.body.data.find(({ code }) => code === 'sys-editor')!.id;
    const rows = await rowsOf(async () => {
      const { body } = await admin<{ data: { id: number } }>('POST', '/admin/users', {
        firstname: 'Hind',
        lastname: 'Alami',
        email: 'hind@exemple.ma',
        roles: [role],
      });
      await admin('PUT', `/admin/users/${body.data.id}`, { password: 'Sesame-ouvre-2026', isActive: false });
      await admin('DELETE', `/admin/users/${body.data.id}`);
    });
    expect(deeds(rows)).toEqual([
      ['staff.created', 'staff'],
      ['staff.changed', 'staff'],
      ['staff.deleted', 'staff'],
    ]);
    expect(rows[0]).toMatchObject({ subject: { name: 'Hind Alami' }, after: { roles: ['sys-editor'] } });
    expect(rows[1]).toMatchObject({ after: { password: '[redacted]' } });
    expect(JSON.stringify(rows)).not.toMatch(/Sesame|\$2[aby]\$/);
  });

  it('tells of a role’s rights in one row', async () => {
    const roles = await admin<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
    const { id } = roles.body.data.find(({ code }) => code === 'sys-moderator')!;
    const { body } = await admin<{ data: Permission[] }>('GET', `/admin/roles/${id}/permissions`);
    const kept = body.data
      .filter(({ action }) => action !== 'plugin::content-manager.explorer.update')
      .map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions }));
    const rows = await rowsOf(() => admin('PUT', `/admin/roles/${id}/permissions`, { permissions: kept }));
    expect(deeds(rows)).toEqual([['role.changed', 'role']]);
    const gone = (rows[0]!.before as { permissions: string[] }).permissions;
    expect(gone).toHaveLength(body.data.length - kept.length);
    expect(gone.every((text) => text.startsWith('plugin::content-manager.explorer.update'))).toBe(true);
    expect(rows[0]).toMatchObject({ after: { permissions: [] } });
  });

  it('tells of tokens without showing them', async () => {
    let key = '';
    const rows = await rowsOf(async () => {
      const { body } = await admin<{ data: { id: number; accessKey: string } }>('POST', '/admin/api-tokens', {
        name: 'Caisse',
        description: '',
        type: 'read-only',
        lifespan: null,
      });
      key = body.data.accessKey;
      await admin('POST', `/admin/api-tokens/${body.data.id}/regenerate`);
      await admin('DELETE', `/admin/api-tokens/${body.data.id}`);
    });
    expect(key).toMatch(/^[0-9a-f]{64,}$/);
    expect(rows.map(({ action }) => action)).toEqual(['api-token.created', 'api-token.changed', 'api-token.deleted']);
    expect(rows[1]).toMatchObject({ before: { token: '[redacted]' }, after: { token: '[redacted]' } });
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it('tells of settings, without the secrets among them', async () => {
    const { body } = await admin<Record<string, object>>('GET', '/users-permissions/providers');
    const rows = await rowsOf(async () => {
      const google = { ...body['google'], enabled: true, key: 'client-1', secret: 'tres-secret' };
      await admin('PUT', '/users-permissions/providers', { providers: { ...body, google } });
      const advanced = await admin<{ settings: object }>('GET', '/users-permissions/advanced');
      await admin('PUT', '/users-permissions/advanced', { ...advanced.body.settings, unique_email: false });
    });
    expect(rows.map(({ subject }) => (subject as { id: string }).id)).toEqual([
      'plugin_users-permissions_grant',
      'plugin_users-permissions_advanced',
    ]);
    expect(rows[0]).toMatchObject({ after: { value: { google: { enabled: true, secret: '[redacted]' } } } });
    expect(rows[1]).toMatchObject({
      before: { value: { unique_email: true } },
      after: { value: { unique_email: false } },
    });
    expect(JSON.stringify(rows)).not.toContain('tres-secret');
  });

  it('tells of an account that staff changes, without its address', async () => {
    const { documentId } = await cms.strapi.documents('plugin::users-permissions.user').create({
      data: { username: 'salma@exemple.ma', email: 'salma@exemple.ma', password: 'Sesame-2026' } as never,
    });
    const rows = await rowsOf(() =>
      admin('PUT', contentPath(`plugin::users-permissions.user/${documentId}`), { blocked: true }),
    );
    expect(rows).toMatchObject([
      { action: 'account.changed', actor: { kind: 'staff' }, subject: { kind: 'user', id: documentId } },
    ]);
    expect(rows[0]!.after).toEqual({ blocked: true });
    const whole = await withClient(cms, (client) =>
      list(client, { subject: { kind: 'user', id: documentId } }, null, 9),
    );
    expect(JSON.stringify(whole)).not.toMatch(/salma@|Sesame|\$2[aby]\$/);
  });
});

describe('a sign-in', () => {
  it('is written when it succeeds and when it fails, without what was typed', async () => {
    const { email, password } = person('sys-moderator');
    const rows = await rowsOf(async () => {
      expect((await attempt(email, 'Mauvais-mot-2026')).status).toBe(400);
      expect((await attempt(email, password)).status).toBe(200);
    });
    expect(rows).toMatchObject([
      {
        action: 'staff.sign-in-failed',
        actor: { kind: 'visitor' },
        subject: { id: `${email[0]}…@demo.shareyoursales.ma` },
      },
      { action: 'staff.signed-in', actor: { kind: 'staff' } },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Mauvais|Demo-/);
    expect(JSON.stringify(rows)).not.toContain(email);
  });

  it('that ends is written', async () => {
    expect((await rowsOf(() => admin('POST', '/admin/logout', {}))).map(({ action }) => action)).toEqual([
      'staff.signed-out',
    ]);
    admin = await staffApi(cms, 'strapi-super-admin');
  });

  it('that was forgotten leaves a row when the link is made', async () => {
    const rows = await rowsOf(async () => {
      const { seq } = await withClient(cms, readHead);
      await fetch(`${cms.url}/admin/forgot-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: person('sys-marketer').email }),
      });
      await vi.waitFor(async () => expect((await withClient(cms, readHead)).seq).toBeGreaterThan(seq), 30_000);
    });
    expect(rows).toMatchObject([
      { action: 'staff.password-forgotten', actor: { kind: 'visitor' }, origin: { ip: '127.0.0.1' } },
    ]);
  });
});

it('leaves one chain that holds', async () => {
  expect(await withClient(cms, (client) => verify(client))).toMatchObject({ ok: true });
});

async function tag(name: string): Promise<string> {
  const slug = name.toLowerCase().replace(' ', '-');
  const made = await cms.strapi.documents('api::tag.tag').create({ locale: 'fr', data: { name, slug } });
  return made.documentId;
}

function attempt(email: string, password: string): Promise<Response> {
  return fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
}

async function signIn(role: string): Promise<string> {
  const { email, password } = person(role);
  const { data } = (await (await attempt(email, password)).json()) as { data: { token: string } };
  return data.token;
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
