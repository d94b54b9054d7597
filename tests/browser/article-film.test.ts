import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Request, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get } from '../support/http.ts';
import { look } from '../support/look.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

/** A film that an editor puts into the media library and into an article, and that readers play from there. */
const shop = sharedShop();
const MARK = Date.now().toString(36);
const ARTICLE = 'api::article.article';
let browser: Browser;
let token: string;
/** Three seconds of a picture that changes, as ffmpeg’s `testsrc2` makes them. */
const bytes = readFileSync(path.join(import.meta.dirname, '../support/film.mp4'));
let film: { id: number; url: string };
let article: string;

async function call<Data>(method: string, to: string, body?: object | FormData): Promise<Data> {
  const form = body instanceof FormData;
  const response = await fetch(`${shop.cms}${to}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(form ? {} : { 'content-type': 'application/json' }) },
    ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${to}: ${response.status} ${text}`);
  return (text ? JSON.parse(text) : null) as Data;
}

beforeAll(async () => {
  [browser, token] = await Promise.all([launchBrowser(), signInStaff(shop.cms, 'sys-editor')]);
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'video/mp4' }), `Cuisson ${MARK}.mp4`);
  [film] = (await call<[typeof film]>('POST', '/upload', form)) as [typeof film];
  const parts = [
    { __component: 'blog.text', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Le four s’allume à l’aube.' }] }] },
    { __component: 'blog.video', title: `Une cuisson ${MARK}`, file: film.id, transcript: 'On entend le bois craquer.' },
  ]; // prettier-ignore
  const words = { title: `Film ${MARK}`, slug: `film-${MARK}`, excerpt: 'Un four, de l’aube au soir.', publishedOn: '2026-11-29' }; // prettier-ignore
  const types = `/content-manager/collection-types/${ARTICLE}`;
  const { data } = await call<{ data: { documentId: string } }>('POST', `${types}?locale=fr`, { ...words, parts });
  article = data.documentId;
  await call('POST', `${types}/${article}/actions/publish?locale=fr`, {});
}, 60_000);
afterAll(async () => {
  if (article) await call('DELETE', `/content-manager/collection-types/${ARTICLE}/${article}?locale=*`);
  if (film) await call('DELETE', `/upload/files/${film.id}`);
  await browser?.close();
});

const address = () => `/_video/${encodeURIComponent(film.url.split('/').at(-1)!)}`;

it('asks for nothing of it before somebody plays it, then for its bytes, and plays', async () => {
  const { page, context, complaints, wake } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const asked: Request[] = [];
  const answered: Response[] = [];
  page.on('request', (request) => void (/_video|\.mp4/.test(request.url()) && asked.push(request)));
  page.on('response', (response) => void (/_video|\.mp4/.test(response.url()) && answered.push(response)));
  await page.goto(`${shop.site}/blog/film-${MARK}`);
  await wake();
  const video = page.getByLabel(`Une cuisson ${MARK}`);
  await video.scrollIntoViewIfNeeded();
  expect(await video.evaluate((shown: HTMLVideoElement) => [shown.controls, shown.autoplay, shown.networkState === HTMLMediaElement.NETWORK_LOADING])).toEqual([true, false, false]); // prettier-ignore
  expect(asked).toEqual([]);
  await look(page, 'article-film');

  await video.press('Space');
  await expect.poll(() => video.evaluate((shown: HTMLVideoElement) => shown.currentTime)).toBeGreaterThan(0.2);
  expect(await video.evaluate((shown: HTMLVideoElement) => [shown.error, Math.round(shown.duration), shown.videoWidth])).toEqual([null, 3, 160]); // prettier-ignore
  expect(new URL(answered[0]!.url()).pathname).toBe(address());
  expect(answered[0]!.status()).toBe(206);
  expect(await answered[0]!.allHeaders()).toMatchObject({
    'content-type': 'video/mp4',
    'x-content-type-options': 'nosniff',
    'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
  });
  expect(complaints).toEqual([]);
  await context.close();
});

it('is sent whole or in the parts that are asked for, as what it is', async () => {
  const whole = await get(shop.site, address());
  const type = { 'content-type': 'video/mp4', 'x-content-type-options': 'nosniff', 'accept-ranges': 'bytes' };
  expect([whole.status, bytes.equals(whole.body)]).toEqual([200, true]);
  expect(whole.headers).toMatchObject(type);
  for (const [start, end] of [
    [0, 0],
    [1000, 1999],
    [bytes.length - 10, bytes.length - 1],
  ] as const) {
    const part = await get(shop.site, address(), { range: `bytes=${start}-${end}` });
    expect([part.status, bytes.subarray(start, end + 1).equals(part.body)]).toEqual([206, true]);
    expect(part.headers).toMatchObject({ ...type, 'content-range': `bytes ${start}-${end}/${bytes.length}` });
  }
  const beyond = await get(shop.site, address(), { range: `bytes=${bytes.length}-` });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${bytes.length}`]);
  // What browsers do not ask for is no range of it.
  expect((await get(shop.site, address(), { range: 'bytes=0-1,3-4' })).status).toBe(200);
  for (const other of ['/_video/rien.mp4', '/_video/..%2F..%2Fpackage.json', `${address()}.html`])
    expect([other, (await get(shop.site, other)).status]).toEqual([other, 404]);
});
