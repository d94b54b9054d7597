import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import type { MyCase } from '../contracts/case.ts';
import type { Queue } from '../contracts/review.ts';
import { act } from '../server/cases/review.ts';
import { payoutsFrozenUntil, statusOf } from '../server/cases/status.ts';
import { closeCase, eraseOld, expireApprovals, releaseStale } from '../server/cases/upkeep.ts';
import { examine, filled, openKycHouse, type KycHouse } from './support.ts';

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

const db = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(house.cms, work);
const eventsOf = async (user: number) =>
  (
    await house.query<{ name: string }>(
      `SELECT name FROM platform_events WHERE name LIKE 'kyc.%' AND (payload ->> 'user')::int = $1 ORDER BY occurred_at, name`,
      [user],
    )
  ).map(({ name }) => name);
const mailsTo = (email: string) => house.mailbox.messages().filter(({ recipients }) => recipients.includes(email));

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
    expect(await eventsOf(one.id)).toEqual(['kyc.submitted']);
    await vi.waitFor(() => expect(mailsTo(one.email)).toHaveLength(1), 15_000);
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
    expect(await db((client) => statusOf(client, one.id))).toBe('approved');
    expect(await db((client) => payoutsFrozenUntil(client, one.id))).toBeNull();
    expect(await eventsOf(one.id)).toEqual(['kyc.submitted', 'kyc.approved']);
    await vi.waitFor(() => expect(mailsTo(one.email)).toHaveLength(2), 15_000);
    const [{ notified }] = (await house.query<{ notified: number }>(
      'SELECT count(*)::int AS notified FROM platform_notifications WHERE user_id = $1',
      [one.id],
    )) as [{ notified: number }];
    expect(notified).toBe(1);
    // An approval is over on its day, whether or not the job has run.
    expect(await db((client) => statusOf(client, one.id, new Date('2030-01-01')))).toBe('expired');
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
    expect(await eventsOf(one.id)).toEqual(['kyc.submitted', 'kyc.needs_info', 'kyc.submitted']);
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
    expect((await eventsOf(one.id)).filter((name) => name === 'kyc.approved')).toHaveLength(1);
    const trail = await house.query(
      `SELECT 1 FROM platform_audit WHERE action = 'kyc.approve' AND subject ->> 'id' = $1`,
      [id],
    );
    const history = await house.query(`SELECT 1 FROM kyc_case_history WHERE action = 'approve' AND case_id = $1`, [id]);
    expect([trail.length, history.length]).toEqual([1, 1]);
  });
});

describe('twenty at the same time', () => {
  it('hand a draft in once', async () => {
    const one = await house.applicant();
    const saved = await one.call<MyCase>('PUT', '', { kind: 'influencer', values: one.values, version: 0 });
    await one.bring();
    const { version } = saved.data;
    const answers = await Promise.all(Array.from({ length: 20 }, () => one.call('POST', '/submit', { version })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(await eventsOf(one.id)).toEqual(['kyc.submitted']);
  });

  // The panel's requests take turns already, because of the trail; what is done to the table may not rely on it.
  it('approve once, each on a connection of their own', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const { version } = await examine(await house.staff('sys-kyc-reviewer'), id);
    const [row] = await house.query<{ claimed: number }>('SELECT claimed_by AS claimed FROM kyc_cases WHERE id = $1', [
      id,
    ]);
    const staff = {
      id: row!.claimed,
      name: 'Houda',
      email: 'houda@example.ma',
      reviews: true,
      approves: false,
      reads: true,
    };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        db(async (client) => {
          await client.query('BEGIN');
          await act(client, id, staff, { action: 'approve', version }, new Date());
          await client.query('COMMIT');
        }),
      ),
    );
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(failures).toHaveLength(19);
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['changed-meanwhile']));
    expect((await eventsOf(one.id)).filter((name) => name === 'kyc.approved')).toHaveLength(1);
  });
});

