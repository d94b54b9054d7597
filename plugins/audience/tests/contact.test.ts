import type { Challenge } from 'altcha/lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailbox } from '../../../sandbox/mail/mailbox.ts';
import type { Message, MessagePeople, MessageRow } from '../contracts/contact/desk.ts';
import { messagesOfPeople } from '../server/contact/personal-data.ts';
import { forgetMessages } from '../server/contact/keep.ts';
import { sweepChallenges } from '../server/contact/used.ts';
import { settleAnswers } from '../server/contact/tell.ts';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { openContactHouse, proof, solved, typed, type ContactHouse, type Said } from './contact-support.ts';

let house: ContactHouse;
beforeAll(async () => {
  house = await openContactHouse();
});
afterAll(() => house?.close());

const tally = (answers: Said<unknown>[]) => answers.map(({ status, code }) => code ?? status).sort();
const messageOf = async (email: string) =>
  (await house.query<{ id: string; state: string; suspicions: string[]; user_id: number | null }>('SELECT id::text AS id, state, suspicions, user_id FROM audience_messages m WHERE email = $1 ORDER BY m.id', [email])); // prettier-ignore
const jobsOf = (email: string) =>
  house.query<{ key: string; state: string }>(
    `SELECT j.key, j.state FROM platform_jobs j JOIN audience_messages m ON j.key IN ('contact-received:' || m.id, 'contact-reply:' || m.id)
     WHERE m.email = $1 ORDER BY j.key`,
    [email],
  );

