import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../cms/tests/security/support.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { readLines, startReceiver, type Receiver } from './support.ts';

let shop: TestShop;
let receiver: Receiver;
let browser: Browser;
beforeAll(async () => {
  receiver = await startReceiver();
  [shop, browser] = await Promise.all([
    startTestShop({ env: { LOG_FORMAT: 'json', SENTRY_DSN: receiver.dsn } }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  receiver?.close();
});

interface Told {
  page: string;
  error: { type: string; message: string; stack: string };
}
const told = (): Told[] =>
  readLines(shop.logs.storefront)
    .filter(({ message }) => message === 'A page failed in a browser.')
    .map(({ page, error }) => ({ page, error }) as Told);
/** The report with this text, when it has come to the log and to Sentry. */
const arrived = (text: string) =>
  vi.waitFor(() => {
    const line = told().find(({ error }) => error.message.includes(text));
    const event = receiver.events.find(({ exception }) => exception.values.some(({ value }) => value.includes(text)));
    expect([line !== undefined, event !== undefined]).toEqual([true, true]);
    return { line: line!, event: event! };
  }, 30_000);

describe('what a browser reports', () => {
  let address = 10;
  const report = (body: unknown, headers: Record<string, string> = {}, from = `127.0.0.${++address}`) =>
    ask(shop.site, '/_report', { method: 'POST', body, from, headers: { origin: shop.site, ...headers } });

  it('goes to the log and to Sentry, without what is secret or was asked for', async () => {
    const said = await report({
      message: `Failed to fetch ${shop.site}/api/x?cin=BE123456, card 4242424242424242`,
      stack: `Error: x\n    at pay (${shop.site}/_nuxt/pay.js?otp=918273:3:7)\n    at https://user:pass@evil.example/otp/918273:1:1`,
      path: '/compte/otp/918273?token=abcdefgh',
    });
    expect([said.status, said.text, said.headers['cache-control']]).toEqual([204, '', 'no-store']);
    const { line, event } = await arrived('Failed to fetch');
    expect(line).toMatchObject({
      page: '/compte/otp/[redacted]',
      error: { type: 'BrowserError', message: `Failed to fetch ${shop.site}/api/x card [redacted]` },
    });
    expect(event.exception.values[0]).toMatchObject({ type: 'BrowserError' });
    expect(event.tags).toMatchObject({ program: 'storefront', source: 'browser', page: '/compte/otp/[redacted]' });
    const everything = JSON.stringify(told()) + receiver.raw();
    for (const secret of ['BE123456', '4242424242424242', '918273', 'abcdefgh', 'user:pass'])
      expect(everything.includes(secret), secret).toBe(false);
  });

  it('is what a policy forbade too, in the old words and in the new ones', async () => {
    const old = { 'document-uri': `${shop.site}/faq?q=1`, 'effective-directive': 'img-src', 'blocked-uri': 'https://old.example/x?y=1' }; // prettier-ignore
    expect((await report({ 'csp-report': old }, { 'content-type': 'application/csp-report' })).status).toBe(204);
    expect((await arrived('img-src blocked old.example')).line.page).toBe('/faq');
    // What browsers gather and send by themselves says nothing of where it comes from.
    const body = { documentURL: `${shop.site}/ar`, effectiveDirective: 'font-src', blockedURL: 'https://new.example/' };
    const gathered = await ask(shop.site, '/_report', {
      method: 'POST',
      body: [{ type: 'csp-violation', body }],
      headers: { 'content-type': 'application/reports+json' },
    });
    expect(gathered.status).toBe(204);
    expect((await arrived('font-src blocked new.example')).line.page).toBe('/ar');
  });

  it('is refused from another site, in another type, or when it is long; nonsense is dropped', async () => {
    const before = told().length;
    const one = { message: 'never', path: '/' };
    const from = '127.0.0.99';
    const status = async (body: unknown, headers?: Record<string, string>) => (await report(body, headers, from)).status;
    expect(await status(one, { origin: 'https://evil.example' })).toBe(403);
    expect(await status(one, { origin: 'null' })).toBe(403);
    expect(await status(one, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status('message=never', { 'content-type': 'text/plain' })).toBe(415);
    const long = { ...one, stack: 'x'.repeat(8 * 1024) };
    expect(await status(long)).toBe(413);
    expect(await status(long, { 'transfer-encoding': 'chunked' })).toBe(413);
    for (const nonsense of ['{', '[]', '7', { message: 7, path: '/' }])
      expect(await status(nonsense)).toBe(204);
    expect((await ask(shop.site, '/_report')).status).toBe(404);
    expect(told()).toHaveLength(before);
  }); // prettier-ignore
});

describe('a page that fails', () => {
  it('tells of what was thrown, of what was rejected and of what Vue caught, with its path and no more', async () => {
    const { page, context, wake } = await openPage(browser);
    await page.goto(`${shop.site}/faq?email=somebody@example.ma`);
    await wake();
    await page.evaluate(() => {
      setTimeout(() => {
        throw new TypeError('planted in a timer');
      });
      void Promise.reject(new Error('planted in a promise'));
      void Promise.reject(new Error('planted in a promise'));
      const nuxt = (window as never as { useNuxtApp(): { callHook(name: string, error: Error): void } }).useNuxtApp();
      nuxt.callHook('vue:error', new Error('planted in a component'));
      nuxt.callHook('vue:error', Object.assign(new Error('planted and not found'), { statusCode: 404 }));
    });
    for (const where of ['timer', 'promise', 'component']) {
      const { line, event } = await arrived(`planted in a ${where}`);
      expect(line.page).toBe('/faq');
      expect(event.tags).toMatchObject({ source: 'browser', page: '/faq' });
    }
    expect(told().filter(({ error }) => /planted (in a promise|and not)/.test(error.message))).toHaveLength(1);
    expect(JSON.stringify(told())).not.toContain('somebody');
    await context.close();
  });

  it('tells of what its policy has stopped', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${shop.site}/en/faq?q=1`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "mine"';
      document.head.append(script);
    });
    const { line } = await arrived('script-src-elem blocked inline');
    expect(line).toMatchObject({ page: '/en/faq', error: { type: 'PolicyViolation' } });
    expect(await page.title()).not.toBe('mine');
    await context.close();
  });

  it('is silent after a few, and never tells of telling', async () => {
    const { page, context, wake } = await openPage(browser);
    let sent = 0;
    await page.route('**/_report', (route) => (sent++, route.abort()));
    await page.goto(`${shop.site}/faq`);
    await wake();
    await page.evaluate(async () => {
      for (let n = 0; n < 40; n++) {
        setTimeout(() => {
          throw new Error(`fault ${n}`);
        });
        // Nothing can be made of it, not even a text.
        void Promise.reject(Object.create(null));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      navigator.sendBeacon = () => {
        throw new Error('no beacon');
      };
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(sent).toBe(5);
    await context.close();
  });
});

describe('too many reports', () => {
  it('from one address are refused, while others are heard', async () => {
    const from = (host: string) =>
      ask(shop.site, '/_report', {
        method: 'POST',
        body: { message: `flood ${host}`, path: '/' },
        from: host,
        headers: { origin: shop.site },
      });
    // All within one minute of the clock, or the count would begin anew.
    const left = 60_000 - (Date.now() % 60_000);
    if (left < 10_000) await new Promise((resolve) => setTimeout(resolve, left));
    const statuses = [];
    for (let n = 0; n < 12; n++) statuses.push((await from('127.0.0.77')).status);
    expect(statuses).toEqual([...Array(10).fill(204), 429, 429]);
    expect((await from('127.0.0.78')).status).toBe(204);
  });
});
