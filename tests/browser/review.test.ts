import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PEOPLE } from '@sys/config';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { jpeg } from '../../plugins/kyc/tests/documents/files.ts';
import { filled } from '../../plugins/kyc/tests/support.ts';
import { startMailbox, type Mailbox } from '../../sandbox/mail/mailbox.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import type { StaffRole } from '../support/staff.ts';

const INFLUENCER = DEMO_PEOPLE.find(({ profile }) => profile.kind === 'influencer')!;

/** A verification from both sides: the applicant in the shop, two of the staff in the admin panel. */
let shop: TestShop;
let browser: Browser;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  [shop, browser] = await Promise.all([startTestShop({ env: { SMTP_URL: mailbox.smtpUrl } }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await mailbox?.close();
});

interface Case {
  data: { version: number; status: string };
}

/** The influencer of the demo, by the API. */
async function applicant() {
  const { email, password } = INFLUENCER;
  let token = '';
  const call = async <Body>(method: string, path: string, body?: object | Buffer, type = 'application/json') => {
    const response = await fetch(`${shop.cms}/api${path}`, {
      method,
      headers: {
        'content-type': type,
        'x-file-name': 'page.jpg',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: Buffer.isBuffer(body) ? new Uint8Array(body) : body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  };
  token = (await call<{ jwt: string }>('POST', '/auth/local', { identifier: email, password })).jwt;
  return call;
}

async function staff(role: StaffRole) {
  const { page, context } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(15_000);
  const admin = adminPage(page, shop.cms);
  await admin.signIn(role);
  return { page, context, desk: () => admin.open('/plugins/kyc/cases') };
}

async function openCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Ouvrir KYC-/ }).click();
  await page.getByRole('heading', { level: 1, name: /^KYC-/ }).waitFor();
}

/** For a person to look at: on a desk and on a tablet, by day and by night. */
async function look(page: Page, name: string): Promise<void> {
  if (!process.env.LOOK) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 768]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForTimeout(300);
      // The panel scrolls inside of itself.
      const height = await page.evaluate(() =>
        Math.max(...Array.from(document.querySelectorAll('*'), (one) => one.scrollHeight)),
      );
      await page.setViewportSize({ width, height: Math.min(height + 100, 5000) });
      await page.screenshot({ path: `${process.env.LOOK}/review-${name}-${width}-${colorScheme}.png` });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 1000 });
}

const mailed = (subject: RegExp) =>
  mailbox.waitFor((mail) => mail.recipients.includes(INFLUENCER.email) && subject.test(mail.subject), 15_000);

