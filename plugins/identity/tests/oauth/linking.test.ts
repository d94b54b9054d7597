import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../accounts/support.ts';
import { choose, openGround, tokensOf, type Ground } from './support.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground?.close());

const call = (method: string, path: string, body?: unknown, token?: string) => ground.house.call(method, path, body, { token }); // prettier-ignore
const signIn = (identifier: string, more: object = {}) => call('POST', '/auth/local', { identifier, password: PASSWORD, ...more }); // prettier-ignore
const linkedTo = async (user: number) =>
  (await ground.house.query<{ provider: string }>('SELECT provider FROM identity_providers WHERE user_id = $1 ORDER BY provider', [user])).map(({ provider }) => provider); // prettier-ignore
const tokensIn = (value: unknown) => /eyJ|refreshToken/.test(JSON.stringify(value));
const code = (answer: { body: unknown }) => (answer.body as { error?: { details?: { code?: string } } }).error?.details?.code; // prettier-ignore

/** A member, who comes by Google for the first time. */
async function comes() {
  const member = await ground.house.member();
  const person = ground.newcomer('google', { email: member.email });
  const said = await ground.browser().come('google', person);
  return { ...member, person, said, ticket: said.ticket! };
}

describe('Google, for an address whose account has a password', () => {
  it('opens nothing and links nothing: it asks to sign in as before', async () => {
    const { id, said } = await comes();
    expect(said).toMatchObject({ kind: 'ticket', step: 'prove' });
    expect(tokensIn(said)).toBe(false);
    expect(await linkedTo(id)).toEqual([]);
  });

  it('is linked by the password, once, and its owner and the trail are told', async () => {
    const { id, email, person, ticket } = await comes();
    expect((await signIn(email, { ticket, password: 'pas le bon' })).status).toBe(400);
    expect(await linkedTo(id)).toEqual([]);
    const answer = await signIn(email, { ticket });
    expect(answer.body).toMatchObject({ linked: true, jwt: expect.any(String) });
    await ground.house.mailTo(email, /Google ouvre désormais votre compte/);
    const deeds = await ground.house.query(
      `SELECT after ->> 'provider' AS provider, subject ->> 'kind' AS kind, origin::text AS origin FROM platform_audit
       WHERE action = 'account.provider-linked' AND actor ->> 'kind' = 'user' AND actor ->> 'id' = $1::text`,
      [id],
    );
    expect(deeds).toMatchObject([{ provider: 'google', kind: 'user' }]);
    expect(JSON.stringify(deeds)).not.toContain(person.id);
    expect((await signIn(email, { ticket })).status).toBe(400);
    expect(await ground.browser().come('google', person)).toMatchObject({ kind: 'in' });
  }); // prettier-ignore

  it('is linked to whoever signs in with the ticket: they have shown both', async () => {
    const { ticket, person } = await comes();
    const other = await ground.house.member();
    expect((await signIn(other.email, { ticket })).body).toMatchObject({ linked: true });
    const said = await ground.browser().come('google', person);
    const me = await call('GET', '/accounts/me', undefined, said.jwt);
    expect(me.body.data).toMatchObject({ email: other.email });
  });
});

