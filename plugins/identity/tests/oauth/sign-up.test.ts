import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopper, PASSWORD, tokenOf } from '../accounts/support.ts';
import { openGround, type Ground } from './support.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground?.close());

const signUp = (body: object) =>
  ground.house.call('POST', '/oauth/sign-up', { kind: 'shopper', name: 'Nadia', ...body });
const account = async (email: string) =>
  (await ground.house.query<{ id: number; confirmed: boolean; password: string | null; username: string }>('SELECT id, confirmed, password, username FROM up_users WHERE lower(email) = $1', [email]))[0]; // prettier-ignore

describe('signing up through Google', () => {
  it('opens an account at once, confirmed and without a password, and welcomes', async () => {
    const person = ground.newcomer('google');
    const { ticket } = await ground.browser().come('google', person);
    const answer = await signUp({ ticket, name: 'Nadia Alami' });
    expect(answer.body).toMatchObject({ kind: 'in' });
    expect(await ground.whoAmI((answer.body as unknown as { jwt: string }).jwt)).toBe(200);
    expect(await account(person.email!)).toMatchObject({ confirmed: true, password: null, username: 'Nadia Alami' });
    await ground.house.mailTo(person.email!, /Bienvenue/);
    expect(await ground.browser().come('google', person)).toMatchObject({ kind: 'in' });
    // The empty password of an account without one opens nothing.
    expect(await ground.house.signIn(person.email!, 'null')).toBeNull();
  });

  it('as an influencer asks for what an influencer says, and names what is missing', async () => {
    const person = ground.newcomer('google');
    const { ticket } = await ground.browser().come('google', person);
    const short = await ground.house.call('POST', '/oauth/sign-up', { ticket, kind: 'influencer', name: 'Nadia' });
    expect(short.body.error!.details.fields!.map(({ field }) => field)).toContain('niche');
    const full = { city: 'Rabat', niche: 'food', audience: '1k-10k', languages: ['fr'], networks: { instagram: 'nadia.eats' } }; // prettier-ignore
    const answer = await signUp({ ticket, kind: 'influencer', ...full });
    const { jwt } = answer.body as unknown as { jwt: string };
    const me = await ground.house.call('GET', '/accounts/me', undefined, { token: jwt });
    expect(me.body.data).toMatchObject({ kind: 'influencer', city: 'Rabat', email: person.email, hasPassword: false });
  });

  it('makes one account, of twenty at once', async () => {
    const person = ground.newcomer('google');
    const { ticket } = await ground.browser().come('google', person);
    const answers = await Promise.all(Array.from({ length: 20 }, () => signUp({ ticket })));
    const counted = answers.filter(({ status }) => status !== 503);
    expect(counted.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(counted.length).toBeGreaterThan(1);
    const rows = await ground.house.query('SELECT 1 FROM up_users WHERE email = $1', [person.email]);
    expect(rows).toHaveLength(1);
    const sessions = await ground.house.query('SELECT 1 FROM identity_sessions s JOIN up_users u ON u.id = s.user_id WHERE u.email = $1', [person.email]); // prettier-ignore
    expect(sessions).toHaveLength(1);
  });

  it('takes no other address than the proven one, and no field that it does not ask for', async () => {
    const { email } = await ground.house.member();
    const { ticket } = await ground.browser().come('google', ground.newcomer('google'));
    expect((await signUp({ ticket, email })).body.error!.details.fields).toEqual([{ field: 'email', problem: 'unknown' }]);
    for (const more of [{ password: PASSWORD }, { role: 'admin' }, { confirmed: true }, { proven: true }]) {
      expect((await signUp({ ticket, ...more })).status).toBe(400);
    }
    expect((await signUp({ ticket: 'A'.repeat(43) })).body.error!.details.fields).toEqual([{ field: 'ticket', problem: 'invalid' }]);
    await ground.house.query('UPDATE identity_provider_tickets SET expires_at = now()');
    expect((await signUp({ ticket })).status).toBe(400);
  }); // prettier-ignore
});

describe('an account that lies in wait under somebody’s address', () => {
  it('is its owner’s alone once they come by Google: password, sessions, links and providers of the first are void', async () => {
    const victim = ground.newcomer('google');
    const email = victim.email!;
    await ground.house.call('POST', '/accounts/register', { ...shopper(email), name: 'Attaquant' });
    const waiting = tokenOf(await ground.house.mailTo(email, /Confirmez/));
    const before = (await account(email))!;
    // Whatever else it may have got hold of.
    await ground.house.query(`INSERT INTO identity_providers (provider, subject, user_id) VALUES ('facebook', '666', $1)`, [before.id]);
    await ground.house.query(`INSERT INTO identity_sessions (family, user_id, expires_at, device, network) VALUES ('lurking', $1, now() + interval '1 day', '', '')`, [before.id]);

    const said = await ground.browser().come('google', victim);
    expect(said).toMatchObject({ kind: 'ticket', step: 'sign-up' });
    expect((await signUp({ ticket: said.ticket, name: 'Victime' })).body).toMatchObject({ kind: 'in' });

    expect(await account(email)).toMatchObject({ id: before.id, confirmed: true, password: null, username: 'Victime' });
    expect(await ground.house.signIn(email)).toBeNull();
    expect((await ground.house.call('POST', '/accounts/verify', { token: waiting })).status).toBe(400);
    const [lurking] = await ground.house.query<{ ended: boolean }>(`SELECT ended_at IS NOT NULL AS ended FROM identity_sessions WHERE family = 'lurking'`);
    expect(lurking!.ended).toBe(true);
    expect(await ground.house.query(`SELECT 1 FROM identity_providers WHERE subject = '666'`)).toEqual([]);
  }); // prettier-ignore

  it('by a provider is void as well when the owner signs up or resets by mail', async () => {
    for (const way of ['register', 'reset']) {
      const attacker = ground.newcomer('facebook');
      const email = ground.newcomer('facebook').email!;
      const { ticket } = await ground.browser().come('facebook', attacker);
      expect((await signUp({ ticket, email })).body).toEqual({ kind: 'mailed' });
      await ground.house.mailTo(email, /Confirmez/);
      const { id } = (await account(email))!;
      if (way === 'register') {
        await ground.house.call('POST', '/accounts/register', shopper(email));
        const token = tokenOf(await ground.house.mailTo(email, /Confirmez/));
        await ground.house.call('POST', '/accounts/verify', { token });
      } else {
        await ground.house.call('POST', '/accounts/password/forgot', { email });
        const token = tokenOf(await ground.house.mailTo(email, /nouveau mot de passe/));
        await ground.house.call('POST', '/accounts/password/reset', { token, password: PASSWORD });
      }
      expect(await ground.house.signIn(email)).not.toBeNull();
      expect(await ground.house.query('SELECT 1 FROM identity_providers WHERE user_id = $1', [id])).toEqual([]);
      expect(await ground.browser().come('facebook', attacker)).toMatchObject({ kind: 'ticket', step: 'sign-up' });
    }
  });
});

describe('signing up through Facebook', () => {
  it('asks for an address, confirms it by mail, and then Facebook opens the account', async () => {
    const person = ground.newcomer('facebook', { email: undefined });
    const { ticket } = await ground.browser().come('facebook', person);
    expect((await signUp({ ticket })).body.error!.details.fields).toEqual([{ field: 'email', problem: 'required' }]);
    const { email } = ground.newcomer('facebook');
    expect((await signUp({ ticket, email })).body).toEqual({ kind: 'mailed' });
    const token = tokenOf(await ground.house.mailTo(email!, /Confirmez/));
    // Not before: they may have mistyped it, and are asked again.
    expect(await ground.browser().come('facebook', person)).toMatchObject({ kind: 'ticket', step: 'sign-up' });
    expect((await ground.house.call('POST', '/accounts/verify', { token })).status).toBe(200);
    expect(await ground.browser().come('facebook', person)).toMatchObject({ kind: 'in' });
  });

  it('answers the same for an address that has an account, tells its owner, and links nothing', async () => {
    const { email } = await ground.house.member();
    const person = ground.newcomer('facebook', { email });
    const { ticket } = await ground.browser().come('facebook', person);
    const answer = await signUp({ ticket, email });
    expect([answer.status, answer.body]).toEqual([200, { kind: 'mailed' }]);
    await ground.house.mailTo(email, /déjà un compte/);
    expect(await ground.house.query('SELECT 1 FROM identity_providers WHERE subject = $1', [person.id])).toEqual([]);
    expect(await ground.house.signIn(email)).not.toBeNull();
  });

  it('with an address that was mistyped can be done again, and the last one counts', async () => {
    const person = ground.newcomer('facebook');
    const [wrong, right] = [ground.newcomer('facebook').email!, person.email!];
    for (const email of [wrong, right]) {
      const { ticket } = await ground.browser().come('facebook', person);
      await signUp({ ticket, email });
      await ground.house.mailTo(email, /Confirmez/).then(async (mail) => {
        if (email === right) await ground.house.call('POST', '/accounts/verify', { token: tokenOf(mail) });
      });
    }
    const said = await ground.browser().come('facebook', person);
    const me = await ground.house.call('GET', '/accounts/me', undefined, { token: said.jwt });
    expect(me.body.data).toMatchObject({ email: right });
  });
});
