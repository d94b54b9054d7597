import type { KycDocumentList, MyCase } from '@sys/kyc/contracts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, pdf } from '../../plugins/kyc/tests/documents/files.ts';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { member, type TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

const PAGE = { fr: '/compte/verification', ar: '/ar/hisab/tahaqqoq', en: '/en/account/verification' };

const shop = sharedShop();
let browser: Browser;
let person: TestPerson;
let signedIn: BrowserContextOptions['storageState'];

beforeAll(async () => {
  [browser, person] = await Promise.all([launchBrowser(), member(shop, 'influencer')]);
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, PAGE.fr, person);
  signedIn = await context.storageState();
  await context.close();
});
afterAll(() => browser?.close());

/** What the server answers of a case that waits for its person, as the contract has it: here the page is looked at. */
const WAITING: MyCase = {
  reference: 'KYC-2026-00042',
  kind: 'influencer',
  status: 'needs_info',
  version: 4,
  values: { firstName: 'Nadia', lastName: 'El Fassi', cin: 'BE123456', rib: '011780000012345678901102' },
  editable: true,
  requests: [
    { part: 'cin-front', reason: 'unreadable' },
    { part: 'rib', reason: 'other', words: 'Le nom du titulaire est illisible sur l’attestation.' },
  ],
  rejection: null,
  triesLeft: 3,
  expiresOn: null,
  payoutsFrozenUntil: null,
  timeline: [
    { status: 'submitted', at: '2026-11-26T10:00:00.000Z' },
    { status: 'needs_info', at: '2026-11-27T09:30:00.000Z' },
  ],
};

const next = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();

describe('the page of verification', () => {
  it('takes an influencer from the first field to the file that is sent, by keyboard and with three pictures', async () => {
    const { page, context, complaints } = await openPage(browser, { storageState: signedIn });
    await page.goto(`${shop.site}${PAGE.fr}`);

    // What is wrong is said beside its field, in words of that field, and the field is where one lands.
    await next(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.getByLabel('Prénom').fill('Nadia');
    await page.getByLabel('Nom', { exact: true }).fill('El Fassi');
    await page.getByLabel('Date de naissance').fill('1994-05-12');
    await page.getByLabel('Numéro de CIN').fill('1234567');
    await page.getByLabel('Numéro de CIN').blur();
    await page.getByText('Une ou deux lettres suivies de chiffres').waitFor();
    await page.getByLabel('Numéro de CIN').fill('be 123456');
    await page.getByLabel('Fin de validité').fill('2031-05-12');
    await next(page);
    await page.getByRole('heading', { name: 'Adresse et compte' }).waitFor();

    await page.getByLabel('Adresse', { exact: true }).fill('12, rue des Consuls');
    await page.getByLabel('Ville').fill('Rabat');
    await page.getByLabel('RIB', { exact: true }).fill('011780000012345678901199');
    await page.getByLabel('Titulaire du compte').fill('Nadia El Fassi');
    await page.getByText('La clé (les deux derniers chiffres)').waitFor();
    await page.getByLabel('RIB', { exact: true }).fill('011 780 0000123456789011 02');

    // Closed and opened again: it goes on where it was saved.
    await next(page);
    await page.getByRole('heading', { name: 'Pièces' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Identité' }).waitFor();
    expect(await page.getByLabel('Prénom').inputValue()).toBe('Nadia');
    await next(page);
    await next(page);

    const picture = { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: await jpeg() };
    const choose = (kind: string) => page.getByLabel(`Choisir un fichier : ${kind}`);
    await choose('CIN, recto').setInputFiles({
      name: 'a.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg/>'),
    });
    await page.getByText('Seuls les fichiers JPEG, PNG et PDF').waitFor();
    await choose('CIN, recto').setInputFiles({ ...picture, buffer: picture.buffer.subarray(0, 9000) });
    await page.getByText('L’image est endommagée').waitFor();
    await choose('CIN, recto').setInputFiles(picture);
    await choose('CIN, verso').setInputFiles(picture);
    await choose('Attestation de RIB').setInputFiles({
      name: 'rib.pdf',
      mimeType: 'application/pdf',
      buffer: await pdf(),
    });
    await expect.poll(() => page.getByText('Reçu').count()).toBe(3);
    await expect
      .poll(() =>
        page
          .locator('img[src^="/api/kyc/documents/"]')
          .first()
          .evaluate((img: HTMLImageElement) => img.naturalWidth),
      )
      .toBe(1200);

    // Another takes the place of the one there is, and one that is taken back is gone.
    await choose('CIN, recto').setInputFiles({ ...picture, name: 'encore.jpg' });
    await page.getByText('encore.jpg', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Retirer : encore.jpg' }).click();
    await expect.poll(() => page.getByText('Reçu').count()).toBe(2);
    await next(page);
    await page.getByText('Il manque encore').waitFor();
    expect(await page.getByRole('button', { name: 'Envoyer mon dossier' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Modifier : Pièces' }).click();
    await choose('CIN, recto').setInputFiles(picture);
    await expect.poll(() => page.getByText('Reçu').count()).toBe(3);
    await next(page);
    await page.getByRole('button', { name: 'Envoyer mon dossier' }).click();
    await page.getByText('Nous examinons votre dossier').waitFor();
    const answer = await context.request.get(`${shop.site}/api/kyc/documents`);
    const { documents } = ((await answer.json()) as KycDocumentList).data;
    expect(documents.map(({ kind }) => kind).toSorted()).toEqual(['cin-back', 'cin-front', 'rib-attestation']);
    // The browser says itself that two uploads were refused.
    expect(complaints.filter((text) => !/status of (422|401|403)/.test(text))).toEqual([]);
    await context.close();
  });

  it.each(['fr', 'ar'] as const)('has nothing for axe to find and nothing that runs over, in %s', async (locale) => {
    for (const width of [360, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const viewport = { width, height: 900 };
        const { page, context } = await openPage(browser, { storageState: signedIn, viewport, colorScheme });
        await page.route('**/api/kyc/case', (route) => route.fulfill({ json: { data: WAITING } }));
        await page.goto(`${shop.site}${PAGE[locale]}`);
        await page.locator('#verification-status').waitFor();
        const mend = page.locator('section[aria-labelledby="verification-status"] li button');
        const ways: [string, () => Promise<void>][] = [
          ['identity', async () => {}],
          ['account', () => mend.nth(1).click()],
          ['documents', () => mend.nth(0).click()],
          ['summary', () => page.locator('#verification-form [type=submit]').click()],
        ];
        for (const [step, go] of ways) {
          await go();
          await page.locator(`#verification-form[data-step=${step}]`).waitFor();
          expect([step, await axeFindings(page)]).toEqual([step, []]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          if (!process.env.LOOK) continue;
          const file = `${process.env.LOOK}/${locale}-${width}-${colorScheme}-${step}.png`;
          await page.screenshot({ path: file, fullPage: true });
        }
        await context.close();
      }
    }
  });
});
