import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../cms/tests/security/support.ts';
import { openGround, PASSWORD, wrong, type Ground, type Tokens } from './support.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground?.close());

const whoAmI = (jwt: string) => ask(ground.cms.url, '/api/users/me', { headers: { authorization: `Bearer ${jwt}` } });
const refresh = (refreshToken: string) =>
  ask(ground.cms.url, '/api/auth/refresh', { method: 'POST', body: { refreshToken } });
const tokensIn = (text: string) => /eyJ[\w-]+\.[\w-]+\.[\w-]+/.test(text);
const times = <T>(count: number, work: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)));

describe('setting up', () => {
  it('asks for the password, shows a key and a picture made here, and counts only once a code has confirmed it', async () => {
    const person = await ground.person();
    const refused = await person.api('POST', '/api/two-factor/set-up', { password: 'wrong' });
    expect([refused.status, refused.json.error]).toEqual([400, expect.objectContaining({ details: { code: 'wrong-password' } })]); // prettier-ignore
    const made = await person.api('POST', '/api/two-factor/set-up', { password: PASSWORD });
    const { secret, uri, picture } = made.json.data as { secret: string; uri: string; picture: string };
    expect(secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(uri).toContain(secret.replaceAll(' ', ''));
    expect(picture).toMatch(/^<svg[^>]*viewBox/);
    expect(picture).not.toMatch(/https?:\/\/(?!www\.w3\.org)|<script|onload/);
    // Nobody is locked out by an app that was never confirmed.
    expect(tokensIn((await person.signIn()).text)).toBe(true);
    const state = await person.api('GET', '/api/two-factor');
    expect(state.json.data).toMatchObject({ enabled: false, backupCodesLeft: 0 });
    expect(state.text).not.toContain(secret);
    expect((await person.api('POST', '/api/two-factor/confirm', { code: '000000' })).status).toBe(400);
  });

  it('ends every other session, which has not shown it, and goes on itself', async () => {
    const person = await ground.person();
    const other = (await person.signIn()).json as unknown as Tokens;
    const before = person.tokens;
    expect((await whoAmI(other.jwt)).status).toBe(200);
    const factor = await ground.withFactor();
    expect((await whoAmI(factor.tokens.jwt)).status).toBe(200);
    const renewed = await refresh(factor.tokens.refreshToken);
    expect((await whoAmI((renewed.json as unknown as Tokens).jwt)).status).toBe(200);
    expect((await whoAmI(before.jwt)).status).toBe(200);
    expect((await factor.api('POST', '/api/two-factor/set-up', { password: PASSWORD })).json.error).toMatchObject({ details: { code: 'already-on' } }); // prettier-ignore
    expect(factor.codes).toHaveLength(10);
  });

  it('keeps no secret and no code in readable form, nor in the audit trail', async () => {
    const { id, secret, codes } = await ground.withFactor();
    const rows = await ground.query<{ text: string }>(
      `SELECT encode(secret, 'escape') AS text FROM identity_totp WHERE user_id = $1
       UNION ALL SELECT encode(hash, 'escape') FROM identity_backup_codes WHERE user_id = $1
       UNION ALL SELECT coalesce(after::text, '') || action FROM platform_audit WHERE subject->>'id' = $1::text`,
      [id],
    );
    expect(rows.length).toBeGreaterThanOrEqual(12);
    const all = rows.map(({ text }) => text).join('\n');
    for (const hidden of [secret, ...codes, ...codes.map((code) => code.replace('-', ''))])
      expect(all).not.toContain(hidden);
    expect(all).toContain('two-factor.enabled');
  });
});

describe('a right password on an account with a second factor', () => {
  it('opens a challenge and mints nothing', async () => {
    const person = await ground.withFactor();
    const sessions = () => ground.query('SELECT 1 FROM strapi_sessions WHERE user_id = $1', [String(person.id)]);
    const before = (await sessions()).length;
    const answer = await person.signIn();
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.json)).toEqual(['challenge']);
    expect(tokensIn(answer.text)).toBe(false);
    expect((await sessions()).length).toBe(before);
  });

  it('is let in with a code, and once: by one of twenty who come with the same code at once', async () => {
    const person = await ground.withFactor();
    const code = await person.code();
    const challenges: string[] = [];
    while (challenges.length < 20) challenges.push(await person.challenge());
    const answers = await Promise.all(challenges.map((challenge) => person.verify(challenge, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 401]));
    const { jwt } = answers.find(({ status }) => status === 200)!.json as unknown as Tokens;
    expect((await whoAmI(jwt)).json).toMatchObject({ email: person.email });
  });

  it('is let in with a backup code, once, typed as people do', async () => {
    const person = await ground.withFactor();
    const [code] = person.codes as [string];
    const challenges = await times(5, () => person.challenge());
    const typed = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const answers = await times(20, (n) => person.verify(challenges[n % 5]!, n % 2 ? typed : code));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { jwt } = answers.find(({ status }) => status === 200)!.json as unknown as Tokens;
    expect((await person.api('GET', '/api/two-factor', undefined, jwt)).json.data).toMatchObject({ backupCodesLeft: 9 });
  });

  it('has five guesses: the sixth is not looked at, from wherever it comes', async () => {
    const person = await ground.withFactor();
    const challenge = await person.challenge();
    const code = await person.code();
    for (let n = 0; n < 5; n++) {
      const answer = await person.verify(challenge, wrong(code), { from: `127.0.0.${10 + n}` });
      expect(answer.status).toBe(401);
    }
    expect((await person.verify(challenge, code, { from: '127.0.0.99' })).status).toBe(401);
    expect((await person.verify(await person.challenge(), code)).status).toBe(200);
  });

  it('is told the same whatever was wrong', async () => {
    const person = await ground.withFactor();
    const used = await person.challenge();
    await person.verify(used, await person.code());
    const texts = await Promise.all([
      person.verify(await person.challenge(), '000000'),
      person.verify(await person.challenge(), 'AAAAA-AAAAA'),
      person.verify(await person.challenge(), 'not a code'),
      person.verify(used, await person.code()),
      person.verify('A'.repeat(43), '000000'),
    ]);
    expect(new Set(texts.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(texts[0]!.status).toBe(401);
  });

  it('is locked at the tenth wrong guess, for a right code too, on every challenge', async () => {
    const person = await ground.withFactor();
    for (let n = 0; n < 2; n++) {
      const challenge = await person.challenge();
      for (let m = 0; m < 5; m++) await person.verify(challenge, '000000');
    }
    const challenge = await person.challenge();
    expect((await person.verify(challenge, await person.code())).status).toBe(401);
    expect((await person.verify(challenge, person.codes[0]!)).status).toBe(401);
    const until = `SELECT (extract(epoch FROM locked_until - now()) / 60)::float8 AS minutes FROM identity_lockouts WHERE user_id = $1`;
    const [lock] = await ground.query<{ minutes: number }>(until, [person.id]);
    expect(lock!.minutes).toBeGreaterThan(14);
    expect(lock!.minutes).toBeLessThanOrEqual(15);
    await ground.query(`UPDATE identity_lockouts SET locked_until = now() WHERE user_id = $1`, [person.id]);
    expect((await person.verify(challenge, await person.code())).status).toBe(200);
    expect(await ground.query('SELECT 1 FROM identity_lockouts WHERE user_id = $1 AND failures > 0', [person.id])).toEqual([]);
  });

  it('counts every one of many wrong guesses that come at once', async () => {
    const person = await ground.withFactor();
    const challenges = await times(2, () => person.challenge());
    await times(8, (n) => person.verify(challenges[n % 2]!, '000000'));
    const rows = await ground.query<{ failures: number }>('SELECT failures FROM identity_lockouts WHERE user_id = $1', [person.id]);
    expect(rows).toEqual([{ failures: 8 }]);
  });
}); // prettier-ignore

describe('a device that is trusted', () => {
  const remembered = async () => {
    const person = await ground.withFactor();
    const answer = await person.verify(await person.challenge(), await person.code(), { body: { remember: true } });
    return { person, token: (answer.json as { trustedDevice?: string }).trustedDevice!, jwt: (answer.json as unknown as Tokens).jwt }; // prettier-ignore
  };

  it('stands for the second factor at the next sign-in, of its own person alone', async () => {
    const { person, token } = await remembered();
    const { jwt } = (await person.signIn({ trustedDevice: token })).json as unknown as Tokens;
    expect((await whoAmI(jwt)).status).toBe(200);
    const other = await ground.withFactor();
    expect(tokensIn((await other.signIn({ trustedDevice: token })).text)).toBe(false);
    expect(tokensIn((await person.signIn({ trustedDevice: 'A'.repeat(43) })).text)).toBe(false);
  });

  it('can be given up, and is with the password', async () => {
    const { person, token, jwt } = await remembered();
    const { trustedDevices } = (await person.api('GET', '/api/two-factor', undefined, jwt)).json.data as { trustedDevices: { id: string }[] }; // prettier-ignore
    expect(trustedDevices).toHaveLength(1);
    const gone = await person.api('DELETE', `/api/two-factor/trusted-devices/${trustedDevices[0]!.id}`, undefined, jwt);
    expect(gone.status).toBe(204);
    expect(tokensIn((await person.signIn({ trustedDevice: token })).text)).toBe(false);

    const again = await remembered();
    const body = { current: PASSWORD, password: 'Another-one-2026' };
    expect((await again.person.api('POST', '/api/accounts/password', body, again.jwt)).status).toBe(200);
    expect(tokensIn((await again.person.signIn({ trustedDevice: again.token, password: 'Another-one-2026' })).text)).toBe(false); // prettier-ignore
  });

  it('is never enough for what must be asked again', async () => {
    const { person, token } = await remembered();
    const { jwt } = (await person.signIn({ trustedDevice: token })).json as unknown as Tokens;
    const refused = await person.api('POST', '/api/two-factor/turn-off', {}, jwt);
    expect([refused.status, refused.json.error]).toEqual([400, expect.objectContaining({ details: { code: 'step-up' } })]); // prettier-ignore
  });
});

describe('what must be asked again', () => {
  it('is asked right after signing in too, answered by a code, and fresh for five minutes', async () => {
    const person = await ground.withFactor();
    const { jwt } = (await person.verify(await person.challenge(), await person.code())).json as unknown as Tokens;
    expect((await person.api('POST', '/api/two-factor/turn-off', {}, jwt)).status).toBe(400);
    expect((await person.api('POST', '/api/two-factor/step-up', { code: '000000' }, jwt)).json.error).toMatchObject({ details: { code: 'wrong-code' } }); // prettier-ignore
    expect((await person.api('POST', '/api/two-factor/step-up', { code: await person.code() }, jwt)).status).toBe(200);
    await ground.query(`UPDATE identity_sessions SET fresh_until = fresh_until - interval '5 minutes' WHERE user_id = $1`, [person.id]); // prettier-ignore
    expect((await person.api('POST', '/api/two-factor/turn-off', {}, jwt)).status).toBe(400);
    expect((await person.api('POST', '/api/two-factor/step-up', { code: person.codes[3] }, jwt)).status).toBe(200);
    const renewed = await person.api('POST', '/api/two-factor/backup-codes', {}, jwt);
    expect((renewed.json.data as { codes: string[] }).codes).toHaveLength(10);
    expect((await person.verify(await person.challenge(), person.codes[4]!)).status).toBe(401);
    expect((await person.api('POST', '/api/two-factor/turn-off', {}, jwt)).status).toBe(204);
    expect(tokensIn((await person.signIn()).text)).toBe(true);
  });

  it('is of this session alone', async () => {
    const person = await ground.withFactor();
    const { jwt } = (await person.verify(await person.challenge(), await person.code())).json as unknown as Tokens;
    expect((await person.api('POST', '/api/two-factor/step-up', { code: await person.code() })).status).toBe(200);
    expect((await person.api('POST', '/api/two-factor/turn-off', {}, jwt)).status).toBe(400);
  });
});