describe('four eyes', () => {
  const twins = async () => {
    const [one, other] = [await house.applicant(), await house.applicant()];
    await house.submitted(one);
    const id = await house.submitted(other, { rib: one.values.rib!, cin: one.values.cin! });
    return { id, other, first: await house.idOf(one) };
  };

  it('look at a case whose numbers are another’s, and the second are somebody else’s', async () => {
    const { id, other, first } = await twins();
    const [reviewer, approver] = [await house.staff('sys-kyc-reviewer'), await house.staff('sys-kyc-approver')];
    const examined = await examine(approver, id);
    expect(examined).toMatchObject({ risk: 'high', flags: ['duplicate-rib', 'duplicate-cin'], twins: [{ id: first }] });
    expect(await approver('POST', `/cases/${id}/approve`, { version: examined.version })).toMatchObject({
      code: 'reason-needed',
    });
    const once = await approver('POST', `/cases/${id}/approve`, {
      version: examined.version,
      reason: 'Même foyer, vérifié.',
    });
    expect(once.data.status).toBe('pending_second_approval');
    const { version } = once.data;
    expect(await approver('POST', `/cases/${id}/confirm`, { version })).toMatchObject({
      status: 403,
      code: 'same-eyes',
    });
    expect(await reviewer('POST', `/cases/${id}/confirm`, { version })).toMatchObject({
      status: 403,
      code: 'not-allowed',
    });
    expect(await db((client) => statusOf(client, other.id))).toBe('pending_second_approval');
  });

  it('are two pairs: the approver confirms what the reviewer approved, once', async () => {
    const { id, other } = await twins();
    const [reviewer, approver] = [await house.staff('sys-kyc-reviewer'), await house.staff('sys-kyc-approver')];
    const { version: before } = await examine(reviewer, id);
    const { version } = (await reviewer('POST', `/cases/${id}/approve`, { version: before, reason: 'Vérifié.' })).data;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => approver('POST', `/cases/${id}/confirm`, { version })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await db((client) => statusOf(client, other.id))).toBe('approved');
  });

  it('are never one’s own', async () => {
    const own = await house.applicant('Verification+shop@demo.shareyoursales.ma');
    const id = await house.submitted(own);
    const reviewer = await house.staff('sys-kyc-reviewer');
    const seen = (await reviewer('GET', `/cases/${id}`)).data;
    expect(seen).toMatchObject({ masked: true, seesDocuments: false, actions: [] });
    for (const deed of ['claim', 'approve', 'reject'])
      expect(
        (
          await reviewer('POST', `/cases/${id}/${deed}`, {
            version: seen.version,
            ...(deed === 'reject' ? { reason: 'underage' } : {}),
          })
        ).code,
      ).toBe('own-case');
    expect((await reviewer('POST', `/cases/${id}/notes`, { text: 'Bon dossier.' })).code).toBe('own-case');
    expect(
      (await (await house.staff('sys-kyc-approver'))('POST', `/cases/${id}/claim`, { version: seen.version })).status,
    ).toBe(200);
  });

  it('do not come with being an administrator; and an auditor only reads', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const administrator = await house.staff('strapi-super-admin');
    const seen = (await administrator('GET', `/cases/${id}`)).data;
    expect(seen).toMatchObject({ masked: true, seesDocuments: false, actions: [], notes: [] });
    expect(JSON.stringify(seen)).not.toContain(one.values.rib);
    expect((await administrator('POST', `/cases/${id}/claim`, { version: seen.version })).code).toBe('not-allowed');
    const auditor = await house.staff('sys-kyc-auditor');
    expect((await auditor('GET', `/cases/${id}`)).data).toMatchObject({ masked: false, actions: [] });
    expect((await auditor('POST', `/cases/${id}/claim`, { version: seen.version })).code).toBe('not-allowed');
    expect((await (await house.staff('sys-editor'))('GET', `/cases/${id}`)).status).toBe(403);
  });
});

