import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { MyCase } from '../../contracts/case.ts';
import type { Queue } from '../../contracts/review.ts';
import { payoutsFrozenUntil, statusOf } from '../../server/cases/status.ts';
import { examine, openKycHouse, type KycHouse } from '../support.ts';

let house: KycHouse;
const logged: string[] = [];
beforeAll(async () => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    logged.push(String(chunk));
    return write(chunk, ...rest);
  }) as typeof process.stdout.write;
  house = await openKycHouse();
});
afterAll(() => house?.close());

describe('the applicant', () => {
  it('saves, resumes and submits, and hears of it', async () => {
    const one = await house.applicant();
    expect((await one.call<MyCase | null>('GET', '')).data).toBeNull();
    const draft = await one.call<MyCase>('PUT', '', { kind: 'influencer', values: { cin: 'be 12' }, version: 0 });
    expect(draft.data).toMatchObject({ status: 'draft', editable: true, values: { cin: 'be 12' }, version: 1 });
    expect(await one.call('POST', '/submit', { version: 1 })).toMatchObject({
      status: 400,
      code: 'invalid',
      problems: { firstName: 'missing', rib: 'missing' },
    });
    await one.call('PUT', '', { kind: 'influencer', values: one.values, version: 1 });
    expect(await one.call('POST', '/submit', { version: 2 })).toMatchObject({
      status: 400,
      code: 'documents-missing',
      problems: ['cin-front', 'cin-back', 'rib-attestation'],
    });
    await one.bring();
    const sent = await one.call<MyCase>('POST', '/submit', { version: 2, locale: 'ar' });
    expect(sent.data).toMatchObject({ status: 'submitted', editable: false, timeline: [{ status: 'submitted' }] });
    expect(await one.call('PUT', '', { kind: 'influencer', values: {}, version: 3 })).toMatchObject({
      status: 409,
      code: 'wrong-state',
    });
    expect(await house.eventsOf(one.id)).toEqual(['kyc.submitted']);
    await vi.waitFor(() => expect(house.mailsTo(one.email)).toHaveLength(1), 30_000);
  });

  it('overwrites nothing that another window has saved', async () => {
    const one = await house.applicant();
    const save = (version: number) => one.call<MyCase>('PUT', '', { kind: 'influencer', values: one.values, version });
    const answers = await Promise.all(Array.from({ length: 10 }, () => save(0)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect((await save(0)).code).toBe('changed-meanwhile');
  });

  it('sees nobody else’s case and cannot name one', async () => {
    const [one, other] = [await house.applicant(), await house.applicant()];
    const id = await house.submitted(one);
    const { reference } = await one.mine();
    expect((await other.call('GET', '')).data).toBeNull();
    for (const query of [`?id=${id}`, `?user=${one.id}`, `?reference=${reference}`, `?filters[user]=${one.id}`])
      expect((await other.call('GET', query)).status).toBe(400);
    for (const path of [`/${id}`, `/${reference}`, `/${id}/submit`]) {
      expect((await other.call('GET', path)).status).toBe(404);
      expect([404, 405]).toContain((await other.call('PUT', path, {})).status);
    }
    expect((await other.call('POST', '/submit', { version: 2 })).code).toBe('no-case');
    const { version } = await one.mine();
    expect((await other.call('PUT', '', { kind: 'influencer', values: {}, version, user: one.id })).status).toBe(400);
    expect((await one.mine()).version).toBe(version);
  });

  it('is somebody who is signed in, and not of the staff', async () => {
    const reviewer = await house.staff('sys-kyc-reviewer');
    expect((await fetch(`${house.cms.url}/api/kyc/case`)).status).toBe(403);
    expect((await fetch(`${house.cms.url}/kyc/cases`)).status).toBe(401);
    const one = await house.applicant();
    expect((await one.call('GET', '/../../../kyc/cases')).status).toBe(401);
    expect((await reviewer<Queue['data']>('GET', '/cases')).status).toBe(200);
  });
});

describe('a review', () => {
  it('goes from the queue to an approval, which opens the gate and is told', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const reviewer = await house.staff('sys-kyc-reviewer');
    const queue = await reviewer<Queue['data']>('GET', '/cases?risk=low&mine=true');
    expect(queue.data).toEqual([]);
    const seen = (await reviewer('GET', `/cases/${id}`)).data;
    expect(seen).toMatchObject({ status: 'submitted', flags: [], masked: false, actions: ['claim'] });
    expect(await reviewer('POST', `/cases/${id}/approve`, { version: seen.version })).toMatchObject({
      status: 409,
      code: 'wrong-state',
    });
    const examined = await examine(reviewer, id);
    const done = await reviewer('POST', `/cases/${id}/approve`, { version: examined.version });
    expect(done.data).toMatchObject({ status: 'approved', claim: null });
    expect(await house.db((client) => statusOf(client, one.id))).toBe('approved');
    expect(await house.db((client) => payoutsFrozenUntil(client, one.id))).toBeNull();
    expect(await house.eventsOf(one.id)).toEqual(['kyc.submitted', 'kyc.approved']);
    await vi.waitFor(() => expect(house.mailsTo(one.email)).toHaveLength(2), 30_000);
    const [{ notified }] = (await house.query<{ notified: number }>(
      'SELECT count(*)::int AS notified FROM platform_notifications WHERE user_id = $1',
      [one.id],
    )) as [{ notified: number }];
    expect(notified).toBe(1);
    // An approval is over on its day, whether or not the job has run.
    expect(await house.db((client) => statusOf(client, one.id, new Date('2030-01-01')))).toBe('expired');
  });

  it('needs every value to have been found right', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const reviewer = await house.staff('sys-kyc-reviewer');
    const examined = await examine(reviewer, id);
    const unsure = await reviewer('PUT', `/cases/${id}/verdicts`, {
      version: examined.version,
      verdicts: { rib: 'unsure' },
    });
    expect(await reviewer('POST', `/cases/${id}/approve`, { version: unsure.data.version })).toMatchObject({
      code: 'not-verified',
    });
  });

  it('is decided by whoever has claimed it, and by nobody else', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const [reviewer, other] = [await house.staff('sys-kyc-reviewer'), await house.staff('sys-kyc-approver')];
    const seen = (await reviewer('GET', `/cases/${id}`)).data;
    const deeds: [string, object][] = [
      ['approve', {}],
      ['ask', { requests: [{ part: 'rib', reason: 'unreadable' }] }],
      ['reject', { reason: 'no-answer' }],
      ['release', {}],
    ];
    // Nobody has it yet.
    const early = await reviewer('POST', `/cases/${id}/approve`, { version: seen.version });
    expect(early.code).toBe('wrong-state');
    const { version, toVerify } = await examine(reviewer, id);
    for (const [deed, more] of deeds)
      expect([deed, (await other('POST', `/cases/${id}/${deed}`, { version, ...more })).code]).toEqual([deed, 'claimed-by-another']); // prettier-ignore
    const verdicts = Object.fromEntries(toVerify.map((field) => [field, 'wrong']));
    expect((await other('PUT', `/cases/${id}/verdicts`, { version, verdicts })).code).toBe('claimed-by-another');
    expect((await other('POST', `/cases/${id}/claim`, { version })).code).toBe('wrong-state');
    expect((await reviewer('POST', `/cases/${id}/approve`, { version })).data.status).toBe('approved');
  });

  it('is not warned of whoever lives at the same address, or bears the same name', async () => {
    const [one, other] = [await house.applicant(), await house.applicant()];
    await house.submitted(one);
    const id = await house.submitted(other);
    const address = (values: Record<string, string>) => [
      values.address,
      values.city,
      values.lastName,
      values.birthDate,
    ];
    expect(address(one.values)).toEqual(address(other.values));
    const seen = (await (await house.staff('sys-kyc-reviewer'))('GET', `/cases/${id}`)).data;
    expect(seen).toMatchObject({ risk: 'low', flags: [], twins: [] });
    expect((await one.mine()).reference).not.toBe((await other.mine()).reference);
  });

  it('asks, is answered, and goes on', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const reviewer = await house.staff('sys-kyc-reviewer');
    const { version } = await examine(reviewer, id);
    const requests = [
      { part: 'rib', reason: 'not-matching' },
      { part: 'cin', reason: 'other', words: 'Le dernier chiffre ?' },
    ];
    expect(
      (await reviewer('POST', `/cases/${id}/ask`, { version, requests: [{ part: 'rib', reason: 'other' }] })).status,
    ).toBe(400);
    expect((await reviewer('POST', `/cases/${id}/ask`, { version, requests })).status).toBe(200);
    const asked = await one.mine();
    expect(asked).toMatchObject({ status: 'needs_info', editable: true, requests });
    const saved = await one.call<MyCase>('PUT', '', {
      kind: 'influencer',
      values: { ...one.values, city: 'Salé' },
      version: asked.version,
    });
    expect((await one.call('POST', '/answer', { version: saved.data.version })).status).toBe(200);
    expect((await reviewer('GET', `/cases/${id}`)).data).toMatchObject({
      status: 'submitted',
      values: { city: 'Salé' },
      verdicts: {},
    });
    expect(await house.eventsOf(one.id)).toEqual(['kyc.submitted', 'kyc.needs_info', 'kyc.submitted']);
  });

  it('refuses three times at most', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const reviewer = await house.staff('sys-kyc-reviewer');
    for (const triesLeft of [2, 1, 0]) {
      const { version } = await examine(reviewer, id);
      await reviewer('POST', `/cases/${id}/reject`, { version, reason: 'identity-mismatch' });
      const mine = await one.mine();
      expect(mine).toMatchObject({ status: 'rejected', triesLeft, rejection: { reason: 'identity-mismatch' } });
      const again = await one.call<MyCase>('POST', '/restart', { version: mine.version });
      if (triesLeft === 0) expect(again.code).toBe('too-many-rejections');
      else expect((await one.call('POST', '/submit', { version: again.data.version })).status).toBe(200);
    }
  });

  it('is made once, however many approve at the same time', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const reviewer = await house.staff('sys-kyc-reviewer');
    const { version } = await examine(reviewer, id);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => reviewer('POST', `/cases/${id}/approve`, { version })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect((await house.eventsOf(one.id)).filter((name) => name === 'kyc.approved')).toHaveLength(1);
    const trail = await house.query(
      `SELECT 1 FROM platform_audit WHERE action = 'kyc.approve' AND subject ->> 'id' = $1`,
      [id],
    );
    const history = await house.query(`SELECT 1 FROM kyc_case_history WHERE action = 'approve' AND case_id = $1`, [id]);
    expect([trail.length, history.length]).toEqual([1, 1]);
  });
});

