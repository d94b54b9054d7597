import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, pdf, pdfBomb, pdfWith, pixelBomb, png, script } from './files.ts';
import { openKycHouse, paper, picture, type File, type KycHouse } from './support.ts';

const NAME = PDFName.of('OpenAction');
let house: KycHouse;
beforeAll(async () => (house = await openKycHouse()));
afterAll(() => house?.close());

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe('what is kept', () => {
  it('is the picture made anew, without place or camera, sealed in a folder of our own', async () => {
    const person = await house.applicant();
    const brought = await jpeg(1200, 760, true);
    expect(brought.includes('SECRET-CAMERA')).toBe(true);
    const { status, body } = await person.upload('cin-front', picture(brought, 'Carte devant.jpg'));
    expect([status, body.data]).toEqual([
      201,
      expect.objectContaining({ kind: 'cin-front', name: 'Carte devant.jpg', mediaType: 'image/jpeg', pages: null }),
    ]);
    const own = await person.ask('GET', `/${body.data.id}`);
    const { width, height, exif } = await sharp(own.bytes).metadata();
    // Turned as the camera said.
    expect([own.status, width, height, exif]).toEqual([200, 760, 1200, undefined]);
    expect(own.headers.get('content-disposition')).toMatch(/^attachment; filename="Carte devant\.jpg"/);
    expect(own.headers.get('x-content-type-options')).toBe('nosniff');
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    expect(own.headers.get('content-security-policy')).toMatch(/^sandbox/);

    const [file] = filesBelow(path.join(house.dataDir, 'documents')).filter((name) =>
      name.includes(String(body.data.id)),
    );
    const sealed = readFileSync(file!);
    expect([sealed.includes('JFIF'), sealed.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff))]).toEqual([
      false,
      false,
    ]);
    expect([statSync(file!).mode & 0o777, statSync(path.dirname(file!)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('is nothing of the uploads or the media library', async () => {
    const person = await house.applicant();
    const { body } = await person.upload('cin-front', picture(await jpeg()));
    const id = String(body.data.id);
    expect(filesBelow(path.join(house.dataDir, 'public')).filter((name) => name.includes(id))).toEqual([]);
    expect(await house.query('SELECT 1 FROM files WHERE name LIKE $1 OR url LIKE $1', [`%${id}%`])).toEqual([]);
    expect(await house.query('SELECT 1 FROM files')).toEqual([]);
    for (const where of [
      `/uploads/${id}`,
      `/uploads/documents/${id}`,
      `/documents/${id}`,
      `/documents/${id.slice(0, 2)}/${id}.sealed`,
    ]) {
      expect((await fetch(`${house.cms.url}${where}`)).status).toBe(404);
    }
    const listed = await fetch(`${house.cms.url}/api/upload/files`, {
      headers: { authorization: `Bearer ${person.token}` },
    });
    expect(listed.status).toBe(403);
  });

  it('bears a name that is safe wherever it is shown', async () => {
    const person = await house.applicant('merchant');
    const bytes = await pdf();
    for (const [name, kept] of [
      ['../../etc/passwd.pdf', 'passwd.pdf'],
      ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x 1.pdf'],
      ['<img src=x onerror=alert(1)>.pdf', 'img src x onerror alert 1.pdf'],
      ['نسخة من السجل.pdf', 'نسخة من السجل.pdf'],
    ] as const) {
      const { status, body } = await person.upload('statutes', paper(bytes, name));
      expect([status, body.data?.name]).toEqual([201, kept]);
      const own = await person.ask('GET', `/${body.data.id}`);
      expect(own.headers.get('set-cookie')).toBeNull();
      expect(own.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(kept)}`);
    }
  });
});

describe('what is refused', () => {
  const html = Buffer.from('<html><script>alert(1)</script></html>');
  const cases: [string, string, () => Promise<File> | File][] = [
    ['a PNG that is a page', 'content', async () => ({ name: 'a.png', type: 'image/png', bytes: Buffer.concat([await png(), html]) })],
    ['a page that begins as a PNG', 'content', async () => ({ name: 'a.png', type: 'image/png', bytes: Buffer.concat([(await png()).subarray(0, 8), html]) })],
    ['a JPEG with a page in it', 'content', async () => picture(Buffer.concat([await jpeg(), html]))],
    ['an SVG', 'declared-type', () => ({ name: 'a.svg', type: 'image/svg+xml', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') })],
    ['an SVG that is called a PNG', 'content', () => ({ name: 'a.png', type: 'image/png', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') })],
    ['a PDF named .pdf.html', 'name', async () => ({ ...paper(await pdf()), name: 'a.pdf.html' })],
    ['a PDF named .html.pdf', 'name', async () => ({ ...paper(await pdf()), name: 'a.html.pdf' })],
    ['a PDF declared as a page', 'declared-type', async () => ({ ...paper(await pdf()), type: 'text/html; charset=x' })],
    ['a picture called a PDF', 'content', async () => paper(await jpeg())],
    ['a picture that ends in the middle', 'image-damaged', async () => picture((await jpeg()).subarray(0, 9000))],
    ['a pixel bomb', 'too-many-pixels', () => ({ name: 'a.png', type: 'image/png', bytes: pixelBomb() })],
    ['a picture of nothing', 'too-few-pixels', async () => picture(await jpeg(100, 100))],
    ['a PDF with a script', 'pdf-active', async () => paper(await pdfWith('Names', { JavaScript: { Names: ['a', script] } }))],
    ['a PDF that runs a script when opened', 'pdf-active', async () => paper(await pdfWith('OpenAction', script))],
    ['the same inside an object stream', 'pdf-active', async () => paper(await pdfWith('OpenAction', script, true))],
    ['a PDF that launches a program', 'pdf-active', async () => paper(await pdfWith('OpenAction', { S: 'Launch', F: 'cmd.exe' }, true))],
    ['a PDF that opens an address', 'pdf-active', async () => paper(await pdfWith('OpenAction', { S: 'URI', URI: 'x' }))],
    ['a PDF that carries a file', 'pdf-active', async () => paper(await pdf((document) => document.attach(html, 'a.html', { mimeType: 'text/html' })))],
    ['a PDF that is a page as well', 'content', async () => paper(Buffer.concat([await pdf(), html]))],
    ['an encrypted PDF', 'pdf-encrypted', async () => paper(await pdf((document) => document.encrypt({ userPassword: 'x', ownerPassword: 'y' }) as never))],
    ['a PDF that is none', 'pdf-damaged', () => paper(Buffer.from('%PDF-1.7\nnothing'))],
    ['a PDF that unpacks to gigabytes', 'pdf-too-complex', () => paper(pdfBomb(4))],
    ['nothing', 'empty', () => picture(Buffer.alloc(0))],
  ]; // prettier-ignore

  it.each(cases)('%s', async (_, code, make) => {
    const person = await house.applicant('merchant');
    const answer = await person.upload('tax-certificate', await make());
    expect([answer.status, answer.body.error?.details.code]).toEqual([422, code]);
    expect((await person.list()).documents).toEqual([]);
    expect(await house.query('SELECT 1 FROM kyc_documents WHERE user_id = $1', [person.id])).toEqual([]);
  });

  it('more than 10 MB, said beforehand or not', async () => {
    const person = await house.applicant();
    const large = picture(Buffer.alloc(10 * 1024 * 1024 + 1, 1));
    expect((await person.upload('cin-front', large)).status).toBe(413);
    const unsaid = await fetch(`${house.cms.url}/api/kyc/documents?kind=cin-front`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'image/jpeg', 'x-file-name': 'a.jpg' },
      body: new Blob([new Uint8Array(large.bytes)]).stream(),
      duplex: 'half',
    } as RequestInit).catch(() => ({ status: 'cut off' }));
    expect([413, 'cut off']).toContain(unsaid.status);
    expect((await person.list()).documents).toEqual([]);
  });

  it('what the role has no use for, and whoever has no case', async () => {
    const bytes = await jpeg();
    expect((await (await house.applicant('influencer')).upload('statutes', picture(bytes))).status).toBe(400);
    expect((await (await house.applicant('authenticated')).upload('cin-front', picture(bytes))).status).toBe(403);
    expect([401, 403]).toContain((await fetch(`${house.cms.url}/api/kyc/documents`)).status);
  });

  it('but a PDF that says where it opens is taken, and only its pages are kept', async () => {
    const person = await house.applicant();
    const bytes = await pdf(({ catalog, context }) => catalog.set(NAME, context.obj([0, 'Fit'])));
    const { status, body } = await person.upload('rib-attestation', paper(bytes));
    expect([status, body.data.pages]).toEqual([201, 1]);
    const own = await person.ask('GET', `/${body.data.id}`);
    expect(own.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(own.bytes.includes('OpenAction')).toBe(false);
  });
});

describe('the quota', () => {
  it('holds for twenty at once', async () => {
    const person = await house.applicant('merchant');
    const bytes = await pdf();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => person.upload('statutes', paper(bytes, `page ${index}.pdf`))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const others = answers.filter(({ status }) => status !== 201);
    expect(others.map(({ status, body }) => [status, body.error?.details.code])).toEqual(
      others.map(() => [409, 'kind-full']),
    );
    expect((await person.list()).documents).toHaveLength(10);
    expect(
      await house.query(`SELECT 1 FROM kyc_documents WHERE user_id = $1 AND state <> 'kept'`, [person.id]),
    ).toEqual([]);
  });

  it('has a place for what takes the place of another, which is gone then', async () => {
    const person = await house.applicant();
    const first = await person.upload('cin-front', picture(await jpeg()));
    expect((await person.upload('cin-front', picture(await jpeg()))).body.error?.details.code).toBe('kind-full');
    const second = await person.upload('cin-front', picture(await jpeg()), String(first.body.data.id));
    expect(second.status).toBe(201);
    expect((await person.list()).documents.map(({ id }) => id)).toEqual([second.body.data.id]);
    expect((await person.ask('GET', `/${first.body.data.id}`)).status).toBe(404);
  });
});

describe('another’s documents', () => {
  it('are not there: to read, to remove, to take the place of', async () => {
    const [owner, other] = [await house.applicant(), await house.applicant()];
    const { body } = await owner.upload('cin-front', picture(await jpeg()));
    expect((await other.ask('GET', `/${body.data.id}`)).status).toBe(404);
    expect((await other.ask('DELETE', `/${body.data.id}`)).status).toBe(404);
    expect((await other.upload('cin-front', picture(await jpeg()), String(body.data.id))).status).toBe(400);
    expect((await other.list()).documents).toEqual([]);
    expect((await owner.list()).documents).toHaveLength(1);
  });
});
