import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, PASSWORD, type House } from './support.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

async function signedIn() {
  const person = await house.member();
  const session = (await house.signIn(person.email))!;
  const api = (method: string, path: string, body?: unknown) =>
    house.call(method, `/accounts${path}`, body, { token: session.jwt });
  return { ...person, session, api };
}
const due = (user: number) =>
  house.query(`UPDATE identity_deletions SET due_at = now() - interval '1 minute' WHERE user_id = $1`, [user]);
const runErasures = () =>
  house.query(
    `UPDATE platform_jobs SET run_at = now() WHERE handler = 'accounts.erase' AND state = 'planned' RETURNING pg_notify('platform_jobs', 'job')`,
  );
const unfinished = async () =>
  (await house.query<{ n: number }>(`SELECT count(*)::int AS n FROM platform_jobs WHERE handler = 'accounts.erase' AND state <> 'done'`))[0]!.n; // prettier-ignore

describe('the profile', () => {
  it('is changed by its owner, field by field checked', async () => {
    const { api } = await signedIn();
    const answer = await api('PUT', '/me', { kind: 'shopper', name: 'Nadia  Bennani', locale: 'ar' });
    expect(answer.body.data).toMatchObject({ name: 'Nadia Bennani', locale: 'ar', kind: 'shopper' });
    for (const [field, value] of [['role', 1], ['confirmed', true], ['kycStatus', 'approved'], ['plan', 'pro'], ['balance', 1], ['email', 'x@example.ma']] as const) {
      const refused = await api('PUT', '/me', { kind: 'shopper', name: 'Nadia', [field]: value });
      expect(refused.body.error!.details.fields).toEqual([{ field, problem: 'unknown' }]);
    }
  }); // prettier-ignore

  const merchant = {
    kind: 'merchant',
    name: 'Nadia',
    shopName: 'Dar',
    ice: '001525713000063',
    trade: 'other',
    city: 'Fès',
  };
  const influencer = {
    kind: 'influencer', name: 'Nadia', niche: 'food', audience: 'under-1k', languages: ['darija'], networks: { tiktok: '@nadia' }, city: 'Fès',
  }; // prettier-ignore
  const kindsOf = async (id: number) =>
    house.query<{ role: string; kind: string; deeds: number }>(
      `SELECT r.type AS role, p.kind, (SELECT count(*)::int FROM platform_audit a WHERE a.action = 'account.kind-changed' AND a.subject ->> 'id' = u.document_id) AS deeds
       FROM up_users u JOIN up_users_role_lnk l ON l.user_id = u.id JOIN up_roles r ON r.id = l.role_id JOIN identity_profiles p ON p.user_id = u.id WHERE u.id = $1`,
      [id],
    );

  it('lets a shopper become an influencer or a merchant, once and for good', async () => {
    const { api, id } = await signedIn();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => api('PUT', '/me', at % 2 ? merchant : influencer)));
    const taken = answers.filter(({ status }) => status === 200);
    const kinds = new Set(taken.map(({ body }) => (body.data as { kind: string }).kind));
    expect([taken.length, kinds.size]).toEqual([10, 1]);
    const [kind] = kinds;
    expect(await kindsOf(id)).toEqual([{ role: kind, kind, deeds: 1 }]);
    const other = kind === 'merchant' ? influencer : merchant;
    for (const change of [other, { kind: 'shopper', name: 'Nadia' }]) {
      expect((await api('PUT', '/me', change)).body.error!.details.fields).toEqual([{ field: 'kind', problem: 'invalid' }]);
    }
  }); // prettier-ignore

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=cmd|x', '{{constructor}}', 'Dar\u202Emissan', 'www.evil.ma'])(
    'takes no shop called %s', async (shopName) => {
      const answer = await house.call('POST', '/accounts/register', {
        kind: 'merchant', name: 'Nadia', email: 'shop@example.ma', password: PASSWORD, shopName, ice: '001525713000063', trade: 'other', city: 'Fès',
      });
      expect(answer.body.error!.details.fields).toEqual([{ field: 'shopName', problem: 'characters' }]);
    },
  ); // prettier-ignore

  it('is nobody else’s', async () => {
    await signedIn();
    for (const [method, path] of [['GET', '/me'], ['PUT', '/me'], ['GET', '/export'], ['POST', '/deletion'], ['PUT', '/picture']] as const) {
      expect((await house.call(method, `/accounts${path}`, method === 'GET' ? undefined : {})).status).toBe(403);
    } // prettier-ignore
  });
});

