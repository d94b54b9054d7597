import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import type { MyCase } from '../contracts/case.ts';
import { eraseDocuments } from '../server/documents/erase.ts';
import { eraseOld } from '../server/cases/upkeep.ts';
import { png } from './documents/files.ts';
import { examine, filled, openKycHouse, type Applicant, type KycHouse } from './support.ts';

let house: KycHouse;
beforeAll(async () => void (house = await openKycHouse()));
afterAll(() => house?.close());

const db = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(house.cms, work);

async function approved(): Promise<{ one: Applicant; id: string }> {
  const one = await house.applicant();
  const id = await house.submitted(one);
  const reviewer = await house.staff('sys-kyc-reviewer');
  const { version } = await examine(reviewer, id);
  const done = await reviewer('POST', `/cases/${id}/approve`, { version });
  expect(done.data.status).toBe('approved');
  return { one, id };
}

/** What is done to the case in its present version. */
async function doing(role: 'sys-kyc-reviewer' | 'sys-kyc-approver', id: string, what: string, more: object = {}) {
  const staff = await house.staff(role);
  const { version } = (await staff('GET', `/cases/${id}`)).data;
  return staff('POST', `/cases/${id}/${what}`, { version, ...more });
}

const kindsTold = async (user: number) =>
  (
    await house.query<{ kind: string }>(
      `SELECT kind FROM platform_notifications WHERE user_id = $1 ORDER BY platform_notifications.id`,
      [user],
    )
  ).map(({ kind }) => kind);
const subjectsTo = ({ email }: Applicant) =>
  house.mailbox.messages().filter(({ recipients }) => recipients.includes(email)).map(({ subject }) => subject); // prettier-ignore

describe('an approval that is taken back', () => {
  it('is told to its person when it is suspended, reinstated and revoked, and the reason is not', async () => {
    const { one, id } = await approved();
    const reason = 'Signalement du partenaire bancaire 4411';
    expect((await doing('sys-kyc-approver', id, 'suspend', { reason })).data.status).toBe('suspended');
    await examine(await house.staff('sys-kyc-reviewer'), id);
    expect((await doing('sys-kyc-reviewer', id, 'approve', { reason })).data.status).toBe('approved');
    expect((await doing('sys-kyc-approver', id, 'suspend', { reason })).data.status).toBe('suspended');
    expect((await doing('sys-kyc-approver', id, 'revoke', { reason })).data.status).toBe('revoked');
    expect(await kindsTold(one.id)).toEqual(['kyc-approved', 'kyc-suspended', 'kyc-reinstated', 'kyc-suspended', 'kyc-revoked']); // prettier-ignore
    await vi.waitFor(() => {
      for (const subject of ['est suspendue', 'est rétablie', 'a été retirée'])
        expect(subjectsTo(one).some((told) => told.includes(subject))).toBe(true);
    }, 30_000);
    const mails = house.mailbox.messages().filter(({ recipients }) => recipients.includes(one.email));
    expect(JSON.stringify(mails)).not.toContain('4411');
    expect(JSON.stringify(await house.query('SELECT texts::text FROM platform_notifications'))).not.toContain('4411');
  });

  it('is told in the language of its person', async () => {
    const { one, id } = await approved();
    await house.query(`UPDATE kyc_cases SET locale = 'ar' WHERE id = $1`, [id]);
    await doing('sys-kyc-approver', id, 'suspend', { reason: 'x' });
    await vi.waitFor(() => expect(subjectsTo(one)).toContain('التحقق من هويتكم موقوف'), 30_000);
  });
});

describe('a change of the account', () => {
  const upload = async (one: Applicant, kind: string, more = '') => {
    const answer = await one.upload(kind, new Uint8Array(await png()), more);
    return [answer.status, answer.code];
  };

  it('is proved by what is brought until somebody examines it, and by nothing else', async () => {
    const { one, id } = await approved();
    await one.showFactor();
    expect((await one.mine()).proofs).toEqual([]);
    expect(await upload(one, 'rib-attestation')).toEqual([409, 'not-editable']);
    const { version } = await one.mine();
    const { rib } = filled();
    const changed = await one.call<MyCase>('POST', '/change', { version, values: { ...one.values, rib } });
    expect(changed.data).toMatchObject({ status: 'submitted', proofs: ['rib-attestation'], editable: false });
    expect(changed.data.payoutsFrozenUntil).not.toBeNull();
    expect(await upload(one, 'cin-front')).toEqual([409, 'not-editable']);
    expect(await upload(one, 'rib-attestation')).toEqual([201, undefined]);
    const kept = await house.query(`SELECT 1 FROM kyc_documents WHERE user_id = $1 AND kind = 'rib-attestation' AND state = 'kept'`, [one.id]); // prettier-ignore
    // What the approval stood on stays beside it.
    expect(kept).toHaveLength(2);
    await doing('sys-kyc-reviewer', id, 'claim');
    expect((await one.mine()).proofs).toEqual([]);
    expect(await upload(one, 'rib-attestation')).toEqual([409, 'not-editable']);
    // A freeze that is over is no news.
    await house.query(`UPDATE kyc_cases SET payouts_frozen_until = now() - interval '1 minute' WHERE id = $1`, [id]);
    expect((await one.mine()).payoutsFrozenUntil).toBeNull();
  });

  it('may begin without what proves it, which comes next', async () => {
    const { one } = await approved();
    await one.showFactor();
    await house.query(`UPDATE kyc_documents SET kind = 'address-proof' WHERE user_id = $1 AND kind = 'rib-attestation'`, [one.id]); // prettier-ignore
    const { version } = await one.mine();
    const another = await one.call('POST', '/change', { version, values: { ...one.values, lastName: 'El Alami' } });
    expect(another).toMatchObject({ status: 400, code: 'documents-missing', problems: ['rib-attestation'] });
    const changed = await one.call<MyCase>('POST', '/change', {
      version,
      values: { ...one.values, rib: filled().rib! },
    });
    expect(changed.data).toMatchObject({ status: 'submitted', proofs: ['rib-attestation'] });
  });

  it('asks for the second factor again', async () => {
    const { one } = await approved();
    const { version } = await one.mine();
    const answer = await one.call('POST', '/change', { version, values: { ...one.values, rib: filled().rib } });
    expect([answer.status, answer.code]).toEqual([400, 'second-factor']);
  });
});

