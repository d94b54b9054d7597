import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import { inTransaction } from '@sys/platform/services';
import { payoutsFrozenUntil } from '@sys/kyc/services';
import type { Recoveries, ReviewedRecovery } from '../contracts/recovery.ts';
import { forgetRecoveries, lapseRecoveries } from '../server/recovery/upkeep.ts';
import { linkOf, openHouse, PASSWORD, tokenOf, type Answer, type House } from './accounts/support.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const WORDS = 'Mon téléphone est tombé dans l’oued. <img src=x onerror=alert(1)>';
type Call = (method: string, path: string, body?: unknown) => Promise<Answer>;

interface Loser {
  id: number;
  email: string;
  jwt: string;
  codes: string[];
  challenge(): Promise<string>;
  code(): Promise<string>;
  ask(body?: object, challenge?: string): Promise<Answer>;
  /** Asks, and proves the mail box. */
  confirmed(): Promise<void>;
  request(): Promise<{ id: string; status: string; version: number }>;
}

/** Somebody with a second factor, who says that they have lost it. */
async function loser(more: object = {}): Promise<Loser> {
  const { id, email } = await house.member(more);
  const { jwt } = (await house.signIn(email))!;
  const asked = await house.call('POST', '/two-factor/set-up', { password: PASSWORD }, { token: jwt });
  const secret = (asked.body.data as { secret: string }).secret.replaceAll(' ', '');
  const on = await house.call('POST', '/two-factor/confirm', { code: generateSync({ secret }) }, { token: jwt });
  const { codes } = on.body.data as { codes: string[] };
  const challenge = async () =>
    ((await house.signIn(email)) as unknown as { challenge: { token: string } }).challenge.token;
  const person: Loser = {
    id,
    email,
    jwt,
    codes,
    challenge,
    async code() {
      await house.query('UPDATE identity_totp SET last_step = NULL WHERE user_id = $1', [id]);
      return generateSync({ secret });
    },
    ask: async (body = {}, token) =>
      house.call('POST', '/two-factor/recovery', {
        challenge: token ?? (await challenge()),
        reason: 'lost',
        words: WORDS,
        ...body,
      }),
    async confirmed() {
      expect((await person.ask()).status).toBe(202);
      const token = tokenOf(await house.mailTo(email, /Confirmez votre demande/));
      expect((await house.call('POST', '/accounts/recovery/confirm', { token })).status).toBe(200);
    },
    request: async () =>
      (
        await house.query<{ id: string; status: string; version: number }>(
          'SELECT id::text, status, version FROM identity_recoveries WHERE user_id = $1 ORDER BY id DESC LIMIT 1',
          [id],
        )
      )[0]!,
  };
  return person;
}

