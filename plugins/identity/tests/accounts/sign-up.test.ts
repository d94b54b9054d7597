import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newAddress, openHouse, PASSWORD, shopper, SITE, tokenOf, linkOf, type House } from './support.ts';

let house: House;
beforeAll(async () => {
  // As in a shop: how a password is hashed is looked at.
  house = await openHouse({}, { hashRounds: 10 });
});
afterAll(() => house?.close());

const register = (body: unknown) => house.call('POST', '/accounts/register', body);
const accountsWith = async (email: string) =>
  (await house.query<{ n: number }>('SELECT count(*)::int AS n FROM up_users WHERE lower(email) = $1', [email]))[0]!.n;
const influencer = (email: string) => ({
  ...shopper(email),
  kind: 'influencer',
  city: 'Rabat',
  niche: 'food',
  audience: '1k-10k',
  languages: ['darija', 'fr'],
  networks: { instagram: '@nadia.eats', youtube: 'https://www.youtube.com/@nadia' },
  locale: 'fr',
});

describe('signing up', () => {
  it('sends a link, and lets nobody in before it was used; then it opens the account of that kind', async () => {
    const email = newAddress();
    expect(await register(influencer(email))).toMatchObject({ status: 202, body: { data: { done: true } } });
    const mail = await house.mailTo(email, /Confirmez votre adresse/);
    const early = await house.call('POST', '/auth/local', { identifier: email, password: PASSWORD });
    expect([early.status, early.body.error?.message]).toEqual([400, 'Your account email is not confirmed']);
    expect(await house.call('POST', '/accounts/verify', { token: tokenOf(mail) })).toMatchObject({ status: 200 });
    await house.mailTo(email, /Bienvenue/);
    const session = (await house.signIn(email))!;
    const { body } = await house.call('GET', '/accounts/me', undefined, { token: session.jwt });
    expect(body.data).toMatchObject({
      kind: 'influencer', name: 'Nadia Alami', email, city: 'Rabat', niche: 'food', languages: ['darija', 'fr'], ice: null,
      networks: [{ network: 'instagram', handle: 'nadia.eats' }, { network: 'youtube', url: 'https://www.youtube.com/@nadia' }],
    }); // prettier-ignore
    const roles = await house.query(
      `SELECT r.type FROM up_roles r JOIN up_users_role_lnk l ON l.role_id = r.id JOIN up_users u ON u.id = l.user_id WHERE u.email = $1`,
      [email],
    );
    expect(roles).toEqual([{ type: 'influencer' }]);
  });

  it('leads to the shop that the settings name, whatever Host the request says', async () => {
    const email = newAddress();
    await house.call('POST', '/accounts/register', shopper(email), {
      headers: { 'x-forwarded-host': 'evil.example', origin: SITE },
    });
    expect(linkOf(await house.mailTo(email, /Confirmez/)).origin).toBe(SITE);
  });

  it('tells of it in the same transaction, and the audit trail names nobody', async () => {
    const { id, email } = await house.member();
    const events = await house.query<{ name: string }>(
      `SELECT name FROM platform_events WHERE payload ->> 'user' = $1 `,
      [String(id)],
    );
    expect(events.map(({ name }) => name).toSorted()).toEqual(['user.registered', 'user.verified']);
    const rows = await house.query<{ action: string; whole: string }>(
      `SELECT action, row_to_json(a)::text AS whole FROM platform_audit a
       WHERE subject ->> 'id' = (SELECT document_id FROM up_users WHERE id = $1) ORDER BY seq`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['account.registered', 'account.verified']);
    for (const { whole } of rows) expect(whole).not.toMatch(new RegExp(`${email}|Nadia|Alami`));
  });

  it.each([
    ['role', 1], ['confirmed', true], ['blocked', false], ['kycStatus', 'approved'], ['plan', 'pro'], ['balance', 1e6],
    ['provider', 'google'], ['id', 1], ['documentId', 'x'], ['resetPasswordToken', 'x'],
  ])('cannot say %s: it is refused by its name, and nothing happens', async (field, value) => {
    const email = newAddress();
    const answer = await register({ ...shopper(email), [field]: value });
    expect(answer.status).toBe(400);
    expect(answer.body.error!.details.fields).toEqual([{ field, problem: 'unknown' }]);
    // What a job would have done by now, it did for this one.
    await house.member();
    expect(await accountsWith(email)).toBe(0);
  }); // prettier-ignore

  it('says what is wrong with each field', async () => {
    const { body } = await register({
      ...influencer('nobody'),
      name: '<img src=x>',
      password: 'password123',
      networks: {},
    });
    expect(body.error!.details.fields).toEqual([
      { field: 'name', problem: 'characters' },
      { field: 'email', problem: 'invalid' },
      { field: 'networks', problem: 'no-network' },
    ]); // prettier-ignore
    for (const [password, problem] of [['password123', 'common'], ['court', 'too-short'], ['Nadia Alami 1', 'personal']]) {
      const answer = await register({ ...shopper(newAddress()), password });
      expect(answer.body.error!.details.fields).toEqual([{ field: 'password', problem }]);
    } // prettier-ignore
  });

  it('keeps the password as a hash, and of the link a hash alone', async () => {
    const email = newAddress();
    await register(shopper(email));
    const token = tokenOf(await house.mailTo(email, /Confirmez/));
    const [row] = await house.query<{ password: string }>('SELECT password FROM up_users WHERE email = $1', [email]);
    expect(row!.password).toMatch(/^\$2[aby]\$1\d\$/);
    for (const table of ['identity_tokens', 'up_users', 'platform_events', 'platform_audit']) {
      const [found] = await house.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} t WHERE strpos(row_to_json(t)::text, $1) > 0 OR strpos(row_to_json(t)::text, $2) > 0`,
        [token, PASSWORD],
      );
      expect([table, found!.n]).toEqual([table, 0]);
    }
  });
});

describe('an address that has an account', () => {
  it('is answered like any other, and its owner alone is told', async () => {
    const { email } = await house.member();
    const [known, unknown] = [await register(shopper(email.toUpperCase())), await register(shopper(newAddress()))];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const names = ({ headers }: { headers: Headers }) => {
      const found: string[] = [];
      headers.forEach((_, name) => found.push(name));
      return found.toSorted();
    };
    expect(names(known)).toEqual(names(unknown));
    await house.mailTo(email, /Vous avez déjà un compte/);
    expect(await accountsWith(email)).toBe(1);
    expect(await house.signIn(email)).not.toBeNull();
  });

  it('keeps its password when somebody else signs up with it', async () => {
    const { email } = await house.member();
    await register({ ...shopper(email), password: 'autre phrase secrete', kind: 'shopper' });
    await house.mailTo(email, /déjà un compte/);
    expect(await house.signIn(email, 'autre phrase secrete')).toBeNull();
  });

  it('is told at resend and at forgot no sooner and no other than one that has none', async () => {
    const { email } = await house.member();
    for (const path of ['/accounts/verify/resend', '/accounts/password/forgot']) {
      const known = await house.call('POST', path, { email });
      const unknown = await house.call('POST', path, { email: newAddress() });
      expect([path, known.status, known.body]).toEqual([path, unknown.status, unknown.body]);
      expect(known.status).toBe(202);
    }
  });

  it('takes the same way while the request lasts: one statement that looks nothing up', async () => {
    const { email } = await house.member();
    for (const address of [email, newAddress()]) {
      const [before] = await house.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM platform_jobs WHERE handler IN ('accounts.register', 'accounts.forgot-password')`,
      );
      await register(shopper(address));
      await house.call('POST', '/accounts/password/forgot', { email: address });
      const [after] = await house.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM platform_jobs WHERE handler IN ('accounts.register', 'accounts.forgot-password')`,
      );
      expect(after!.n - before!.n).toBe(2);
    }
  });

  it('is one, of twenty who want it at once', async () => {
    const email = newAddress();
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(shopper(email))));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
    await expect
      .poll(async () => (await house.query<{ n: number }>(`SELECT count(*)::int AS n FROM platform_jobs WHERE handler = 'accounts.register' AND state <> 'done'`))[0]!.n)
      .toBe(0); // prettier-ignore
    expect(await accountsWith(email)).toBe(1);
  });
});

describe('an account that nobody confirmed', () => {
  it('is the last who signs up with it: the password and the link of the first are void', async () => {
    const email = newAddress();
    await register({ ...shopper(email), password: 'je guette cette adresse' });
    const first = tokenOf(await house.mailTo(email, /Confirmez/));
    await register(shopper(email));
    const second = tokenOf(await house.mailTo(email, /Confirmez/));
    expect((await house.call('POST', '/accounts/verify', { token: first })).status).toBe(400);
    expect((await house.call('POST', '/accounts/verify', { token: second })).status).toBe(200);
    expect(await house.signIn(email, 'je guette cette adresse')).toBeNull();
    expect(await house.signIn(email)).not.toBeNull();
  });

  it('gets another link when it asks, and the older one ends', async () => {
    const email = newAddress();
    await register(shopper(email));
    const first = tokenOf(await house.mailTo(email, /Confirmez/));
    await house.call('POST', '/accounts/verify/resend', { email, locale: 'ar' });
    const second = await house.mailTo(email, /./);
    expect(second.html).toContain('dir="rtl"');
    expect((await house.call('POST', '/accounts/verify', { token: first })).status).toBe(400);
    expect((await house.call('POST', '/accounts/verify', { token: tokenOf(second) })).status).toBe(200);
  });

  it('has a link for a day: used late it is refused, pressed twice it does no harm', async () => {
    const email = newAddress();
    await register(shopper(email));
    const token = tokenOf(await house.mailTo(email, /Confirmez/));
    const [span] = await house.query<{ hours: number }>(
      `SELECT extract(epoch FROM expires_at - created_at)::int / 3600 AS hours FROM identity_tokens ORDER BY id DESC LIMIT 1`,
    );
    expect(span!.hours).toBe(24);
    const moved = (by: string) =>
      house.query(`UPDATE identity_tokens SET expires_at = expires_at + $1::interval WHERE used_at IS NULL`, [by]);
    await moved('-25 hours');
    expect((await house.call('POST', '/accounts/verify', { token })).status).toBe(400);
    await moved('25 hours');
    expect((await house.call('POST', '/accounts/verify', { token })).status).toBe(200);
    expect((await house.call('POST', '/accounts/verify', { token })).status).toBe(200);
    expect((await house.query(`SELECT 1 FROM platform_events e WHERE name = 'user.verified' AND payload ->> 'user' = (SELECT id::text FROM up_users WHERE email = $1)`, [email])).length).toBe(1); // prettier-ignore
  });
});

describe('Strapi’s own doors', () => {
  it.each([
    ['POST', '/auth/local/register', { username: 'x y', email: 'stock@example.ma', password: PASSWORD }],
    ['POST', '/auth/forgot-password', { email: 'stock@example.ma' }],
    ['POST', '/auth/reset-password', { code: 'x', password: PASSWORD, passwordConfirmation: PASSWORD }],
    ['POST', '/auth/change-password', { currentPassword: PASSWORD, password: 'x', passwordConfirmation: 'x' }],
    ['POST', '/auth/send-email-confirmation', { email: 'stock@example.ma' }],
    ['GET', '/auth/email-confirmation?confirmation=x', undefined],
  ])('%s %s is closed, also to whoever is signed in and whatever their role was given', async (method, path, body) => {
    const { strapi } = house.cms;
    const roles = await strapi.db.query('plugin::users-permissions.role').findMany();
    for (const action of ['register', 'forgotPassword', 'resetPassword', 'changePassword', 'sendEmailConfirmation', 'emailConfirmation']) {
      for (const role of roles as { id: number }[]) {
        const data = { action: `plugin::users-permissions.auth.${action}`, role: role.id };
        if (!(await strapi.db.query('plugin::users-permissions.permission').findOne({ where: data })))
          await strapi.db.query('plugin::users-permissions.permission').create({ data });
      }
    } // prettier-ignore
    const { email } = await house.member();
    const token = (await house.signIn(email))!.jwt;
    for (const asker of [{}, { token }]) expect((await house.call(method, path, body, asker)).status).toBe(404);
  });
});
