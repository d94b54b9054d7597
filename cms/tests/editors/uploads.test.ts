import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { staffApi } from './support.ts';

let cms: TestCms;
let editor: Awaited<ReturnType<typeof staffApi>>;
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys uploads-'));

beforeAll(async () => {
  cms = await startTestCms({ env: { DATA_DIR: dataDir } });
  editor = await staffApi(cms, 'sys-editor');
});
afterAll(async () => {
  await cms?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Uploaded {
  id: number;
  url: string;
  formats: { thumbnail?: { url: string } } | null;
}

function formOf(name: string, type: string, bytes: Buffer): FormData {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  return form;
}

const upload = (name: string, type: string, bytes: Buffer) =>
  editor<Uploaded[]>('POST', '/upload', formOf(name, type, bytes));

const picture = (red: number) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: { r: red, g: 0, b: 0 } } })
    .png()
    .toBuffer();

describe('an upload', () => {
  it('of a picture lies with the data and is served', async () => {
    const { status, body } = await upload('photo.png', 'image/png', PIXEL);
    expect(status).toBe(201);
    const url = body[0]!.url;
    expect(existsSync(path.join(dataDir, 'public', url))).toBe(true);
    const served = await fetch(`${cms.url}${url}`);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(
      Buffer.from(await served.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('that is replaced, and each of its sizes, has another address: the old one is kept for ever elsewhere', async () => {
    const before = (await upload('plage.png', 'image/png', await picture(10))).body[0]!;
    const form = formOf('coucher.png', 'image/png', await picture(200));
    const { status, body: after } = await editor<Uploaded>('POST', `/upload?id=${before.id}`, form);
    expect(status).toBe(200);
    expect(after.id).toBe(before.id);
    const former = [before.url, before.formats!.thumbnail!.url];
    const present = [after.url, after.formats!.thumbnail!.url];
    expect(new Set([...former, ...present]).size).toBe(4);
    for (const url of former) expect((await fetch(`${cms.url}${url}`)).status).toBe(404);
    for (const url of present) {
      const bytes = Buffer.from(await (await fetch(`${cms.url}${url}`)).arrayBuffer());
      const { dominant } = await sharp(bytes).stats();
      expect(dominant.r).toBeGreaterThan(180);
    }
    // Replaced again, the name does not grow.
    const again = await editor<Uploaded>('POST', `/upload?id=${before.id}`, formOf('a.png', 'image/png', PIXEL));
    expect(again.body.url).toHaveLength(after.url.length);
  });

  it.each([
    ['an SVG', 'logo.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    [
      'an SVG that claims to be a PNG',
      'logo.svg',
      'image/png',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['a page', 'page.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
    ['a page that claims to be a PNG', 'page.html', 'image/png', '<!doctype html><script>alert(1)</script>'],
    ['a program', 'run.exe', 'application/octet-stream', 'MZ\u0090\u0000'],
    ['a PDF', 'doc.pdf', 'application/pdf', '%PDF-1.7\n'],
  ])('of %s is refused', async (_name, file, type, text) => {
    const { status } = await upload(file, type, Buffer.from(text, 'latin1'));
    expect(status).toBe(400);
  });
});
