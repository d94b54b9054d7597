import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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

async function upload(name: string, type: string, bytes: Buffer) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  return editor<{ url: string; mime: string }[]>('POST', '/upload', form);
}

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
