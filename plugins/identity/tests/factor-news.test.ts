import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, PASSWORD, type House } from './accounts/support.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

async function person(locale = 'fr') {
  const { id, email } = await house.member();
  await house.query('UPDATE identity_profiles SET locale = $2 WHERE user_id = $1', [id, locale]);
  const { jwt } = (await house.signIn(email))!;
  const call = (method: string, path: string, body?: unknown) => house.call(method, path, body, { token: jwt });
  return { id, email, call };
}

async function withFactor(locale?: string) {
  const base = await person(locale);
  const made = await base.call('POST', '/two-factor/set-up', { password: PASSWORD });
  const secret = (made.body.data as { secret: string }).secret.replaceAll(' ', '');
  const on = await base.call('POST', '/two-factor/confirm', { code: generateSync({ secret }) });
  const { codes } = on.body.data as { codes: string[] };
  const show = async () => {
    await house.query('UPDATE identity_totp SET last_step = NULL WHERE user_id = $1', [base.id]);
    expect((await base.call('POST', '/two-factor/step-up', { code: generateSync({ secret }) })).status).toBe(200);
  };
  return { ...base, codes, show };
}
const reasonOf = ({ body }: Awaited<ReturnType<House['call']>>) =>
  (body.error?.details as { code?: string } | undefined)?.code;

describe('what is done to a second factor', () => {
  it('is told by mail and in the list: on, a backup code used with how many are left, new codes, off', async () => {
    const { id, email, codes, call, show } = await withFactor();
    const on = await house.mailTo(email, /Vérification en deux étapes activée/);
    // The way out for whom it was not.
    expect(on.text).toContain('/mot-de-passe');
    expect(on.text).toContain('/compte/securite');
    await call('POST', '/two-factor/step-up', { code: codes[0] });
    const used = await house.mailTo(email, /Un code de secours a servi/);
    expect(used.text).toMatch(/restants\D+9\b/);
    await call('POST', '/two-factor/backup-codes', {});
    expect((await house.mailTo(email, /Nouveaux codes de secours/)).text).toMatch(/restants\D+10\b/);
    await show();
    await call('POST', '/two-factor/turn-off', {});
    await house.mailTo(email, /Vérification en deux étapes désactivée/);
    const told = await house.query<{ title: string; path: string }>(
      `SELECT texts -> 'fr' ->> 'title' AS title, path FROM platform_notifications
       WHERE user_id = $1 AND kind = 'factor-changed' AND listed ORDER BY id`,
      [id],
    );
    expect(told.map(({ title }) => title)).toEqual([
      'Vérification en deux étapes activée',
      'Un code de secours a servi',
      'Nouveaux codes de secours',
      'Vérification en deux étapes désactivée',
    ]);
    expect(new Set(told.map(({ path }) => path))).toEqual(new Set(['/compte/securite']));
    // A code itself is in no mail and no notification.
    for (const mail of house.mailbox.messages()) for (const code of codes) expect(mail.text).not.toContain(code);
  });

  it('is told in the language that the person chose', async () => {
    const { email } = await withFactor('ar');
    const mail = await house.mailTo(email, /تم تفعيل التحقق بخطوتين/);
    expect(mail.html).toContain('dir="rtl"');
    expect(mail.text).toContain('/ar/hisab/aman');
  });
});

describe('what opens an account', () => {
  const WISHES = [
    ['another address', '/accounts/email', () => ({ email: `other${Date.now()}@example.ma`, password: PASSWORD }), 202],
    ['its deletion', '/accounts/deletion', () => ({ password: PASSWORD }), 200],
  ] as const;

  it.each(WISHES)('%s asks for the factor again, of who has one', async (_, path, body, done) => {
    const { call, show, id } = await withFactor();
    const refused = await call('POST', path, body());
    expect([refused.status, reasonOf(refused)]).toEqual([400, 'step-up']);
    expect(await house.query('SELECT 1 FROM identity_deletions WHERE user_id = $1', [id])).toEqual([]);
    await show();
    expect((await call('POST', path, body())).status).toBe(done);
  });

  it.each(WISHES)('%s asks nothing more of who has none', async (_, path, body, done) => {
    const { call } = await person();
    expect((await call('POST', path, body())).status).toBe(done);
  });
});
