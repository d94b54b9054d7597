import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailbox, type Mailbox } from '../../sandbox/mail/mailbox.ts';
import type { ReceivedMail } from '../../sandbox/mail/store.ts';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { withConnection } from '../support/databases.ts';
import { get } from '../support/http.ts';
import { look } from '../support/look.ts';
import { atPanel } from '../support/payout-desk.ts';
import { freePorts } from '../support/ports.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

/** Somebody writes to us while no mail server answers; the team answers them when one does. */
let smtpPort: number;
let shop: TestShop;
let browser: Browser;
let mailbox: Mailbox | undefined;
beforeAll(async () => {
  [smtpPort] = (await freePorts(1)) as [number];
  [shop, browser] = await Promise.all([
    startTestShop({ env: { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` } }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await mailbox?.close();
});

const QUESTION = 'Bonjour, mon bon du hammam n’est pas arrivé. Que faire ?';
const seen = async (page: Page, name: string) => {
  // What is under the mouse has colours of its own.
  await page.mouse.move(0, 0);
  await look(page, name);
  expect.soft(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await colourFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
};
/** Nobody waits here until the next try of what failed is due. */
const hurryJobs = () =>
  withConnection(shop.databaseUrl, async (db) => {
    await db.query(`UPDATE platform_jobs SET run_at = now() WHERE state = 'planned' AND attempts > 0`);
    await db.query(`SELECT pg_notify('platform_jobs', 'job')`);
  });
const proven = (page: Page) => page.locator('[data-proof="done"]').waitFor({ timeout: 60_000 });
/** The browser itself reports what a server refuses, and what never came back. */
const unexpected = (complaints: string[]) => complaints.filter((line) => !/status of 4\d\d|ERR_FAILED/.test(line));

async function fill(page: Page, { email, message = QUESTION }: { email: string; message?: string }): Promise<void> {
  await page.getByLabel('Nom et prénom').fill('Salma Bennani');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Sujet').selectOption('Une question');
  await page.getByLabel('Votre message').fill(message);
}

describe('the contact page', () => {
  it('asks nobody for a proof before somebody begins to write, and goes by the keyboard alone', async () => {
    const { page, context, complaints, wake } = await openPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${shop.site}/contact`);
    await wake();
    const proofs = () => asked.filter((url) => /contact\/challenge|pbkdf2|contact-proof|altcha/.test(url));
    expect(proofs()).toEqual([]);
    expect(await page.getByText('Une vérification anti-robot se fait toute seule').count()).toBe(1);
    await seen(page, 'contact');

    await page.getByLabel('Nom et prénom').focus();
    await page.keyboard.type('Salma Bennani');
    await proven(page);
    expect(proofs().some((url) => url.startsWith(`${shop.site}/_nuxt/`))).toBe(true);
    expect(proofs().filter((url) => url.endsWith('/api/contact/challenge'))).toHaveLength(1);
    await page.keyboard.press('Tab');
    await page.keyboard.type('clavier@exemple.ma');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Une com');
    await page.getByLabel('Numéro de commande').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('1234');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bonjour, où en est ma commande ?');
    // The field that people do not see is not on the way.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Ce n’est pas un numéro de commande', { exact: false }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('order');
    await seen(page, 'contact-wrong');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Votre message est bien arrivé' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Votre message est bien arrivé');
    await seen(page, 'contact-sent');
    await page.getByRole('button', { name: 'Écrire un autre message' }).click();
    expect(await page.getByLabel('Votre message').inputValue()).toBe('');
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('loses nothing that was typed: not by a reload, not by a network that fails, and sends it once', async () => {
    const { page, context, complaints, wake } = await openPage(browser);
    await page.goto(`${shop.site}/contact?sujet=partnership&utm_source=x`);
    await wake();
    expect(await page.getByLabel('Sujet').inputValue()).toBe('partnership');
    await fill(page, { email: 'panne@exemple.ma' });
    await page.reload();
    await wake();
    expect(await page.getByLabel('Votre message').inputValue()).toBe(QUESTION);
    expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('panne@exemple.ma');
    // It arrives, and its answer gets lost.
    let lost = 0;
    await page.route('**/api/contact/submit', async (route) => {
      await route.fetch();
      lost++;
      await route.abort();
    });
    await page.getByLabel('Votre message').focus();
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByText('Votre message n’est pas parti', { exact: false }).waitFor({ timeout: 60_000 });
    expect(await page.getByLabel('Votre message').inputValue()).toBe(QUESTION);
    await seen(page, 'contact-failed');
    await page.unroute('**/api/contact/submit');
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByRole('heading', { name: 'Votre message est bien arrivé' }).waitFor({ timeout: 60_000 });
    const reference = await page.getByText(/^MSG-\d{4}-\d{5}$/).textContent();
    expect([lost, reference]).toEqual([1, expect.stringMatching(/^MSG/)]);
    const panel = await atPanel(browser, { cms: shop.cms } as never, 'moderation', { path: 'audience/messages?search=panne', title: 'Messages' }); // prettier-ignore
    await panel.getByRole('link', { name: reference! }).waitFor();
    expect(await panel.getByRole('link', { name: /^MSG-/ }).count()).toBe(1);
    await panel.context().close();
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('is one page for all who come, says so to search engines, and gives the address without JavaScript', async () => {
    const first = await get(shop.site, '/contact?sujet=support&utm_campaign=1');
    expect((await get(shop.site, '/contact?sujet=question&utm_campaign=2')).headers['x-cache']).toBe('cache');
    const graph = JSON.parse(/<script type="application\/ld\+json"[^>]*>(.+?)<\/script>/s.exec(first.text)![1]!) as { '@graph': Record<string, unknown>[] }; // prettier-ignore
    expect(graph['@graph'].map((one) => one['@type'])).toEqual(['BreadcrumbList', 'ContactPage', 'Organization']);
    expect(graph['@graph'][2]).toMatchObject({ contactPoint: { email: 'contact@shareyoursales.ma', availableLanguage: ['fr', 'ar', 'en'] } }); // prettier-ignore
    expect((await get(shop.site, '/sitemaps/site-fr-1.xml')).text).toContain(`${shop.site}/contact<`);
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/contact`);
    await page.getByText('Le formulaire a besoin de JavaScript', { exact: false }).waitFor();
    expect(await page.getByLabel('Votre message').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'contact@shareyoursales.ma' }).first().isVisible()).toBe(true);
    await context.close();
  });

  it('shows its map when it is asked for, and speaks Arabic from right to left', async () => {
    const { page, context, complaints, wake } = await openPage(browser, { viewport: { width: 360, height: 800 } });
    await page.goto(`${shop.site}/ar/ittissal`);
    await wake();
    await seen(page, 'contact-ar');
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'عرض الخريطة' }).click();
    await page.getByRole('application').waitFor();
    expect(complaints.every((line) => /tile\.openstreetmap\.org|ERR_FAILED/.test(line))).toBe(true);
    await context.close();
  });
});

it('is kept while no mail leaves, answered in the panel, and the answer arrives', { timeout: 300_000 }, async () => {
  const { page, context } = await openPage(browser);
  await page.goto(`${shop.site}/en/contact`);
  await page.getByLabel('Full name').fill('John Doe');
  await page.getByLabel('E-mail address').fill('john@exemple.ma');
  await page.getByLabel('Subject').selectOption('A partnership');
  await page.getByLabel('Your message').fill('Hello, we would like to sell our riad’s rooms with you.');
  await page.getByRole('button', { name: 'Send the message' }).click();
  await page.getByRole('heading', { name: 'Your message has arrived' }).waitFor({ timeout: 60_000 });
  const reference = (await page.getByText(/^MSG-\d{4}-\d{5}$/).textContent())!;
  await context.close();

  const panel = await atPanel(browser, { cms: shop.cms } as never, 'moderation', { path: 'audience/messages', title: 'Messages' }); // prettier-ignore
  const row = panel.getByRole('row').filter({ hasText: reference });
  await row.getByText('Non lu').waitFor();
  await look(panel, 'panel-messages');
  await row.getByRole('link', { name: reference }).click();
  await panel.getByRole('button', { name: 'M’en occuper' }).click();
  await panel.getByText('En cours', { exact: true }).waitFor();
  await panel.getByRole('textbox', { name: 'Note interne' }).fill('Vu : riad de 6 chambres.');
  // What is being written below stays while something else is kept.
  await panel.getByRole('textbox', { name: 'Répondre par e-mail' }).fill('Thank you');
  await panel.getByRole('button', { name: 'Ajouter la note' }).click();
  await panel.getByRole('listitem').filter({ hasText: 'Vu : riad de 6 chambres.' }).waitFor();
  expect(await panel.getByRole('textbox', { name: 'Répondre par e-mail' }).inputValue()).toBe('Thank you');
  await panel
    .getByRole('textbox', { name: 'Répondre par e-mail' })
    .fill('Thank you, John.\n\nOpen a merchant account and add your rooms.');
  await panel.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await panel.getByText('En cours d’envoi').waitFor();
  await look(panel, 'panel-message');
  expect.soft(await axeFindings(panel, ['nav', 'header'])).toEqual([]);

  mailbox = await startMailbox({ smtpPort, httpPort: 0 });
  const arrived = (subject: RegExp) =>
    mailbox!.messages().find((mail) => mail.recipients.includes('john@exemple.ma') && subject.test(mail.subject));
  const both = () => [arrived(/^We have received/), arrived(/^Our answer/)];
  await expect.poll(() => hurryJobs().then(() => both().every(Boolean)), { timeout: 240_000 }).toBe(true);
  const [receipt, answer] = both() as [ReceivedMail, ReceivedMail];
  expect(receipt.subject).toContain(reference);
  expect(answer.text).toContain('Open a merchant account and add your rooms.');
  expect(answer.text).toContain('> Hello, we would like to sell');
  expect(answer.text).not.toContain('6 chambres');
  await panel.getByText('Remis à la messagerie').waitFor({ timeout: 60_000 });
  await panel.getByRole('button', { name: 'Clore' }).click();
  await panel.getByRole('button', { name: 'Rouvrir' }).waitFor();
  await look(panel, 'panel-closed');
  await panel.context().close();
});