describe('a legal hold', () => {
  it('is put on and ended by an approver with a reason, over the case and its documents, and is written down', async () => {
    const { one, id } = await approved();
    const held = (
      role: 'sys-kyc-reviewer' | 'sys-kyc-approver' | 'sys-kyc-auditor' | 'strapi-super-admin',
      body: object,
    ) => house.staff(role).then((staff) => staff('PUT', `/cases/${id}/hold`, body));
    const why = 'Réquisition 2026/118';
    for (const role of ['sys-kyc-reviewer', 'sys-kyc-auditor', 'strapi-super-admin'] as const)
      expect(await held(role, { held: true, reason: why })).toMatchObject({ status: 403, code: 'not-allowed' });
    expect((await held('sys-kyc-approver', { held: true, reason: ' ' })).status).toBe(400);
    const on = await held('sys-kyc-approver', { held: true, reason: why });
    expect(on.data).toMatchObject({ hold: { why }, mayHold: true });
    const reviewer = await house.staff('sys-kyc-reviewer');
    expect((await reviewer('GET', `/cases/${id}`)).data).toMatchObject({ hold: { why }, mayHold: false });
    const masked = (await (await house.staff('strapi-super-admin'))('GET', `/cases/${id}`)).data;
    expect(masked.hold).toMatchObject({ why: null });
    const documents = await house.query<{ id: string; held: boolean }>(
      `SELECT id, held_since IS NOT NULL AS held FROM kyc_documents WHERE user_id = $1 AND state = 'kept'`,
      [one.id],
    );
    expect(documents.map((document) => document.held)).toEqual([true, true, true]);
    // Its day has come, and it stays; so do the documents.
    await house.query(`UPDATE kyc_cases SET closed_at = now() - interval '20 years' WHERE id = $1`, [id]);
    await db((client) => eraseOld(client, new Date()));
    expect(await db((client) => eraseDocuments(client, documents.map((document) => document.id), 'retention'))).toEqual([]); // prettier-ignore
    expect((await one.mine()).status).toBe('approved');
    const off = await held('sys-kyc-approver', { held: false, reason: 'Mainlevée du 3 mars' });
    expect(off.data.hold).toBeNull();
    const rows = await house.query<{ before: string; after: string }>(
      `SELECT before::text, after::text FROM platform_audit WHERE action = 'kyc.hold' AND subject ->> 'id' = $1 ORDER BY seq`,
      [id],
    );
    expect(rows.map(({ before, after }) => [JSON.parse(before), JSON.parse(after)])).toEqual([
      [{ held: false }, { held: true }],
      [{ held: true }, { held: false }],
    ]);
    await db((client) => eraseOld(client, new Date()));
    expect((await one.mine()).status).toBe('erased');
  });

  it('holds also what is brought while it lasts', async () => {
    const one = await house.applicant();
    const id = await house.submitted(one);
    await (
      await house.staff('sys-kyc-approver')
    )('PUT', `/cases/${id}/hold`, { held: true, reason: 'x' });
    const { version } = await examine(await house.staff('sys-kyc-reviewer'), id);
    const requests = [{ part: 'address-proof', reason: 'missing' }, { part: 'city', reason: 'not-matching' }]; // prettier-ignore
    await (
      await house.staff('sys-kyc-reviewer')
    )('POST', `/cases/${id}/ask`, { version, requests });
    expect((await one.mine()).requests).toEqual(requests);
    expect((await one.upload('address-proof', new Uint8Array(await png()))).status).toBe(201);
    const [row] = await house.query<{ held: boolean }>(
      `SELECT held_since IS NOT NULL AS held FROM kyc_documents WHERE user_id = $1 AND kind = 'address-proof'`,
      [one.id],
    );
    expect(row!.held).toBe(true);
  });
});