describe('with a second factor', () => {
  const guarded = async () => {
    const member = await ground.house.member();
    const { jwt } = (await ground.house.signIn(member.email))!;
    return { ...member, ...(await ground.factor(member.id, jwt)) };
  };
  const verify = (challenge: unknown, typed: string, more: object = {}) =>
    call('POST', '/two-factor/verify', { challenge: (challenge as { token: string }).token, code: typed, ...more });

  it('linking asks for it, and links only with a code of the app', async () => {
    const owner = await guarded();
    const person = ground.newcomer('google', { email: owner.email });
    const { ticket } = await ground.browser().come('google', person);
    const first = await signIn(owner.email, { ticket });
    expect(tokensIn(first.body)).toBe(false);
    expect(await linkedTo(owner.id)).toEqual([]);
    const { challenge } = first.body as unknown as { challenge: object };
    expect((await verify(challenge, '000000')).status).toBe(401);
    expect(await linkedTo(owner.id)).toEqual([]);
    expect((await verify(challenge, await owner.code())).body).toMatchObject({ linked: true });
    expect(await linkedTo(owner.id)).toEqual(['google']);
  });

  it('a code by mail lets in and links nothing; a trusted device stands for nothing here', async () => {
    const owner = await guarded();
    const trusted = (await signIn(owner.email)).body as unknown as { challenge: object };
    const { trustedDevice } = (await verify(trusted.challenge, await owner.code(), { remember: true })).body as unknown as { trustedDevice: string };
    const person = ground.newcomer('google', { email: owner.email });
    const { ticket } = await ground.browser().come('google', person);
    const first = (await signIn(owner.email, { ticket, trustedDevice })).body as unknown as { challenge: { token: string } };
    expect(Object.keys(first)).toEqual(['challenge']);
    await call('POST', '/two-factor/mail-code', { challenge: first.challenge.token });
    const mail = await ground.house.mailTo(owner.email, /code de connexion/);
    const mailed = /\b(\d{6})\b/.exec(mail.text)![1]!;
    expect((await verify(first.challenge, mailed)).body).toMatchObject({ linked: false, jwt: expect.any(String) });
    expect(await linkedTo(owner.id)).toEqual([]);
  }); // prettier-ignore

  it('a provider gives a challenge and no token, and a trusted device stands for the factor as with a password', async () => {
    const owner = await guarded();
    const person = ground.newcomer('google', { email: owner.email });
    const { ticket } = await ground.browser().come('google', person);
    const first = (await signIn(owner.email, { ticket })).body as unknown as { challenge: object };
    await verify(first.challenge, await owner.code());

    const said = await ground.browser().come('google', person);
    expect(said).toMatchObject({ kind: 'challenge' });
    expect(tokensIn(said)).toBe(false);
    const entered = await verify(said.challenge, await owner.code(), { remember: true });
    const { jwt, trustedDevice } = entered.body as unknown as { jwt: string; trustedDevice: string };
    expect(await ground.whoAmI(jwt)).toBe(200);
    const known = await ground.browser().come('google', person, { callback: { trustedDevice } });
    expect(known).toMatchObject({ kind: 'in' });
    expect(await ground.whoAmI(known.jwt)).toBe(200);
  }); // prettier-ignore
});

describe('an account without a password', () => {
  it('is linked to a second provider by a proven address alone, and told', async () => {
    const first = ground.newcomer('facebook');
    const { ticket } = await ground.browser().come('facebook', first);
    await call('POST', '/oauth/sign-up', { ticket, kind: 'shopper', name: 'Nadia', email: first.email });
    const mail = await ground.house.mailTo(first.email!, /Confirmez/);
    await call('POST', '/accounts/verify', { token: /jeton=([\w-]{43})/.exec(mail.text)![1] });
    const person = ground.newcomer('google', { email: first.email });
    expect(await ground.browser().come('google', person)).toMatchObject({ kind: 'in' });
    await ground.house.mailTo(first.email!, /Google ouvre désormais/);
    // Another identity of Google with that address is not let in beside the first.
    const double = ground.newcomer('google', { email: first.email });
    expect(await ground.browser().come('google', double)).toMatchObject({ kind: 'refused', reason: 'occupied' });
  });
});

describe('a blocked account', () => {
  it('is entered by no provider, known or by its address, with the same answer', async () => {
    const person = ground.newcomer('google');
    await ground.memberOf(person);
    const { email } = await ground.house.member();
    const stranger = ground.newcomer('google', { email });
    await ground.house.query('UPDATE up_users SET blocked = true WHERE email = ANY($1)', [[person.email, email]]);
    for (const one of [person, stranger]) {
      const said = await ground.browser().come('google', one);
      expect(said).toEqual({ kind: 'refused', reason: 'closed', locale: 'fr' });
    }
  });
});

