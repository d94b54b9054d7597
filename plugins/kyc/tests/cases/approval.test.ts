import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { MyCase } from '../../contracts/case.ts';
import { act } from '../../server/cases/review.ts';
import { payoutsFrozenUntil, statusOf } from '../../server/cases/status.ts';
import { closeCase, eraseOld, expireApprovals, releaseStale } from '../../server/cases/upkeep.ts';
import { examine, filled, openKycHouse, type KycHouse } from '../support.ts';

let house: KycHouse;
beforeAll(async () => {
  house = await openKycHouse();
});
afterAll(() => house?.close());

describe('twenty at the same time', () => {
  it('hand a draft in once', async () => {
    const one = await house.applicant();
    const saved = await one.call<MyCase>('PUT', '', { kind: 'influencer', values: one.values, version: 0 });
    await one.bring();
    const { version } = saved.data;
    const answers = await Promise.all(Array.from({ length: 20 }, () => one.call('POST', '/submit', { version })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(await house.eventsOf(one.id)).toEqual(['kyc.submitted']);
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
        house.db(async (client) => {
          await client.query('BEGIN');
          await act(client, id, staff, { action: 'approve', version }, new Date());
          await client.query('COMMIT');
        }),
      ),
    );
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(failures).toHaveLength(19);
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['changed-meanwhile']));
    expect((await house.eventsOf(one.id)).filter((name) => name === 'kyc.approved')).toHaveLength(1);
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
    expect(await house.db((client) => statusOf(client, other.id))).toBe('pending_second_approval');
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
    expect(await house.db((client) => statusOf(client, other.id))).toBe('approved');
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
    expect(await house.db((client) => payoutsFrozenUntil(client, one.id))).toBeNull();
    await house.query(`UPDATE identity_sessions SET fresh_until = now() + interval '5 minutes' WHERE user_id = $1`, [
      one.id,
    ]);
    expect((await one.call('POST', '/change', { version, values: one.values })).code).toBe('nothing-changed');
    const changed = await one.call<MyCase>('POST', '/change', {
      version,
      values: { ...one.values, rib: filled().rib! },
    });
    expect(changed.data.status).toBe('submitted');
    const until = await house.db((client) => payoutsFrozenUntil(client, one.id));
    expect((until!.getTime() - Date.now()) / 3_600_000).toBeGreaterThan(71.9);
    expect((until!.getTime() - Date.now()) / 3_600_000).toBeLessThan(72.1);
    // Those of one transaction have one time, and stand by their names.
    expect(await house.eventsOf(one.id)).toEqual([
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
    await vi.waitFor(() => expect(house.mailsTo(one.email)).toHaveLength(5), 30_000);
  });

  it('it runs out with its document, and asks for the new one', async () => {
    const { one } = await approved();
    await house.query('UPDATE kyc_cases SET expires_on = $2 WHERE user_id = $1', [one.id, '2026-01-01']);
    await house.db((client) => expireApprovals(client, new Date()));
    expect((await one.mine()).status).toBe('expired');
    expect((await house.eventsOf(one.id)).at(-1)).toBe('kyc.revoked');
  });

  it('it is kept when the person leaves, and what was never approved is not', async () => {
    const { one, id } = await approved();
    const other = await house.applicant();
    const gone = await house.submitted(other);
    for (const { id: user } of [one, other]) await house.db((client) => closeCase(client, user, new Date()));
    const rows = await house.query<{ status: string; sealed: Buffer | null }>(
      'SELECT status, sealed, cin_index FROM kyc_cases WHERE id = ANY ($1) ORDER BY id',
      [[id, gone]],
    );
    expect(rows).toMatchObject([{ status: 'approved' }, { status: 'erased', sealed: null, cin_index: null }]);
    await house.query(
      `UPDATE kyc_cases SET closed_at = now() - interval '11 years', held_since = now() WHERE id = $1`,
      [id],
    );
    await house.db((client) => eraseOld(client, new Date()));
    expect((await house.query('SELECT status FROM kyc_cases WHERE id = $1', [id]))[0]).toEqual({ status: 'approved' });
    await house.query('UPDATE kyc_cases SET held_since = NULL WHERE id = $1', [id]);
    await house.db((client) => eraseOld(client, new Date()));
    expect((await house.query('SELECT status FROM kyc_cases WHERE id = $1', [id]))[0]).toEqual({ status: 'erased' });
  });

  it('a claim that was left lets go of the case', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    await examine(await house.staff('sys-kyc-reviewer'), id);
    await house.db((client) => releaseStale(client, new Date()));
    expect((await one.mine()).status).toBe('in_review');
    await house.db((client) => releaseStale(client, new Date(Date.now() + 31 * 60_000)));
    expect((await one.mine()).status).toBe('submitted');
  });
});