it(
  'is asked for more, answered, approved by two, and its person sees and hears each',
  { timeout: 150_000 },
  async () => {
    const call = await applicant();
    // The account is in another name: a high risk, which takes two pairs of eyes.
    const values = { ...filled(), accountHolder: 'KARIM BENALI' };
    const draft = await call<Case>('PUT', '/kyc/case', { kind: 'influencer', values, version: 0 });
    for (const kind of ['cin-front', 'cin-back', 'rib-attestation'])
      await call('POST', `/kyc/documents?kind=${kind}`, await jpeg(), 'image/jpeg');
    await call('POST', '/kyc/case/submit', { version: draft.data.version });
    await mailed(/bien arrivé/);

    const reviewer = await staff('sys-kyc-reviewer');
    await reviewer.desk();
    await openCase(reviewer.page);
    await reviewer.page.getByRole('button', { name: 'Prendre en charge' }).click();
    await reviewer.page.getByRole('button', { name: 'CIN, recto' }).click();
    const picture = reviewer.page.getByAltText('Pièce déposée');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    await reviewer.page.getByRole('button', { name: 'Tourner d’un quart' }).click();
    const { violations } = await new AxeBuilder({ page: reviewer.page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([]);
    await reviewer.page.getByRole('button', { name: 'Demander un complément' }).click();
    const ask = async (n: number, what: string, why: string) => {
      const one = reviewer.page.getByRole('group', { name: `Demande ${n}` });
      await one.getByRole('combobox', { name: 'Quoi' }).click();
      await reviewer.page.getByRole('option', { name: what, exact: true }).click();
      await one.getByRole('combobox', { name: 'Pourquoi' }).click();
      await reviewer.page.getByRole('option', { name: why, exact: true }).click();
    };
    await ask(1, 'Adresse', 'Manquant');
    await reviewer.page.getByRole('button', { name: 'Ajouter une demande' }).click();
    await ask(2, 'CIN, verso', 'Illisible');
    await look(reviewer.page, 'ask');
    await reviewer.page.getByRole('button', { name: 'Envoyer les 2 demandes' }).click();
    await reviewer.page.getByText('Complément demandé').first().waitFor();

    const shopper = await openPage(browser);
    await shopper.page.goto(`${shop.site}/connexion`);
    await shopper.page.getByLabel('Adresse e-mail').fill(INFLUENCER.email);
    await shopper.page.getByLabel('Mot de passe', { exact: true }).fill(INFLUENCER.password);
    await shopper.page.getByRole('button', { name: 'Se connecter' }).click();
    await shopper.page.waitForURL((url) => url.pathname !== '/connexion');
    await shopper.page.goto(`${shop.site}/compte/verification`);
    await shopper.page.getByText('Une précision vous est demandée').first().waitFor();
    await mailed(/Il manque une pièce/);
    expect((await call<{ data: { requests: { part: string }[] } }>('GET', '/kyc/case')).data.requests).toEqual([
      { part: 'address', reason: 'missing' },
      { part: 'cin-back', reason: 'unreadable' },
    ]);
    const { version } = (await call<Case>('GET', '/kyc/case')).data;
    const mended = { kind: 'influencer', values: { ...values, address: '14, rue des Orangers' }, version };
    const saved = await call<Case>('PUT', '/kyc/case', mended);
    await call('POST', '/kyc/case/answer', { version: saved.data.version });

    await reviewer.desk();
    await openCase(reviewer.page);
    await reviewer.page.getByRole('button', { name: 'Prendre en charge' }).click();
    const verdicts = reviewer.page.getByRole('combobox', { name: /^Verdict : / });
    await verdicts.first().waitFor();
    for (let n = 0; n < (await verdicts.count()); n++) {
      const judged = reviewer.page.waitForResponse((answer) => answer.url().endsWith('/verdicts'));
      await verdicts.nth(n).click();
      await reviewer.page.getByRole('option', { name: 'Conforme' }).click();
      expect((await judged).status()).toBe(200);
    }
    await reviewer.page.getByRole('button', { name: 'Approuver' }).click();
    await reviewer.page.getByLabel('Raison').fill('Compte du conjoint, attestation jointe.');
    await reviewer.page.getByRole('button', { name: 'Approuver' }).last().click();
    await reviewer.page.getByText('Seconde approbation').first().waitFor();
    expect(await reviewer.page.getByRole('button', { name: 'Donner la seconde approbation' }).count()).toBe(0);

    const approver = await staff('sys-kyc-approver');
    await approver.desk();
    await openCase(approver.page);
    await approver.page.getByRole('button', { name: 'Donner la seconde approbation' }).click();
    await approver.page.getByText('Approuvé').first().waitFor();
    await approver.page.getByRole('button', { name: 'Imposer la conservation' }).click();
    await approver.page.getByLabel('Raison').last().fill('Réquisition 2026/118');
    await approver.page.getByRole('button', { name: 'Confirmer' }).click();
    await approver.page.getByText('Imposée depuis le').waitFor();
    await approver.page.getByText('Réquisition 2026/118').waitFor();
    await look(approver.page, 'held');
    await approver.page.getByRole('button', { name: 'Lever la conservation' }).click();
    await approver.page.getByLabel('Raison').last().fill('Mainlevée');
    await approver.page.getByRole('button', { name: 'Confirmer' }).click();
    await approver.page.getByText('suivent les durées de conservation').waitFor();

    await shopper.page.reload();
    await shopper.page.getByText('Votre identité est vérifiée.').waitFor();
    await mailed(/Votre identité est vérifiée/);
    expect(shopper.complaints).toEqual([]);
    for (const { context } of [reviewer, approver, shopper]) await context.close();
  },
);