describe('the providers of whoever is signed in', () => {
  const begin = async (jwt: string, body: object) => {
    const browser = ground.browser();
    const answer = await call('POST', '/oauth/link', { provider: 'google', browser: browser.secret, locale: 'fr', ...body }, jwt); // prettier-ignore
    return { browser, answer, url: (answer.body.data as { url?: string } | undefined)?.url };
  };

  it('are linked with the password, in the session that asked', async () => {
    const { id, email } = await ground.house.member();
    const { jwt } = (await ground.house.signIn(email))!;
    for (const body of [{}, { password: 'pas le bon' }]) {
      const { answer } = await begin(jwt, body);
      expect([answer.status, code(answer)]).toEqual([400, 'wrong-password']);
    }
    // Another address than the account's: both are shown to be theirs.
    const person = ground.newcomer('google');
    const { browser, url } = await begin(jwt, { password: PASSWORD });
    const answer = await browser.callback('google', await choose(new URL(url!), person));
    expect(answer.body).toEqual({ kind: 'linked', locale: 'fr' });
    expect(await linkedTo(id)).toEqual(['google']);
    await ground.house.mailTo(email, /Google ouvre désormais/);
    const list = await call('GET', '/oauth/providers', undefined, jwt);
    expect(list.body.data).toEqual({
      hasPassword: true,
      providers: [
        { provider: 'google', email: person.email, linkedAt: expect.any(String) },
        { provider: 'facebook', email: null, linkedAt: null },
      ],
    });
  });

  it('are not linked once that session is over', async () => {
    const { id, email } = await ground.house.member();
    const { jwt } = (await ground.house.signIn(email))!;
    const { browser, url } = await begin(jwt, { password: PASSWORD });
    const came = await choose(new URL(url!), ground.newcomer('google'));
    await call('POST', '/auth/logout', {}, jwt);
    expect((await browser.callback('google', came)).body).toMatchObject({ kind: 'refused', reason: 'state' });
    expect(await linkedTo(id)).toEqual([]);
  });

  it('are not linked twice: one identity opens one account', async () => {
    const person = ground.newcomer('google');
    await ground.memberOf(person);
    const { id, email } = await ground.house.member();
    const { jwt } = (await ground.house.signIn(email))!;
    const { browser, url } = await begin(jwt, { password: PASSWORD });
    const answer = await browser.callback('google', await choose(new URL(url!), person));
    expect(answer.body).toMatchObject({ kind: 'refused', reason: 'taken' });
    expect(await linkedTo(id)).toEqual([]);
  });

  it('with a factor are changed only after it was shown again', async () => {
    const { id, email } = await ground.house.member();
    const { jwt } = (await ground.house.signIn(email))!;
    const factor = await ground.factor(id, jwt);
    expect(code((await begin(jwt, { password: PASSWORD })).answer)).toBe('step-up');
    expect(code(await call('POST', '/oauth/unlink', { provider: 'google', password: PASSWORD }, jwt))).toBe('step-up');
    await call('POST', '/two-factor/step-up', { code: await factor.code() }, jwt);
    expect((await begin(jwt, {})).answer.status).toBe(200);
  });

  it('are taken away with the password, and told; the last way in stays', async () => {
    const person = ground.newcomer('google');
    const { jwt } = tokensOf(await ground.memberOf(person));
    const last = await call('POST', '/oauth/unlink', { provider: 'google' }, jwt);
    expect([last.status, code(last)]).toEqual([400, 'last-way-in']);
    expect(code(await call('POST', '/oauth/unlink', { provider: 'facebook' }, jwt))).toBe('not-linked');
    // A password set by mail is another way in.
    await call('POST', '/accounts/password/forgot', { email: person.email });
    const mail = await ground.house.mailTo(person.email!, /nouveau mot de passe/);
    await call('POST', '/accounts/password/reset', { token: /jeton=([\w-]{43})/.exec(mail.text)![1], password: PASSWORD }); // prettier-ignore
    const after = (await ground.house.signIn(person.email!))!.jwt;
    expect(code(await call('POST', '/oauth/unlink', { provider: 'google' }, after))).toBe('wrong-password');
    expect((await call('POST', '/oauth/unlink', { provider: 'google', password: PASSWORD }, after)).status).toBe(204);
    await ground.house.mailTo(person.email!, /Google n’ouvre plus votre compte/);
    expect(await ground.browser().come('google', person)).toMatchObject({ kind: 'ticket', step: 'prove' });
  });

  it('are for whoever is signed in alone', async () => {
    for (const [method, path] of [['GET', '/oauth/providers'], ['POST', '/oauth/link'], ['POST', '/oauth/unlink']] as const) {
      expect((await call(method, path, method === 'GET' ? undefined : {})).status).toBe(403);
    }
  }); // prettier-ignore

  it('are in the export of what is theirs, and go with the account', async () => {
    const person = ground.newcomer('google');
    const { jwt } = tokensOf(await ground.memberOf(person));
    const { body } = await call('GET', '/accounts/export', undefined, jwt);
    const { providers } = body.data as { providers: object[] };
    expect(providers).toEqual([expect.objectContaining({ provider: 'google', subject: person.id, email: person.email })]); // prettier-ignore
    const [row] = await ground.house.query<{ id: number }>('SELECT id FROM up_users WHERE email = $1', [person.email]);
    await ground.house.query('DELETE FROM up_users WHERE id = $1', [row!.id]);
    expect(await linkedTo(row!.id)).toEqual([]);
  });
});