const members = new Map<StaffRole, Promise<Call>>();
/** Calls the admin's API as one of the staff. */
function staff(role: StaffRole): Promise<Call> {
  const known =
    members.get(role) ??
    signInStaff(house.cms.url, role).then((token): Call => async (method, path, body) => {
      const response = await fetch(`${house.cms.url}/identity${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : {} };
    });
  members.set(role, known);
  return known;
}
const codeOf = ({ body }: Answer) => (body.error?.details as { code?: string } | undefined)?.code;
const waited = ({ id }: Loser, hours = 72) =>
  house.query(`UPDATE identity_recoveries SET confirmed_at = confirmed_at - make_interval(hours => $2) WHERE user_id = $1`, [id, hours]); // prettier-ignore
const decide = async (call: Call, person: Loser, action: string, reason = 'Rappelée au numéro du dossier.') => {
  const { id, version } = await person.request();
  return call('POST', `/recoveries/${id}/${action}`, { version, reason });
};
const verified = ({ id }: Loser) =>
  house.query(
    `WITH made AS (INSERT INTO kyc_cases (reference, user_id, kind, status, sealed) VALUES ($1, $2, 'influencer', 'approved', '\\x00') RETURNING id)
     INSERT INTO kyc_case_history (case_id, version, action, to_status, actor_kind) SELECT id, 1, 'approve', 'approved', 'staff' FROM made`,
    [`KYC-TEST-${id}`, id],
  );
const deeds = async ({ id }: Loser) =>
  await house.query<{ action: string; whole: string }>(
    `SELECT action, row_to_json(a)::text AS whole FROM platform_audit a
       WHERE subject ->> 'id' = $1::text AND action LIKE 'two-factor.recovery%' ORDER BY seq`,
    [id],
  );

describe('asking', () => {
  it('needs a challenge that is open, and is answered the same for every other', async () => {
    const person = await loser();
    const used = await person.challenge();
    await house.call('POST', '/two-factor/verify', { challenge: used, code: await person.code() });
    const old = await person.challenge();
    await house.query(`UPDATE identity_challenges SET expires_at = now() WHERE user_id = $1 AND closed_at IS NULL`, [person.id]); // prettier-ignore
    const refused = [await person.ask({}, used), await person.ask({}, old), await person.ask({}, 'A'.repeat(43))];
    expect(new Set(refused.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(refused[0]!.status).toBe(401);
    expect(await house.query('SELECT 1 FROM identity_recoveries WHERE user_id = $1', [person.id])).toEqual([]);
    expect((await person.ask()).status).toBe(202);
  });

  it('is one request, of ten who ask at once, and answers no other when there is one already', async () => {
    const person = await loser();
    const challenges: string[] = [];
    while (challenges.length < 10) challenges.push(await person.challenge());
    const answers = await Promise.all(challenges.map((token) => person.ask({}, token)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))).toEqual(
      new Set(['202 {"data":{"done":true}}']),
    );
    expect(await house.query('SELECT 1 FROM identity_recoveries WHERE user_id = $1', [person.id])).toHaveLength(1);
    const [link] = await house.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM identity_recovery_steps s JOIN identity_recoveries r ON r.id = s.recovery_id WHERE r.user_id = $1`,
      [person.id],
    );
    // The first, and two links more.
    expect(link!.n).toBe(3);
  });

  it('keeps what was written sealed, tells it to nobody but the staff, and names what is missing', async () => {
    const person = await loser();
    const empty = await person.ask({ reason: 'other', words: '  ' });
    expect([empty.status, empty.body.error!.details.fields]).toEqual([400, [{ field: 'words', problem: 'required' }]]);
    const strange = await person.ask({ reason: 'because', status: 'approved' });
    expect(strange.body.error!.details.fields!.map(({ field }) => field).toSorted()).toEqual(['reason', 'status']);
    await person.confirmed();
    for (const table of ['identity_recoveries', 'identity_recovery_steps', 'platform_audit', 'platform_notifications'])
      expect(await house.query(`SELECT 1 FROM ${table} t WHERE strpos(row_to_json(t)::text, 'oued') > 0`)).toEqual([]);
    for (const mail of house.mailbox.messages()) expect(mail.text + mail.html).not.toContain('oued');
    const reviewer = await staff('sys-kyc-reviewer');
    const { id } = await person.request();
    expect((await reviewer('GET', `/recoveries/${id}`)).body.data).toMatchObject({ words: WORDS, status: 'confirmed' });
  });

  it('stops at three requests in a month, and says nothing of it', async () => {
    const person = await loser();
    for (let n = 0; n < 4; n++) {
      expect((await person.ask()).status).toBe(202);
      const challenge = await person.challenge();
      await house.call('POST', '/two-factor/verify', { challenge, code: await person.code() });
    }
    expect(await house.query('SELECT 1 FROM identity_recoveries WHERE user_id = $1', [person.id])).toHaveLength(3);
  });
});