describe('the picture', () => {
  const photo = (format: 'jpeg' | 'png' | 'webp' | 'gif') =>
    sharp({ create: { width: 640, height: 400, channels: 3, background: '#b2421f' } })
      .withExif({ IFD3: { GPSLatitude: '33/1 35/1 0/1' } })
      .toFormat(format)
      .toBuffer();

  it('is made anew as a small square WebP without where it was taken', async () => {
    const { api } = await signedIn();
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      expect((await api('PUT', '/picture', { picture: (await photo(format)).toString('base64') })).status).toBe(200);
      const { picture } = (await api('GET', '/me')).body.data as { picture: string };
      const bytes = Buffer.from(picture.replace('data:image/webp;base64,', ''), 'base64');
      const { format: made, width, height, exif } = await sharp(bytes).metadata();
      expect([made, width, height, exif]).toEqual(['webp', 256, 256, undefined]);
    }
    await api('DELETE', '/picture');
    expect((await api('GET', '/me')).body.data).toMatchObject({ picture: null });
  });

  it('is a photograph by its bytes: nothing else is taken', async () => {
    const { api } = await signedIn();
    const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: 'white' } }).png({ compressionLevel: 9 }).toBuffer();
    const others = [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), Buffer.from('<html>'), await photo('gif'), bomb];
    for (const bytes of others) {
      const answer = await api('PUT', '/picture', { picture: bytes.toString('base64') });
      expect([answer.status, answer.body.error!.details.fields![0]!.field]).toEqual([400, 'picture']);
    }
  }); // prettier-ignore
});

describe('the export', () => {
  it('holds all that is theirs and nothing that opens the account', async () => {
    const { api, email } = await signedIn();
    const { data } = (await api('GET', '/export')).body as { data: Record<string, unknown> };
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['account', 'devices', 'notifications', 'trail']));
    expect(data.account).toMatchObject({ email, name: 'Nadia Alami', kind: 'shopper' });
    expect(JSON.stringify(data)).not.toMatch(/\$2[aby]\$|eyJ|token_hash|session_id/i);
  });
});

describe('deleting an account', () => {
  it('asks for the password, signs out everywhere, and is taken back by signing in', async () => {
    const { api, id, email, session } = await signedIn();
    expect((await api('POST', '/deletion', { password: 'pas le bon' })).body.error!.details.fields).toEqual([{ field: 'password', problem: 'wrong' }]);
    const answer = await api('POST', '/deletion', { password: PASSWORD });
    const { dueAt } = answer.body.data as { dueAt: string };
    const days = (Date.parse(dueAt) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(14);
    await house.mailTo(email, /va être supprimé/);
    expect((await house.call('POST', '/auth/refresh', { refreshToken: session.refreshToken })).status).toBe(401);
    expect(await house.signIn(email)).not.toBeNull();
    await house.mailTo(email, /est conservé/);
    await due(id);
    await runErasures();
    await expect.poll(unfinished).toBe(0);
    expect(await house.signIn(email)).not.toBeNull();
  }); // prettier-ignore

  it('erases what is theirs when the time is over, says what stays, and tells of it', async () => {
    const { api, id, email } = await signedIn();
    const [{ documentId }] = (await house.query('SELECT document_id AS "documentId" FROM up_users WHERE id = $1', [id])) as [{ documentId: string }]; // prettier-ignore
    await api('POST', '/deletion', { password: PASSWORD });
    // Not yet: whoever wakes the job too early changes nothing.
    await runErasures();
    await expect.poll(unfinished).toBe(0);
    expect((await house.query('SELECT 1 FROM up_users WHERE id = $1', [id])).length).toBe(1);
    await due(id);
    await house.query(`INSERT INTO platform_jobs (handler, payload) SELECT 'accounts.erase', jsonb_build_object('user', $1::int) RETURNING pg_notify('platform_jobs', 'job')`, [id]); // prettier-ignore
    await house.mailTo(email, /Votre compte est supprimé/);
    expect((await house.query('SELECT 1 FROM up_users WHERE id = $1', [id])).length).toBe(0);
    for (const table of ['identity_profiles', 'identity_tokens', 'identity_deletions', 'platform_notifications']) {
      expect([table, await house.query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [id])]).toEqual([table, []]);
    }
    expect(await house.query(`SELECT 1 FROM strapi_sessions WHERE user_id = $1 AND origin = 'users-permissions'`, [String(id)])).toEqual([]); // prettier-ignore
    expect(await house.query(`SELECT 1 FROM platform_events WHERE name = 'user.deleted' AND payload ->> 'user' = $1`, [String(id)])).toHaveLength(1); // prettier-ignore
    const [row] = await house.query<{ after: string }>(`SELECT after::text FROM platform_audit WHERE action = 'account.erased' AND subject ->> 'id' = $1`, [documentId]); // prettier-ignore
    expect(JSON.parse(row!.after)).toEqual({ kept: { trail: 'legal-proof' } });
    expect(await house.query(`SELECT 1 FROM platform_audit a WHERE strpos(row_to_json(a)::text, $1) > 0`, [email])).toEqual([]); // prettier-ignore
  });
});
