import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, pdf, png } from './files.ts';
import { openKycHouse, paper, picture, type Applicant, type KycHouse, type Staff } from './support.ts';

const REVIEW = 'plugin::kyc.review';
let house: KycHouse;
let owner: Applicant;
let reviewer: Staff;
let documentId: string;

beforeAll(async () => {
  house = await openKycHouse();
  owner = await house.applicant();
  reviewer = await house.staff(REVIEW);
  documentId = String(
    (await owner.upload('cin-front', { name: 'a.png', type: 'image/png', bytes: await png() })).body.data.id,
  );
});
afterAll(() => house?.close());

const issue = (staff: Staff, id = documentId) => staff.ask('POST', `/kyc/documents/${id}/view`);
const addressFor = async (staff: Staff, id = documentId) => String((await issue(staff, id)).body.data.url);

describe('an address to look at a document', () => {
  it('shows it once, with who looked and when burnt in, to be saved and not run', async () => {
    const url = await addressFor(reviewer);
    const seen = await reviewer.ask('GET', url);
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(seen.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(seen.headers.get('x-content-type-options')).toBe('nosniff');
    expect(seen.headers.get('cache-control')).toBe('private, no-store');
    expect(seen.headers.get('content-security-policy')).toMatch(/^sandbox/);
    const own = await owner.ask('GET', `/${documentId}`);
    const [before, after] = await Promise.all(
      [own.bytes, seen.bytes].map((bytes) => sharp(bytes).greyscale().raw().toBuffer()),
    );
    // The picture was of one colour: what differs is the mark.
    const marked = after!.filter((value, index) => Math.abs(value - before![index]!) > 12).length / after!.length;
    expect(marked).toBeGreaterThan(0.02);
    expect(marked).toBeLessThan(0.5);
    expect((await reviewer.ask('GET', url)).status).toBe(410);
  });

  it('is used up by one of twenty who come at once', async () => {
    const url = await addressFor(reviewer);
    const answers = await Promise.all(Array.from({ length: 20 }, () => reviewer.ask('GET', url)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(410)]);
  });

  it('is over after a minute', async () => {
    const url = await addressFor(reviewer);
    const [row] = await house.query<{ seconds: number }>(
      'SELECT extract(epoch FROM expires_at - issued_at)::int AS seconds FROM kyc_document_views ORDER BY issued_at DESC LIMIT 1',
    );
    expect(row!.seconds).toBeLessThanOrEqual(60);
    await house.query(`UPDATE kyc_document_views SET expires_at = expires_at - interval '61 seconds'`);
    expect((await reviewer.ask('GET', url)).status).toBe(410);
  });

  it('is of nobody else, and stays its owner’s when another has tried', async () => {
    const other = await house.staff(REVIEW);
    const url = await addressFor(reviewer);
    expect((await other.ask('GET', url)).status).toBe(403);
    expect((await fetch(`${house.cms.url}${url}`)).status).toBe(401);
    expect((await reviewer.ask('GET', url)).status).toBe(200);
    expect((await reviewer.ask('GET', `/kyc/documents/view/${'x'.repeat(43)}`)).status).toBe(404);
  });

  it('is given to whoever reviews, approves or audits, and to no other: not the super administrator either', async () => {
    const asked = [
      await house.staff('plugin::kyc.approve'),
      await house.staff('plugin::kyc.audit'),
      await house.staff('plugin::platform.audit.read'),
      await house.superAdministrator(),
    ];
    const statuses = await Promise.all(asked.map(async (one) => (await issue(one)).status));
    expect(statuses).toEqual([200, 200, 403, 403]);
    expect([401, 403, 404, 405]).toContain((await owner.ask('POST', `/${documentId}/view`)).status);
  });

  it('ends with the right it was given by', async () => {
    const leaving = await house.staff(REVIEW);
    const url = await addressFor(leaving);
    await house.query('UPDATE admin_users SET is_active = false WHERE id = $1', [leaving.id]);
    expect([401, 403]).toContain((await leaving.ask('GET', url)).status);
  });

  it('is written down each time, without anything that stands on the document', async () => {
    const rows = () =>
      house.query<{ deed: string }>(
        `SELECT jsonb_build_object('actor', actor, 'subject', subject)::text AS deed FROM platform_audit WHERE action = 'kyc.document-viewed' ORDER BY seq`,
      );
    const before = (await rows()).length;
    await issue(reviewer);
    const after = await rows();
    expect(after).toHaveLength(before + 1);
    expect(JSON.parse(after.at(-1)!.deed)).toMatchObject({
      actor: { kind: 'staff', id: String(reviewer.id) },
      subject: { id: documentId, name: `cin-front, user ${owner.id}` },
    });
    // Its token is nowhere to be read.
    const url = await addressFor(reviewer);
    const token = url.split('/').at(-1)!;
    expect(
      await house.query(`SELECT 1 FROM kyc_document_views WHERE token_hash::text LIKE '%' || $1 || '%'`, [token]),
    ).toEqual([]);
  });

  it('shows a PDF with the mark on each page', async () => {
    const bytes = await pdf((document) => void document.addPage([842, 595]));
    const { body } = await owner.upload('rib-attestation', paper(bytes));
    const seen = await reviewer.ask('GET', await addressFor(reviewer, String(body.data.id)));
    const own = await owner.ask('GET', `/${body.data.id}`);
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pages = (await PDFDocument.load(seen.bytes)).getPages();
    const plain = (await PDFDocument.load(own.bytes)).getPages();
    const contents = (list: typeof pages) => list.map((page) => page.node.Contents()?.toString().length ?? 0);
    expect(pages).toHaveLength(2);
    expect(contents(pages)).not.toEqual(contents(plain));
    expect(seen.bytes.length).toBeGreaterThan(own.bytes.length + 500);
  });
});

it('a photograph of a phone is shown', async () => {
  const { body } = await owner.upload('cin-back', picture(await jpeg(4000, 3000)));
  const seen = await reviewer.ask('GET', await addressFor(reviewer, String(body.data.id)));
  const { width, height } = await sharp(seen.bytes).metadata();
  expect([width, height]).toEqual([3000, 2250]);
});