describe('a message', () => {
  it('is kept and told of: to the team, and to whoever wrote in their language without a word of theirs', async () => {
    for (const [language, subject] of [['fr', /^Nous avons bien reçu/], ['ar', /^توصلنا/], ['en', /^We have received/]] as const) {
      const written = typed({ language, subject: 'partnership', order: '' });
      const said = await house.write(written);
      expect(said.status, said.message).toBe(201);
      expect(said.data.reference).toMatch(/^MSG-\d{4}-\d{5}$/);
      const reply = await house.mailbox.waitFor(({ recipients }) => recipients.includes(written.email), 15_000);
      expect(reply.subject).toMatch(subject);
      expect(reply.subject).toContain(said.data.reference);
      expect(`${reply.text}${reply.html}`).not.toContain('offrir un bon');
      const told = await house.mailbox.waitFor(({ subject: name, recipients }) => name.includes(said.data.reference) && recipients.includes('support@shareyoursales.ma'), 15_000);
      expect(told.text).toContain('offrir un bon à une amie');
      expect(told.header('Reply-To')).toBe(written.email);
    }
  }); // prettier-ignore

  it('is one for one wish, however often and by how many clicks at once it comes', async () => {
    const written = typed();
    const captcha = await proof();
    const said = await Promise.all([1, 2, 3, 4].map(() => house.write({ ...written, captcha })));
    expect(said.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(new Set(said.map(({ data }) => data.reference)).size).toBe(1);
    // With proofs of their own too.
    expect(tally(await Promise.all([1, 2].map(() => house.write(written))))).toEqual([200, 200]);
    expect(await messageOf(written.email)).toHaveLength(1);
    expect(await jobsOf(written.email)).toHaveLength(2);
    expect((await house.write({ ...written, message: 'Autre chose, tout à fait.' })).code).toBe('wish-used');
  });

  it('is refused with each field that is to be mended, and cleaned of what nobody types', async () => {
    const said = await house.write({ name: ' ', email: 'nadia@', subject: 'spam', message: 'Court', order: '1234', language: 'de', more: 1 }); // prettier-ignore
    expect(said.status).toBe(400);
    expect(said.fields!.map(({ field, problem }) => `${field} ${problem}`).sort()).toEqual([
      'email invalid', 'language invalid', 'message too-short', 'more unknown', 'name required', 'order invalid', 'subject required',
    ]); // prettier-ignore
    expect((await house.write({ message: 'x'.repeat(5001), name: 'x'.repeat(101) })).fields!.map(({ problem }) => problem)).toEqual(['too-long', 'too-long']); // prettier-ignore
    const email = 'entete@exemple.ma';
    const sent = await house.write({ email, name: 'Salma\r\nBcc: tous@exemple.ma\u202E', message: 'Bonjour\r\n.\r\nBcc: a@b.ma\u0000 merci' }); // prettier-ignore
    expect(sent.status).toBe(201);
    const [row] = await house.query<{ name: string; message: string }>('SELECT name, message FROM audience_messages WHERE email = $1', [email]); // prettier-ignore
    expect(row).toEqual({ name: 'Salma Bcc: tous@exemple.ma', message: 'Bonjour\n.\nBcc: a@b.ma merci' });
    const told = await house.mailbox.waitFor(({ subject }) => subject.includes(sent.data.reference), 15_000);
    expect(told.header('Bcc')).toBeUndefined();
    expect((await house.write({ email: 'a@b.ma\r\nBcc: c@d.ma' })).status).toBe(400);
  });

  it('is kept while the mail server is away, and its mails leave when it is back', { timeout: 120_000 }, async () => {
    const port = Number(new URL(house.mailbox.smtpUrl).port);
    await house.mailbox.close();
    const written = typed({ email: 'panne@exemple.ma' });
    const said = await house.write(written);
    expect(said.status).toBe(201);
    expect(await messageOf(written.email)).toMatchObject([{ state: 'new' }]);
    const { id } = (await messageOf(written.email))[0]!;
    // Both of them: the later one would wait for its own second try.
    await expect.poll(async () => (await house.query(`SELECT 1 FROM platform_jobs WHERE key = ANY($1) AND attempts > 0 AND state = 'planned'`, [[`contact-reply:${id}`, `contact-received:${id}`]])).length).toBe(2); // prettier-ignore
    const back = await startMailbox({ smtpPort: port, httpPort: 0 });
    // Nobody waits here until their next attempt is due.
    await house.query(`UPDATE platform_jobs SET run_at = now() WHERE state = 'planned' AND attempts > 0`);
    await house.query(`SELECT pg_notify('platform_jobs', 'job')`);
    try {
      const reply = await back.waitFor(({ recipients }) => recipients.includes(written.email), 90_000);
      expect(reply.subject).toContain(said.data.reference);
      await back.waitFor(({ recipients, subject }) => recipients.includes('support@shareyoursales.ma') && subject.includes(said.data.reference), 90_000); // prettier-ignore
    } finally {
      await back.close();
      Object.assign(house.mailbox, await startMailbox({ smtpPort: port, httpPort: 0 }));
    }
  });

  it('is of whoever is signed in, goes into their data and goes with them', async () => {
    const [nadia, other] = [await house.person(), await house.person()];
    await house.write({ email: 'ailleurs@exemple.ma' }, { authorization: `Bearer ${nadia.token}` });
    await house.write({ email: nadia.email.toUpperCase(), message: 'Avant de me connecter, bonjour.' });
    // Somebody else who was signed in and gave her address: that one is theirs.
    await house.write({ email: nadia.email, message: 'Une autre personne, bonjour.' }, { authorization: `Bearer ${other.token}` }); // prettier-ignore
    const read = (user: number) => withClient(house.cms, (db) => messagesOfPeople.read(db, user)) as Promise<{ email: string }[]>; // prettier-ignore
    expect((await read(nadia.id)).map(({ email }) => email)).toEqual(['ailleurs@exemple.ma', nadia.email]);
    await house.query('UPDATE up_users SET confirmed = false WHERE id = $1', [nadia.id]);
    expect(await read(nadia.id)).toHaveLength(1);
    await house.query('UPDATE up_users SET confirmed = true WHERE id = $1', [nadia.id]);
    await withClient(house.cms, (db) => messagesOfPeople.erase(db, nadia.id));
    expect([(await read(nadia.id)).length, (await read(other.id)).length]).toEqual([0, 1]);
  });
});

describe('a proof', () => {
  it('is asked for: none, one of another house, one that is not solved and one that was changed are refused', async () => {
    const [, challenge] = [0, (await house.get('/api/contact/challenge')).data as Challenge & { leastMs: number }];
    expect(challenge).toMatchObject({ parameters: { algorithm: 'PBKDF2/SHA-256' }, leastMs: 3000 });
    const { leastMs: _, ...given } = challenge;
    const good = JSON.parse(Buffer.from(await solved(given), 'base64').toString()) as { challenge: Challenge; solution: { counter: number; derivedKey: string } }; // prettier-ignore
    const pack = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
    const { parameters } = good.challenge;
    const changed = (more: object) => pack({ ...good, challenge: { ...good.challenge, parameters: { ...parameters, ...more } } }); // prettier-ignore
    for (const captcha of [
      ...['not base64 !', pack({}), pack({ ...good, solution: { counter: 1, derivedKey: good.solution.derivedKey } })],
      pack({ ...good, challenge: { parameters, signature: '0'.repeat(64) } }),
      changed({ data: { at: parameters.data!['at'] as number - 60_000 } }),
      changed({ keyPrefix: '00' }),
      changed({ nonce: 'ab'.repeat(16) }),
      changed({ expiresAt: parameters.expiresAt! + 60 }),
    ]) expect((await house.write({ captcha })).code).toBe('captcha-invalid');
    expect((await house.write({ captcha: '' })).fields).toEqual([{ field: 'captcha', problem: 'required' }]);
    expect((await house.write({ captcha: await proof(3_700_000) })).code).toBe('captcha-expired');
    // Untouched, it is taken; that fast it may be a machine.
    expect((await house.write({ captcha: pack(good) })).status).toBe(201);
  }); // prettier-ignore

  it('is good once: of twenty at once with the same one passes, and the same again is refused', async () => {
    const captcha = await proof();
    const said = await Promise.all(Array.from({ length: 20 }, () => house.write({ captcha })));
    expect(tally(said).filter((one) => one === 201)).toHaveLength(1);
    expect(tally(said).filter((one) => one === 'captcha-used')).toHaveLength(19);
    expect((await house.write({ captcha })).code).toBe('captcha-used');
    const sweep = () => withClient(house.cms, sweepChallenges);
    await sweep();
    expect((await house.write({ captcha })).code).toBe('captcha-used');
    await house.query(`UPDATE audience_challenges SET expires_at = now() - interval '11 minutes'`);
    await sweep();
    expect(await house.query('SELECT 1 FROM audience_challenges')).toEqual([]);
  });
});

describe('what looks like spam', () => {
  it('is put aside and answered like any other, and nobody is written to', async () => {
    const cases = [
      [{ website: 'https://spam.example' }, ['trap']],
      [{ captcha: await proof(0) }, ['haste']],
      [{ message: 'https://a.ma https://b.ma https://c.ma https://d.ma https://e.ma' }, ['links']],
    ] as const;
    for (const [more, suspicions] of cases) {
      const written = typed(more);
      const said = await house.write({ ...written, ...more });
      expect([said.status, Object.keys(said.data)]).toEqual([201, ['reference']]);
      expect(await messageOf(written.email)).toMatchObject([{ state: 'suspected', suspicions }]);
      expect(await jobsOf(written.email)).toEqual([]);
    }
    const moderator = await house.staff('sys-moderator');
    const { data: listed } = await moderator<MessageRow[]>('GET', '');
    expect(listed.some(({ state }) => state === 'suspected')).toBe(false);
    expect((await moderator<MessageRow[]>('GET', '?state=suspected')).data.length).toBeGreaterThanOrEqual(3);
  });
});

it('confirms to one mail box three times an hour at the most, and tells the team each time', async () => {
  const email = 'harcelee@exemple.ma';
  for (let i = 0; i < 5; i++) expect((await house.write({ email })).status).toBe(201);
  const keys = (await jobsOf(email)).map(({ key }) => key.replace(/\d+$/, ''));
  expect(keys.filter((key) => key === 'contact-received:')).toHaveLength(5);
  expect(keys.filter((key) => key === 'contact-reply:')).toHaveLength(3);
});

describe('the desk', () => {
  const arrived = async (more: Record<string, unknown> = {}) => {
    const written = typed(more);
    expect((await house.write(written)).status).toBe(201);
    return `msg_${(await messageOf(written.email))[0]!.id}`;
  };
  const deeds = async (id: string) =>
    (await house.query<{ action: string; text: string }>(`SELECT action, a::text AS text FROM platform_audit a WHERE subject ->> 'id' = $1 ORDER BY seq`, [id])); // prettier-ignore

  it('shows a message unread until it is opened, finds it, assigns it, notes and answers it by mail', async () => {
    const moderator = await house.staff('sys-moderator');
    const id = await arrived({ email: 'fatima@exemple.ma', name: 'Fatima Zahra', language: 'ar', subject: 'support', order: '' }); // prettier-ignore
    const find = async (query: string) => (await moderator<MessageRow[]>('GET', query)).data.map((row) => row.id);
    const { data: rows } = await moderator<MessageRow[]>('GET', '?search=fatima@');
    expect(rows).toMatchObject([{ id, unread: true, state: 'new', language: 'ar', assignee: null }]);
    const { data: message } = await moderator('GET', `/${id}`);
    expect(message).toMatchObject({ unread: true, account: false, entries: [], may: { answer: true, reopen: false } });
    expect((await moderator<MessageRow[]>('GET', '?search=fatima@')).data[0]).toMatchObject({ unread: false });
    for (const query of [`?search=${message.reference}`, '?search=fatima&subject=support&assignee=none', '?state=new&search=Fatima']) expect(await find(query)).toEqual([id]); // prettier-ignore
    expect(await find('?search=fatima&subject=partnership')).toEqual([]);
    expect(await find('?search=%25')).toEqual([]);

    const { data: people } = await moderator<MessagePeople>('GET', '/people');
    const karim = people.find(({ name }) => name === 'Karim Modération')!;
    const { data: taken } = await moderator('POST', `/${id}/assign`, { version: 1, assignee: karim.id });
    expect(taken).toMatchObject({ state: 'in_progress', version: 2, assignee: karim });
    expect(await find(`?search=fatima&assignee=${karim.id}`)).toEqual([id]);
    const { data: noted } = await moderator('POST', `/${id}/note`, { version: 2, text: 'Vu avec la boutique.' });
    const { data: answered } = await moderator('POST', `/${id}/answer`, { version: noted.version, text: 'السلام عليكم،\nتم إرسال القسيمة.' }); // prettier-ignore
    expect(answered).toMatchObject({ state: 'answered', entries: [{ kind: 'note', author: 'Karim Modération', outcome: null }, { kind: 'answer', author: 'Karim Modération', outcome: 'sending' }] }); // prettier-ignore
    const mail = await house.mailbox.waitFor(({ recipients, subject }) => recipients.includes('fatima@exemple.ma') && /^جواب/.test(subject), 15_000); // prettier-ignore
    expect(mail.text).toContain('تم إرسال القسيمة');
    expect(mail.text).toContain('> Bonjour, comment offrir un bon');
    expect(mail.text).not.toContain('Vu avec la boutique');
    await expect.poll(async () => (await moderator('GET', `/${id}`)).data.entries[1]!.outcome).toBe('sent');
    // What came of it is known when its job is long gone.
    await withClient(house.cms, settleAnswers);
    await house.query(`DELETE FROM platform_jobs WHERE key LIKE 'contact-answer:%'`);
    expect((await moderator('GET', `/${id}`)).data.entries[1]!.outcome).toBe('sent');

    const { data: closed } = await moderator('POST', `/${id}/close`, { version: answered.version });
    expect(closed).toMatchObject({ state: 'closed', may: { answer: false, reopen: true, close: false } });
    const { data: open } = await moderator('POST', `/${id}/reopen`, { version: closed.version });
    expect(open.state).toBe('in_progress');
    const trail = await deeds(id);
    expect(trail.map(({ action }) => action)).toEqual(['assigned', 'noted', 'answered', 'closed', 'reopened'].map((one) => `contact.${one}`)); // prettier-ignore
    // Neither who wrote nor a word of anybody is in the trail, which forgets nothing.
    expect(trail.map(({ text }) => text).join()).not.toMatch(/fatima|Zahra|offrir un bon|القسيمة|Vu avec/i);
  });

  it('says that an answer failed when its address takes no mail, for good', async () => {
    const moderator = await house.staff('sys-moderator');
    const id = await arrived();
    const { data } = await moderator('POST', `/${id}/answer`, { version: 1, text: 'Voici la réponse.' });
    const key = `contact-answer:${data.entries[0]!.id}`;
    await expect.poll(async () => (await moderator('GET', `/${id}`)).data.entries[0]!.outcome).toBe('sent');
    await house.query(`UPDATE platform_jobs SET state = 'dead' WHERE key = $1`, [key]);
    expect((await moderator('GET', `/${id}`)).data.entries[0]!.outcome).toBe('failed');
    await withClient(house.cms, settleAnswers);
    await house.query(`DELETE FROM platform_jobs WHERE key = $1`, [key]);
    expect((await moderator('GET', `/${id}`)).data.entries[0]!.outcome).toBe('failed');
  });

  it('lets one of two at once have it, and nothing happen that its state does not let', async () => {
    const moderator = await house.staff('sys-moderator');
    const id = await arrived();
    const answer = (version: number) => moderator('POST', `/${id}/answer`, { version, text: 'Voici la réponse.' });
    const said = await Promise.all([answer(1), answer(1), moderator('POST', `/${id}/close`, { version: 1 })]);
    expect(said.map(({ status, code }) => code ?? status).sort()).toEqual([200, 'changed-meanwhile', 'changed-meanwhile']); // prettier-ignore
    const { version } = (await moderator('GET', `/${id}`)).data;
    expect((await moderator('POST', `/${id}/reopen`, { version: version + 9 })).code).toBe('changed-meanwhile');
    expect((await moderator('POST', `/${id}/clear`, { version })).code).toBe('wrong-state');
    expect((await moderator('POST', `/${id}/assign`, { version, assignee: 999_999 })).code).toBe('no-member');
    expect((await moderator('GET', '/msg_99999999')).code).toBe('no-message');
    expect((await moderator('GET', '/17')).code).toBe('no-message');
    const spam = await arrived();
    const aside = await moderator('POST', `/${spam}/suspect`, { version: 1 });
    expect(aside.data.state).toBe('suspected');
    expect((await moderator('POST', `/${spam}/answer`, { version: 2, text: 'Voici la réponse.' })).code).toBe('wrong-state'); // prettier-ignore
    expect((await moderator('POST', `/${spam}/clear`, { version: 2 })).data.state).toBe('new');
  });

  it('is for who has the rights, asked at each request', async () => {
    const id = await arrived();
    const ways: [string, string, unknown?][] = [
      ['GET', ''], ['GET', '/people'], ['GET', `/${id}`],
      ...(['close', 'reopen', 'suspect', 'clear'] as const).map((what): [string, string, unknown] => ['POST', `/${id}/${what}`, { version: 1 }]),
      ['POST', `/${id}/assign`, { version: 1, assignee: null }], ['POST', `/${id}/note`, { version: 1, text: 'x' }], ['POST', `/${id}/answer`, { version: 1, text: 'x' }],
    ];
    for (const role of ['sys-editor', 'sys-marketer', 'sys-finance', 'sys-kyc-reviewer', 'strapi-super-admin'] as const) {
      const call = await house.staff(role);
      for (const way of ways) expect([role, way[1], (await call(...way)).status]).toEqual([role, way[1], 403]);
    }
    // Who reads does not answer.
    await house.query(`DELETE FROM admin_permissions WHERE action = 'plugin::audience.messages.answer'`);
    const reader = await house.staff('sys-moderator');
    const { data: seen } = await reader<Message>('GET', `/${id}`);
    expect(Object.values(seen.may)).not.toContain(true);
    for (const way of ways.slice(3)) expect([way[1], (await reader(...way)).status]).toEqual([way[1], 403]);
  }); // prettier-ignore
});

it('erases what is closed after three years, and what was put aside after six months, with what was said of it', async () => {
  const state = async (set: string, ago: string) =>
    (await house.query<{ id: string }>(`INSERT INTO audience_messages (name, email, subject, message, language, state, closed_at, changed_at)
      VALUES ('A', 'vieux@exemple.ma', 'other', 'Ancien', 'fr', $1, CASE WHEN $1 = 'closed' THEN now() - $2::interval END, now() - $2::interval) RETURNING id::text AS id`, [set, ago]))[0]!.id; // prettier-ignore
  const kept = [await state('closed', '2 years 364 days'), await state('suspected', '5 months'), await state('new', '9 years')]; // prettier-ignore
  await state('closed', '3 years 1 day');
  await state('suspected', '7 months');
  await withClient(house.cms, forgetMessages);
  expect((await messageOf('vieux@exemple.ma')).map(({ id }) => id)).toEqual(kept);
});