it('no number of anybody stands in the log, the trail, the events or the tables', async () => {
  const one = await house.applicant();
  const id = await house.submitted(one);
  const reviewer = await house.staff('sys-kyc-reviewer');
  const { version } = await examine(reviewer, id);
  await reviewer('POST', `/cases/${id}/notes`, { text: `RIB ${one.values.rib}` });
  await reviewer('POST', `/cases/${id}/ask`, {
    version,
    requests: [{ part: 'cin', reason: 'other', words: `${one.values.cin} ?` }],
  });
  await one.call('PUT', '', { kind: 'influencer', values: { ...one.values, rib: '12' }, version: 'x' });
  const kept = await house.query<{ text: string }>(
    `SELECT to_jsonb(t)::text AS text FROM kyc_cases t UNION ALL SELECT to_jsonb(t)::text FROM kyc_case_history t
     UNION ALL SELECT to_jsonb(t)::text FROM kyc_case_notes t UNION ALL SELECT to_jsonb(t)::text FROM platform_audit t
     UNION ALL SELECT to_jsonb(t)::text FROM platform_events t`,
  );
  expect(kept.length).toBeGreaterThan(10);
  for (const text of [...kept.map((row) => row.text), ...logged]) {
    expect(text).not.toContain(one.values.rib);
    expect(text).not.toContain(one.values.cin);
    expect(text).not.toContain(one.values.address);
  }
});
