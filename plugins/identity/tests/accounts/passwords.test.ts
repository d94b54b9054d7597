import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newAddress, openHouse, PASSWORD, SITE, linkOf, shopper, tokenOf, type House } from './support.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const NEW = 'neuf chameaux bleus';
const forgot = (email: string, options = {}) => house.call('POST', '/accounts/password/forgot', { email }, options);
const reset = (token: string, password = NEW) => house.call('POST', '/accounts/password/reset', { token, password });
const refresh = (refreshToken: string) => house.call('POST', '/auth/refresh', { refreshToken });

async function resetLink(email: string) {
  await forgot(email);
  return tokenOf(await house.mailTo(email, /Choisissez un nouveau mot de passe/));
}

describe('a forgotten password', () => {
  it('is set by the link, which ends every session and signs nobody in', async () => {
    const { email } = await house.member();
    const sessions = [(await house.signIn(email))!, (await house.signIn(email))!];
    const answer = await reset(await resetLink(email));
    expect(answer).toMatchObject({ status: 200, body: { data: { done: true } } });
    expect(JSON.stringify(answer.body)).not.toMatch(/jwt|refreshToken|eyJ/);
    expect(answer.headers.get('set-cookie')).toBeNull();
    for (const { refreshToken } of sessions) expect((await refresh(refreshToken)).status).toBe(401);
    expect(await house.signIn(email)).toBeNull();
    expect(await house.signIn(email, NEW)).not.toBeNull();
    await house.mailTo(email, /Votre mot de passe a été changé/);
  });

  it('has a link for an hour at most, which works once, of twenty at once too', async () => {
    const { email } = await house.member();
    const token = await resetLink(email);
    const [span] = await house.query<{ minutes: number }>(
      `SELECT extract(epoch FROM expires_at - created_at)::int / 60 AS minutes FROM identity_tokens WHERE purpose = 'reset' ORDER BY id DESC LIMIT 1`,
    );
    expect(span!.minutes).toBeLessThanOrEqual(60);
    const answers = await Promise.all(Array.from({ length: 20 }, () => reset(token)));
    // The limits let nobody through whom they cannot count: on a slow machine that is some of the twenty.
    const counted = answers.map(({ status }) => status).filter((status) => status !== 503);
    expect(counted.toSorted()).toEqual([200, ...Array<number>(counted.length - 1).fill(400)]);
    expect(counted.length).toBeGreaterThan(1);
    expect((await reset(token)).status).toBe(400);
  });

  it('has a link that ends by time, by a newer one and by the change of the password', async () => {
    const { email } = await house.member();
    const late = await resetLink(email);
    await house.query(`UPDATE identity_tokens SET expires_at = now() - interval '1 second' WHERE used_at IS NULL`);
    const old = await resetLink(email);
    const newest = await resetLink(email);
    for (const token of [late, old]) expect((await reset(token)).status).toBe(400);
    const { jwt } = (await house.signIn(email))!;
    await house.call('POST', '/accounts/password', { current: PASSWORD, password: NEW }, { token: jwt });
    expect((await reset(newest)).body.error!.details.fields).toEqual([{ field: 'token', problem: 'invalid' }]);
  });

  it('keeps its link when the new password is refused', async () => {
    const { email } = await house.member();
    const token = await resetLink(email);
    expect((await reset(token, 'password123')).body.error!.details.fields).toEqual([
      { field: 'password', problem: 'common' },
    ]);
    expect((await reset(token)).status).toBe(200);
  });

  it('is kept as a hash, and its link leads to the shop whatever Host was said', async () => {
    const { email } = await house.member();
    await forgot(email, { headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' } });
    const link = linkOf(await house.mailTo(email, /nouveau mot de passe/));
    expect(link.origin).toBe(SITE);
    const rows = await house.query<{ whole: string }>('SELECT row_to_json(t)::text AS whole FROM identity_tokens t');
    for (const { whole } of rows) expect(whole).not.toContain(link.searchParams.get('jeton'));
    const [stock] = await house.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM up_users WHERE reset_password_token IS NOT NULL',
    );
    expect(stock!.n).toBe(0);
  });

  it('proves the address too: who never confirmed is confirmed by it', async () => {
    const email = newAddress();
    await house.call('POST', '/accounts/register', shopper(email));
    await house.mailTo(email, /Confirmez/);
    expect((await reset(await resetLink(email))).status).toBe(200);
    expect(await house.signIn(email, NEW)).not.toBeNull();
  });

  it('sends nothing to an address without an account', async () => {
    const nobody = newAddress();
    await forgot(nobody);
    // One that comes after it has arrived.
    const { email } = await house.member();
    await resetLink(email);
    expect(house.mailbox.messages().filter(({ recipients }) => recipients.includes(nobody))).toEqual([]);
  });

  it.each(['', 'x', 'A'.repeat(43), null, { $ne: null }, ['x']])('cannot be guessed with %j', async (token) => {
    const answer = await house.call('POST', '/accounts/password/reset', { token, password: NEW });
    expect([answer.status, answer.body.error!.details.fields![0]!.field]).toEqual([400, 'token']);
  });
});

describe('changing a password', () => {
  it('asks for the old one, ends the other sessions and keeps the own', async () => {
    const { email } = await house.member();
    const [own, other] = [(await house.signIn(email))!, (await house.signIn(email))!];
    const change = (current: string, password = NEW) =>
      house.call('POST', '/accounts/password', { current, password }, { token: own.jwt });
    expect((await change('pas le bon')).body.error!.details.fields).toEqual([{ field: 'current', problem: 'wrong' }]);
    expect((await change(PASSWORD, PASSWORD)).body.error!.details.fields).toEqual([{ field: 'password', problem: 'same' }]);
    expect((await refresh(other.refreshToken)).status).toBe(200);
    expect((await change(PASSWORD)).status).toBe(200);
    const again = (await house.signIn(email, NEW))!;
    expect((await refresh(own.refreshToken)).status).toBe(200);
    expect((await refresh(other.refreshToken)).status).toBe(401);
    expect((await refresh(again.refreshToken)).status).toBe(200);
    await house.mailTo(email, /mot de passe a été changé/);
  }); // prettier-ignore

  it('is for whoever is signed in alone', async () => {
    expect((await house.call('POST', '/accounts/password', { current: PASSWORD, password: NEW })).status).toBe(403);
  });
});

describe('changing the address', () => {
  const change = (token: string, email: string, password = PASSWORD) =>
    house.call('POST', '/accounts/email', { email, password }, { token });

  it('is confirmed at the new one and told at the old one', async () => {
    const { email } = await house.member();
    const { jwt } = (await house.signIn(email))!;
    const next = newAddress();
    expect((await change(jwt, next, 'pas le bon')).body.error!.details.fields).toEqual([{ field: 'password', problem: 'wrong' }]); // prettier-ignore
    const before = await resetLink(email);
    expect((await change(jwt, next)).status).toBe(202);
    await house.mailTo(email, /Votre adresse e-mail va changer/);
    const token = tokenOf(await house.mailTo(next, /Confirmez votre nouvelle adresse/));
    expect(await house.signIn(email)).not.toBeNull();
    const confirm = () => house.call('POST', '/accounts/email/confirm', { token });
    expect((await confirm()).status).toBe(200);
    expect((await confirm()).status).toBe(400);
    await house.mailTo(email, /adresse e-mail a été changée/);
    expect(await house.signIn(email)).toBeNull();
    expect(await house.signIn(next)).not.toBeNull();
    // A link that lies in the old mail box.
    expect((await reset(before)).status).toBe(400);
  });

  it('to one that has an account answers the same, and changes nothing', async () => {
    const [one, other] = [await house.member(), await house.member()];
    const { jwt } = (await house.signIn(one.email))!;
    const [taken, free] = [await change(jwt, other.email), await change(jwt, newAddress())];
    expect([taken.status, taken.body]).toEqual([free.status, free.body]);
    await house.mailTo(other.email, /déjà un compte/);
  });

  it('does not take an address that somebody got meanwhile', async () => {
    const { email } = await house.member();
    const { jwt } = (await house.signIn(email))!;
    const wanted = newAddress();
    await change(jwt, wanted);
    const token = tokenOf(await house.mailTo(wanted, /nouvelle adresse/));
    await house.call('POST', '/accounts/register', shopper(wanted));
    await house.mailTo(wanted, /Confirmez votre adresse/);
    expect((await house.call('POST', '/accounts/email/confirm', { token })).status).toBe(400);
  });
});