describe('the owner', () => {
  it('is warned at once by mail and in their list, proves the mail box once, and is told until when it waits', async () => {
    const person = await loser();
    await person.ask();
    const warning = await house.mailTo(person.email, /Quelqu’un demande à retirer/);
    expect(linkOf(warning).pathname).toBe('/recuperation/annuler');
    const token = tokenOf(await house.mailTo(person.email, /Confirmez votre demande/));
    // Of the token a hash alone is kept.
    expect(await house.query('SELECT 1 FROM identity_recoveries t WHERE strpos(row_to_json(t)::text, $1) > 0', [token])).toEqual([]); // prettier-ignore
    expect((await house.call('POST', '/accounts/recovery/confirm', { token: tokenOf(warning) })).status).toBe(400);
    for (let n = 0; n < 2; n++)
      expect((await house.call('POST', '/accounts/recovery/confirm', { token })).status).toBe(200);
    await house.mailTo(person.email, /pourrait être retiré/);
    const { body } = await house.call('GET', '/two-factor', undefined, { token: person.jwt });
    const { recovery } = body.data as { recovery: { status: string; askedAt: string; decidableFrom: string } };
    expect(recovery.status).toBe('confirmed');
    const hours = (Date.parse(recovery.decidableFrom) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThanOrEqual(72);
    const kinds = await house.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM platform_notifications WHERE user_id = $1 AND kind = 'factor-recovery' AND listed`,
      [person.id],
    );
    expect(kinds).toEqual([{ n: 2 }]);
    expect((await deeds(person)).map(({ action }) => action)).toEqual([
      'two-factor.recovery-asked',
      'two-factor.recovery-confirmed',
    ]);
  });

  it('has a link for a day', async () => {
    const person = await loser();
    await person.ask();
    const token = tokenOf(await house.mailTo(person.email, /Confirmez votre demande/));
    await house.query(`UPDATE identity_recoveries SET asked_at = asked_at - interval '24 hours' WHERE user_id = $1`, [person.id]); // prettier-ignore
    expect((await house.call('POST', '/accounts/recovery/confirm', { token })).status).toBe(400);
    expect((await person.request()).status).toBe('asked');
  });

  it('says by a link that it was not them: the request, every session and what waits for a factor end', async () => {
    const person = await loser();
    await person.confirmed();
    const challenge = await person.challenge();
    const token = tokenOf(await house.mailTo(person.email, /pourrait être retiré/));
    const cancelled = await house.call('POST', '/accounts/recovery/cancel', { token });
    expect([cancelled.status, (await person.request()).status]).toEqual([200, 'cancelled']);
    expect((await house.call('GET', '/two-factor', undefined, { token: person.jwt })).status).toBe(401);
    expect((await house.call('POST', '/two-factor/verify', { challenge, code: await person.code() })).status).toBe(401);
    expect((await house.call('POST', '/accounts/recovery/cancel', { token })).status).toBe(400);
    const mail = await house.mailTo(person.email, /annulée/);
    expect(mail.text).toContain('/mot-de-passe');
    await waited(person);
    expect(codeOf(await decide(await staff('sys-kyc-reviewer'), person, 'approve'))).toBe('wrong-state');
  });

  it('keeps the way out of the first mail when somebody asks again', async () => {
    const person = await loser();
    await person.ask();
    const token = tokenOf(await house.mailTo(person.email, /Quelqu’un demande à retirer/));
    await person.ask();
    expect((await house.call('POST', '/accounts/recovery/cancel', { token })).status).toBe(200);
  });

  it('ends it by showing the factor, not by a code that is mailed', async () => {
    const person = await loser();
    await person.confirmed();
    const mailed = await person.challenge();
    await house.call('POST', '/two-factor/mail-code', { challenge: mailed });
    const code = /\b(\d{6})\b/.exec((await house.mailTo(person.email, /code de connexion/)).text)![1];
    expect((await house.call('POST', '/two-factor/verify', { challenge: mailed, code })).status).toBe(200);
    expect((await person.request()).status).toBe('confirmed');
    const challenge = await person.challenge();
    expect((await house.call('POST', '/two-factor/verify', { challenge, code: person.codes[0] })).status).toBe(200);
    expect((await person.request()).status).toBe('cancelled');
    expect((await house.mailTo(person.email, /La demande est annulée/)).text).toMatch(/vient de servir/);
  });

  it('ends it where they are signed in', async () => {
    const person = await loser();
    await person.confirmed();
    const answer = await house.call('POST', '/two-factor/recovery/withdraw', {}, { token: person.jwt });
    expect([answer.status, (await person.request()).status]).toEqual([200, 'cancelled']);
    expect((await house.call('POST', '/two-factor/recovery/withdraw', {}, { token: person.jwt })).status).toBe(404);
    expect((await house.call('POST', '/two-factor/recovery/withdraw', {})).status).toBe(403);
  });
});

describe('the staff', () => {
  it('cannot approve before three days are over, and then takes the factor and all that hangs on it', async () => {
    const person = await loser({ kind: 'shopper' });
    await person.confirmed();
    const reviewer = await staff('sys-kyc-reviewer');
    await waited(person, 71);
    expect(codeOf(await decide(reviewer, person, 'approve'))).toBe('too-early');
    await waited(person, 1);
    const stale = await person.challenge();
    const done = await decide(reviewer, person, 'approve');
    expect([done.status, done.body.data]).toEqual([200, expect.objectContaining({ status: 'approved', actions: [] })]);

    for (const table of ['identity_totp', 'identity_backup_codes', 'identity_trusted_devices', 'identity_lockouts'])
      expect(await house.query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [person.id])).toEqual([]);
    expect((await house.call('GET', '/accounts/me', undefined, { token: person.jwt })).status).toBe(401);
    expect((await house.call('POST', '/two-factor/verify', { challenge: stale, code: person.codes[1] })).status).toBe(
      401,
    );
    await house.mailTo(person.email, /a été retiré/);

    const session = (await house.signIn(person.email)) as unknown as { jwt: string; setUpFactor: boolean };
    expect(session.setUpFactor).toBe(true);
    const { body } = await house.call('GET', '/two-factor', undefined, { token: session.jwt });
    expect(body.data).toMatchObject({ enabled: false, recovery: { status: 'approved' } });
    const made = await house.call('POST', '/two-factor/set-up', { password: PASSWORD }, { token: session.jwt });
    const secret = (made.body.data as { secret: string }).secret.replaceAll(' ', '');
    await house.call('POST', '/two-factor/confirm', { code: generateSync({ secret }) }, { token: session.jwt });
    const after = await house.call('GET', '/two-factor', undefined, { token: session.jwt });
    expect(after.body.data).toMatchObject({ enabled: true, recovery: null });
    expect((await deeds(person)).map(({ action }) => action)).toEqual([
      'two-factor.recovery-asked',
      'two-factor.recovery-confirmed',
      'two-factor.recovery-approved',
    ]);
    for (const { whole } of await deeds(person)) expect(whole).not.toMatch(/oued|Rappelée/);
  });

  it('freezes payouts for three days with it, and says so to whom it concerns', async () => {
    const person = await loser();
    await person.confirmed();
    await waited(person);
    const { strapi } = house.cms;
    const frozen = () => inTransaction(strapi, (db) => payoutsFrozenUntil(db, person.id));
    expect(await frozen()).toBeNull();
    await decide(await staff('sys-kyc-reviewer'), person, 'approve');
    const hours = ((await frozen())!.getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThanOrEqual(72);
    const events = await house.query(
      `SELECT 1 FROM platform_events WHERE name = 'user.factor-recovered' AND payload ->> 'user' = $1::text`,
      [person.id],
    );
    expect(events).toHaveLength(1);
  });

  it('takes two for somebody whose identity was verified', async () => {
    const person = await loser();
    await verified(person);
    await person.confirmed();
    await waited(person);
    const [reviewer, approver] = [await staff('sys-kyc-reviewer'), await staff('sys-kyc-approver')];
    const first = await decide(reviewer, person, 'approve');
    expect(first.body.data).toMatchObject({ status: 'pending_second_approval', verification: 'approved', highValue: true }); // prettier-ignore
    expect(await house.query('SELECT 1 FROM identity_totp WHERE user_id = $1', [person.id])).toHaveLength(1);
    expect(codeOf(await decide(reviewer, person, 'second'))).toBe('same-eyes');
    expect((await decide(approver, person, 'second')).body.data).toMatchObject({ status: 'approved' });
    expect(await house.query('SELECT 1 FROM identity_totp WHERE user_id = $1', [person.id])).toEqual([]);
  });

  it('makes one transition of many that come at once', async () => {
    const person = await loser();
    await person.confirmed();
    await waited(person);
    const { id, version } = await person.request();
    const calls = [await staff('sys-kyc-reviewer'), await staff('sys-kyc-approver')];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        calls[n % 2]!('POST', `/recoveries/${id}/${n % 4 < 2 ? 'approve' : 'refuse'}`, { version, reason: 'Vu.' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(codeOf))).toEqual(new Set(['changed-meanwhile']));
    expect(await house.query('SELECT 1 FROM identity_recovery_steps WHERE recovery_id = $1', [id])).toHaveLength(3);
  });

  it('never decides on their own account, however they spell their address', async () => {
    const person = await loser();
    await person.confirmed();
    await waited(person);
    await house.query(`UPDATE up_users SET email = (SELECT regexp_replace(upper(u.email), '@', '+boutique@') FROM admin_users u JOIN admin_users_roles_lnk l ON l.user_id = u.id JOIN admin_roles r ON r.id = l.role_id WHERE r.code = 'sys-kyc-reviewer' LIMIT 1) WHERE id = $1`, [person.id]); // prettier-ignore
    const reviewer = await staff('sys-kyc-reviewer');
    for (const action of ['approve', 'refuse'])
      expect(codeOf(await decide(reviewer, person, action))).toBe('own-account');
    const { id } = await person.request();
    expect((await reviewer('GET', `/recoveries/${id}`)).body.data).toMatchObject({ actions: [] });
  });

  it('refuses with a reason, which is for the file; the factor stays', async () => {
    const person = await loser();
    await person.confirmed();
    const reviewer = await staff('sys-kyc-reviewer');
    const { id, version } = await person.request();
    expect((await reviewer('POST', `/recoveries/${id}/refuse`, { version, reason: ' ' })).status).toBe(400);
    const done = (await decide(reviewer, person, 'refuse', 'Appelant incapable de nommer sa ville.')).body.data;
    expect(done).toMatchObject({ status: 'refused' });
    expect((done as ReviewedRecovery).steps.at(-1)).toMatchObject({ words: 'Appelant incapable de nommer sa ville.' });
    expect((await house.mailTo(person.email, /n’a pas été acceptée/)).text).not.toContain('Appelant');
    expect(await house.query('SELECT 1 FROM identity_totp WHERE user_id = $1', [person.id])).toHaveLength(1);
  });

  it.each([
    ['sys-kyc-auditor', 200, 403],
    ['sys-editor', 403, 403],
    ['strapi-super-admin', 200, 403],
  ] as const)('%s: reads %i, decides %i', async (role, reads, decides) => {
    const person = await loser();
    await person.confirmed();
    await waited(person);
    const call = await staff(role);
    const { id } = await person.request();
    const read = await call('GET', `/recoveries/${id}`);
    expect(read.status).toBe(reads);
    if (role === 'strapi-super-admin') expect(read.body.data).toMatchObject({ words: null });
    if (role === 'sys-kyc-auditor') expect(read.body.data).toMatchObject({ words: WORDS, actions: [] });
    expect((await decide(call, person, 'approve')).status).toBe(decides);
  });

  it('sees what waits, the longest first, with what is known', async () => {
    const person = await loser();
    await person.confirmed();
    const { data, total } = (await (await staff('sys-kyc-reviewer'))('GET', '/recoveries'))
      .body as unknown as Recoveries;
    expect(total).toBeGreaterThan(0);
    expect(data.every(({ status }) => ['asked', 'confirmed', 'pending_second_approval'].includes(status))).toBe(true);
    expect(data.find(({ user }) => user.id === person.id)).toMatchObject({
      user: { email: person.email, name: 'Nadia Alami' },
      reason: 'lost',
      verification: 'none',
      highValue: false,
    });
    expect((await house.call('GET', '/identity/recoveries')).status).toBe(404);
  });
});

describe('what happens by itself', () => {
  const upkeep = (work: typeof lapseRecoveries) => inTransaction(house.cms.strapi, (db) => work(db, new Date()));

  it('ends what nobody confirmed in a day or decided in a month, and who had confirmed is told', async () => {
    const [unconfirmed, undecided] = [await loser(), await loser()];
    await unconfirmed.ask();
    await undecided.confirmed();
    await house.query(`UPDATE identity_recoveries SET asked_at = asked_at - interval '25 hours' WHERE user_id = $1`, [unconfirmed.id]); // prettier-ignore
    await house.query(`UPDATE identity_recoveries SET asked_at = asked_at - interval '30 days' WHERE user_id = $1`, [undecided.id]); // prettier-ignore
    await waited(undecided, 720);
    expect(codeOf(await decide(await staff('sys-kyc-reviewer'), undecided, 'approve'))).toBe('lapsed');
    await upkeep(lapseRecoveries);
    for (const person of [unconfirmed, undecided]) expect((await person.request()).status).toBe('lapsed');
    await house.mailTo(undecided.email, /n’a plus cours/);
    expect((await deeds(undecided)).at(-1)!.action).toBe('two-factor.recovery-lapsed');
  });

  it('forgets what has been over for half a year, and nothing sooner', async () => {
    const person = await loser();
    await person.ask();
    await house.call('POST', '/two-factor/recovery/withdraw', {}, { token: person.jwt });
    const moved = (days: number) =>
      house.query(`UPDATE identity_recoveries SET ended_at = now() - make_interval(days => $2) WHERE user_id = $1`, [person.id, days]); // prettier-ignore
    await moved(179);
    await upkeep(forgetRecoveries);
    expect((await person.request()).status).toBe('cancelled');
    await moved(181);
    await upkeep(forgetRecoveries);
    expect(await house.query('SELECT 1 FROM identity_recoveries WHERE user_id = $1', [person.id])).toEqual([]);
  });

  it('gives people what they wrote, and takes it along when they leave', async () => {
    const person = await loser();
    await person.confirmed();
    const { body } = await house.call('GET', '/accounts/export', undefined, { token: person.jwt });
    expect((body.data as { recoveries: object[] }).recoveries).toMatchObject([{ status: 'confirmed', words: WORDS }]);
    await house.query('DELETE FROM up_users WHERE id = $1', [person.id]);
    expect(await house.query('SELECT 1 FROM identity_recoveries WHERE user_id = $1', [person.id])).toEqual([]);
  });
});