describe('after the approval', () => {
  const approved = async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    const reviewer = await house.staff('sys-kyc-reviewer');
    const { version } = await examine(reviewer, id);
    await reviewer('POST', `/cases/${id}/approve`, { version });
    return { one, id };
  };

  it('a new RIB is looked at again, payouts are frozen for 72 hours and the owner hears of it', async () => {
    const { one } = await approved();
    const { version } = await one.mine();
    const elsewhere = { version, values: { ...one.values, rib: filled().rib! } };
    expect(await one.call('POST', '/change', elsewhere)).toMatchObject({ status: 400, code: 'second-factor' });
    await one.showFactor();
    await house.query('UPDATE identity_sessions SET fresh_until = NULL WHERE user_id = $1', [one.id]);
    expect(await one.call('POST', '/change', elsewhere)).toMatchObject({ status: 400, code: 'step-up' });
    expect(await db((client) => payoutsFrozenUntil(client, one.id))).toBeNull();
    await house.query(`UPDATE identity_sessions SET fresh_until = now() + interval '5 minutes' WHERE user_id = $1`, [
      one.id,
    ]);
    expect((await one.call('POST', '/change', { version, values: one.values })).code).toBe('nothing-changed');
    const changed = await one.call<MyCase>('POST', '/change', {
      version,
      values: { ...one.values, rib: filled().rib! },
    });
    expect(changed.data.status).toBe('submitted');
    const until = await db((client) => payoutsFrozenUntil(client, one.id));
    expect((until!.getTime() - Date.now()) / 3_600_000).toBeGreaterThan(71.9);
    expect((until!.getTime() - Date.now()) / 3_600_000).toBeLessThan(72.1);
    // Those of one transaction have one time, and stand by their names.
    expect(await eventsOf(one.id)).toEqual([
      'kyc.submitted',
      'kyc.approved',
      'kyc.payout_frozen',
      'kyc.revoked',
      'kyc.submitted',
    ]);
    const told = await house.query('SELECT 1 FROM platform_notifications WHERE user_id = $1 AND kind = $2', [
      one.id,
      'payouts-frozen',
    ]);
    expect(told).toHaveLength(1);
    // The second factor that was turned on is told of, too.
    await vi.waitFor(() => expect(mailsTo(one.email)).toHaveLength(5), 15_000);
  });

  it('it runs out with its document, and asks for the new one', async () => {
    const { one } = await approved();
    await house.query('UPDATE kyc_cases SET expires_on = $2 WHERE user_id = $1', [one.id, '2026-01-01']);
    await db((client) => expireApprovals(client, new Date()));
    expect((await one.mine()).status).toBe('expired');
    expect((await eventsOf(one.id)).at(-1)).toBe('kyc.revoked');
  });

  it('it is kept when the person leaves, and what was never approved is not', async () => {
    const { one, id } = await approved();
    const other = await house.applicant();
    const gone = await house.submitted(other);
    for (const { id: user } of [one, other]) await db((client) => closeCase(client, user, new Date()));
    const rows = await house.query<{ status: string; sealed: Buffer | null }>(
      'SELECT status, sealed, cin_index FROM kyc_cases WHERE id = ANY ($1) ORDER BY id',
      [[id, gone]],
    );
    expect(rows).toMatchObject([{ status: 'approved' }, { status: 'erased', sealed: null, cin_index: null }]);
    await house.query(
      `UPDATE kyc_cases SET closed_at = now() - interval '11 years', held_since = now() WHERE id = $1`,
      [id],
    );
    await db((client) => eraseOld(client, new Date()));
    expect((await house.query('SELECT status FROM kyc_cases WHERE id = $1', [id]))[0]).toEqual({ status: 'approved' });
    await house.query('UPDATE kyc_cases SET held_since = NULL WHERE id = $1', [id]);
    await db((client) => eraseOld(client, new Date()));
    expect((await house.query('SELECT status FROM kyc_cases WHERE id = $1', [id]))[0]).toEqual({ status: 'erased' });
  });

  it('a claim that was left lets go of the case', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    await examine(await house.staff('sys-kyc-reviewer'), id);
    await db((client) => releaseStale(client, new Date()));
    expect((await one.mine()).status).toBe('in_review');
    await db((client) => releaseStale(client, new Date(Date.now() + 31 * 60_000)));
    expect((await one.mine()).status).toBe('submitted');
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
