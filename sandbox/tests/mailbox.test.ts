import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../../tests/support/browser.ts';
import { get } from '../../tests/support/http.ts';
import { startMailbox, type Mailbox } from '../mail/mailbox.ts';
import { MAX_MAILS } from '../mail/store.ts';

let mailbox: Mailbox;
let browser: Browser;
beforeAll(async () => {
  [mailbox, browser] = await Promise.all([startMailbox({ smtpPort: 0, httpPort: 0 }), launchBrowser()]);
});
afterEach(() => mailbox.clear());
afterAll(async () => {
  await browser.close();
  await mailbox.close();
});

async function post(...mails: { subject: string; html?: string; text?: string; to?: string }[]): Promise<void> {
  const { hostname, port } = new URL(mailbox.smtpUrl);
  const transport = createTransport({ host: hostname, port: Number(port), pool: true, maxMessages: Infinity });
  try {
    await Promise.all(
      mails.map((mail) => transport.sendMail({ from: 'sender@example.ma', to: 'reader@example.ma', ...mail })),
    );
  } finally {
    transport.close();
  }
}

const HOSTILE = `<html><head><base href="OUTSIDE/" target="_top"><meta http-equiv="refresh" content="0;url=OUTSIDE/refresh">
<style>@import url(OUTSIDE/style.css); body { background: url(OUTSIDE/ground.png) }</style>
<link rel="stylesheet" href="OUTSIDE/link.css"></head>
<body><p id="seen">vu</p><script>parent.document.title = 'pwned'; document.body.id = 'ran'</script>
<img src="OUTSIDE/pixel.png" onerror="document.body.id = 'ran'"><svg onload="document.body.id = 'ran'"></svg>
<iframe src="OUTSIDE/frame"></iframe><object data="OUTSIDE/object"></object>
<form action="OUTSIDE/form"><button id="go">Envoyer</button></form>
<form action="${'MAILBOX'}/clear" method="post"><button id="wipe">Effacer</button></form></body></html>`;

/** Stands for the rest of the internet, and notes who asks. */
async function startOutside() {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, hits, close: () => server.close() };
}

it('shows a hostile mail without letting it do anything', async () => {
  const outside = await startOutside();
  const html = HOSTILE.replaceAll('OUTSIDE', outside.url).replace('MAILBOX', mailbox.url);
  await post({ subject: '</title><script>document.title = "pwned"</script>', html });
  const [mail] = mailbox.messages();
  const { page, context } = await openPage(browser);
  try {
    await page.goto(`${mailbox.url}/mails/${mail!.id}`);
    const frame = page.frameLocator('iframe').first();
    await frame.locator('#seen').waitFor();
    await frame.locator('#go').click();
    await frame.locator('#wipe').click();
    // Also when the mail is opened by itself, out of its frame.
    await page.goto(`${mailbox.url}/mails/${mail!.id}/html`);
    await page.locator('#seen').waitFor();
    expect(await page.locator('#ran').count()).toBe(0);
    expect(await page.evaluate(() => origin)).toBe('null');
    expect(outside.hits).toEqual([]);
    expect(mailbox.messages()).toHaveLength(1);
    await page.goto(`${mailbox.url}/`);
    expect(await page.title()).toBe('Boîte aux lettres');
    expect(await page.getByText('</title><script>').count()).toBe(1);
  } finally {
    await context.close();
    outside.close();
  }
});

it('opens a link of a mail in a tab of its own', async () => {
  await post({ subject: 'lien', html: `<a id="link" href="${mailbox.url}/mails.json">lien</a>` });
  const { page, context } = await openPage(browser);
  try {
    await page.goto(`${mailbox.url}/mails/${mailbox.messages()[0]!.id}`);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.frameLocator('iframe').locator('#link').click(),
    ]);
    await opened.waitForURL(`${mailbox.url}/mails.json`);
    expect(page.url()).toContain('/mails/');
  } finally {
    await context.close();
  }
});

it('shows new mail by itself, and empties at a click', async () => {
  const { page, context, complaints } = await openPage(browser, { colorScheme: 'dark' });
  try {
    await page.goto(mailbox.url);
    await page.getByText('Aucun message').waitFor();
    await post({ subject: 'Bonjour', text: 'corps' });
    await page.getByText('Bonjour').click();
    await page.getByRole('link', { name: 'Texte seul' }).click();
    await page.getByText('corps').waitFor();
    await page.goto(mailbox.url);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByText('Aucun message').waitFor();
    expect(mailbox.messages()).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
});

it('keeps the last mails only', async () => {
  await post(...Array.from({ length: MAX_MAILS + 20 }, (_, index) => ({ subject: `n${index}`, text: 'x' })));
  const kept = mailbox.messages();
  expect(kept).toHaveLength(MAX_MAILS);
  expect(kept.at(-1)!.id - kept[0]!.id).toBe(MAX_MAILS - 1);
});

it('keeps no more than it has room for', async () => {
  const big = 'x'.repeat(9 * 1024 * 1024);
  for (let index = 0; index < 9; index++) await post({ subject: `grand ${index}`, text: big });
  const bytes = mailbox.messages().reduce((sum, mail) => sum + mail.raw.length, 0);
  expect(bytes).toBeLessThanOrEqual(64 * 1024 * 1024);
  expect(mailbox.messages().at(-1)!.subject).toBe('grand 8');
  await expect(post({ subject: 'énorme', text: big + big })).rejects.toMatchObject({ responseCode: 552 });
});

it('gives the mails as JSON', async () => {
  await post({ subject: 'données', html: '<p>x</p>', to: 'json@example.ma' });
  const list = JSON.parse((await get(mailbox.url, '/mails.json')).text) as { id: number }[];
  expect(list).toMatchObject([{ subject: 'données', recipients: ['json@example.ma'], sender: 'sender@example.ma' }]);
  const mail: unknown = JSON.parse((await get(mailbox.url, `/mails/${list[0]!.id}.json`)).text);
  expect(mail).toMatchObject({ subject: 'données', html: '<p>x</p>\n' });
  expect((await get(mailbox.url, '/mails/999999')).status).toBe(404);
});

it('is read and emptied by its own page only', async () => {
  await post({ subject: 'secret', text: 'x' });
  expect((await get(mailbox.url, '/mails.json', { host: 'evil.example' })).status).toBe(421);
  const empty = (headers: Record<string, string>) => fetch(`${mailbox.url}/mails`, { method: 'DELETE', headers });
  expect((await empty({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await empty({ origin: 'null' })).status).toBe(403);
  expect(mailbox.messages()).toHaveLength(1);
  expect((await empty({})).status).toBe(204);
  expect(mailbox.messages()).toEqual([]);
});

it('waits for a mail, and not for ever', async () => {
  const coming = mailbox.waitFor((mail) => mail.subject === 'attendu', 5000);
  await post({ subject: 'autre', text: 'x' }, { subject: 'attendu', text: 'x' });
  expect((await coming).subject).toBe('attendu');
  await expect(mailbox.waitFor((mail) => mail.subject === 'jamais', 50)).rejects.toThrow('50 ms');
});

it('says when its port is taken, and leaves nothing open', async () => {
  const taken = Number(new URL(mailbox.url).port);
  await expect(startMailbox({ smtpPort: 0, httpPort: taken })).rejects.toThrow('EADDRINUSE');
});
