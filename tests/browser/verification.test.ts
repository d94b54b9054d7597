import { generateSync } from 'otplib';
import pg from 'pg';
import type { MyCase } from '@sys/kyc/contracts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, pdf } from '../../plugins/kyc/tests/documents/files.ts';
import { openOwn, turnFactorOn } from '../support/account-pages.ts';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { member, type TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

const PAGE = { fr: '/compte/verification', ar: '/ar/hisab/tahaqqoq', en: '/en/account/verification' };

const shop = sharedShop();
let browser: Browser;
let influencer: TestPerson;
let merchant: TestPerson;
let signedIn: BrowserContextOptions['storageState'];
/** The influencer in the database; what is moved there is theirs alone. */
let user: number;

beforeAll(async () => {
  [browser, influencer, merchant] = await Promise.all([
    launchBrowser(),
    member(shop, 'influencer'),
    member(shop, 'merchant'),
  ]);
  const [row] = await query('SELECT id FROM up_users WHERE email = $1', [influencer.email]);
  user = row!.id as number;
});
afterAll(() => browser?.close());

/** A browser of somebody who has signed in. */
async function stateOf(person: TestPerson): Promise<BrowserContextOptions['storageState']> {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, PAGE.fr, person);
  const state = await context.storageState();
  await context.close();
  return state;
}

async function query(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  return client.query(text, values).then(
    ({ rows }) => client.end().then(() => rows),
    (error) => client.end().then(() => Promise.reject(error)),
  );
}

/** What the server answers of a case, as the contract has it: here the page is looked at. */
const CASE: MyCase = {
  reference: 'KYC-2026-00042',
  kind: 'merchant',
  status: 'in_review',
  version: 4,
  values: {
    companyName: 'Dar Nassim SARL',
    legalForm: 'sarl',
    ice: '001561191000066',
    rcNumber: '45127',
    rcTribunal: 'Fès',
    taxId: '1459873',
    vat: 'yes',
    firstName: 'Zineb',
    lastName: 'Tahiri',
    birthDate: '1988-03-02',
    cin: 'CD123456',
    cinExpiresOn: '2033-03-02',
    address: '4, derb El Miter',
    city: 'Fès',
    rib: '011780000012345678901102',
    accountHolder: 'Dar Nassim SARL',
  },
  editable: false,
  requests: [],
  proofs: [],
  rejection: null,
  triesLeft: 3,
  expiresOn: null,
  payoutsFrozenUntil: null,
  timeline: [
    { status: 'submitted', at: '2026-11-26T10:00:00.000Z' },
    { status: 'in_review', at: '2026-11-27T09:30:00.000Z' },
  ],
};
const then = (status: MyCase['status'], more: Partial<MyCase> = {}): MyCase => ({
  ...CASE,
  status,
  timeline: [...CASE.timeline, { status, at: '2026-11-27T14:05:00.000Z' }],
  ...more,
});

type Go = readonly [step: string, go: (page: Page) => Promise<void>];
const submit =
  (form: string): Go[1] =>
  (page) =>
    page.locator(`${form} [type=submit]`).first().click();
const step = (name: string): Go => [
  name,
  async (page) => {
    await submit('#verification-form')(page);
    await page.locator(`#verification-form[data-step=${name}]`).waitFor();
  },
];

/** Each face of the page, with what is pressed to see more of it. */
const VIEWS: [name: string, known: MyCase | null, steps: Go[]][] = [
  ['form', null, []],
  ['rejected', then('rejected', { rejection: { reason: 'company-not-found', words: 'Le RC 45127 est introuvable à Fès.' } }), []], // prettier-ignore
  ['review', CASE, []],
  [
    'asked',
    then('needs_info', {
      editable: true,
      requests: [
        { part: 'cin-front', reason: 'unreadable' },
        { part: 'rib', reason: 'other', words: 'Le nom du titulaire est illisible sur l’attestation.' },
        { part: 'rc-extract', reason: 'too-old' },
      ],
    }),
    [
      [
        'company',
        async (page) => {
          await page.locator('#verification-answer button').last().click();
          await page.locator('#verification-form').waitFor();
        },
      ],
      step('identity'),
      step('account'),
      step('documents'),
      step('summary'),
    ],
  ],
  [
    'approved',
    then('approved', { expiresOn: '2028-11-26' }),
    [
      ['account', (page) => page.locator('#verification-change button').first().click()],
      [
        'confirm',
        async (page) => {
          await page.locator('#verification-change input').first().fill('310810101402900442310133');
          await submit('#verification-change')(page);
          await page.locator('#verification-change dl').waitFor();
          await page.locator('#verification-change h3').waitFor();
        },
      ],
    ],
  ],
  ['expired', then('expired'), [['identity', (page) => page.locator('#verification-change button').nth(1).click()]]],
  ['changed', then('submitted', { proofs: ['rib-attestation'], payoutsFrozenUntil: '2026-12-02T11:00:00.000Z' }), []],
  ['suspended', then('suspended'), []],
];

/** Somebody of the staff, by the API. */
async function desk(role: 'sys-kyc-reviewer') {
  const token = await signInStaff(shop.cms, role);
  return async (method: string, to: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${shop.cms}/kyc${to}`, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${to}: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { data: { version: number } }).data;
  };
}

const next = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();

describe('the page of verification', () => {
  it('takes an influencer from the first field to the file that is sent, by keyboard and with three pictures', async () => {
    signedIn = await stateOf(influencer);
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
    await page.getByRole('heading', { name: 'Identité', exact: true }).waitFor();
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
    const rows = await query(`SELECT kind FROM kyc_documents WHERE user_id = $1 AND state = 'kept' ORDER BY kind`, [
      user,
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(['cin-back', 'cin-front', 'rib-attestation']);
    // The browser says itself that two uploads were refused.
    expect(complaints.filter((text) => !/status of (422|401|403)/.test(text))).toEqual([]);
    await context.close();
  });

  it('changes the account of an approved case: told of the freeze, asked for the factor, then for the proof', async () => {
    await query(
      `INSERT INTO kyc_case_history (case_id, version, action, from_status, to_status, actor_kind)
       SELECT id, version + 1, 'approve', 'in_review', 'approved', 'system' FROM kyc_cases WHERE user_id = $1`,
      [user],
    );
    await query(
      `UPDATE kyc_cases SET status = 'approved', expires_on = '2031-05-12', approved_at = now(), version = version + 1 WHERE user_id = $1`,
      [user],
    );
    const { page, context, complaints } = await openPage(browser, { storageState: signedIn });
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.getByText('Votre identité est vérifiée.').waitFor();
    const open = async () => {
      await page.getByRole('button', { name: 'Changer de RIB' }).click();
      await page.getByLabel('Titulaire du compte').fill('El Fassi Nadia');
      await next(page);
      // The number of before is not offered again, so it cannot be kept by mistake.
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
      await page.getByLabel('RIB', { exact: true }).fill('310 810 1014029004423101 33');
      await next(page);
      await page.getByRole('heading', { name: 'Avant de confirmer' }).waitFor();
      await page.getByText('suspendus pendant 72 heures').waitFor();
    };
    await open();
    await page.getByRole('heading', { name: 'Activez d’abord la vérification en deux étapes' }).waitFor();
    expect(await page.getByRole('button', { name: 'Confirmer' }).count()).toBe(0);

    await page.goto(`${shop.site}/compte/securite`);
    const { secret } = await turnFactorOn(page, influencer);
    await page.goto(`${shop.site}${PAGE.fr}`);
    await open();
    const code = page.getByLabel('Code de l’application');
    await code.fill('000000');
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await page.getByText('Ce code est incorrect').waitFor();
    await query('UPDATE identity_totp SET last_step = NULL WHERE user_id = $1', [user]);
    await code.fill(generateSync({ secret }));
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await page.getByRole('heading', { name: 'Ajoutez la preuve du changement' }).waitFor();
    await page.getByText('les paiements sont suspendus jusqu’au').waitFor();
    const proof = { name: 'nouveau-rib.pdf', mimeType: 'application/pdf', buffer: await pdf() };
    await page.getByLabel('Choisir un fichier : Attestation de RIB').setInputFiles(proof);
    await page.getByText('nouveau-rib.pdf', { exact: true }).waitFor();
    const [row] = await query(
      `SELECT status, payouts_frozen_until > now() + interval '71 hours' AS frozen,
         (SELECT count(*)::int FROM kyc_documents WHERE user_id = $1 AND kind = 'rib-attestation' AND state = 'kept') AS proofs
       FROM kyc_cases WHERE user_id = $1`,
      [user],
    );
    expect(row).toEqual({ status: 'submitted', frozen: true, proofs: 2 });
    // The browser says itself that a code was refused.
    expect(complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
    signedIn = await context.storageState();
    await context.close();
  });

  it('takes everything that was asked for in one go', async () => {
    const [{ id }] = (await query(
      `UPDATE kyc_cases SET status = 'submitted', changed = '{}', payouts_frozen_until = NULL WHERE user_id = $1 RETURNING id::text`,
      [user],
    )) as [{ id: string }];
    const call = await desk('sys-kyc-reviewer');
    const { version } = await call('GET', `/cases/${id}`);
    const claimed = await call('POST', `/cases/${id}/claim`, { version });
    const requests = [
      { part: 'city', reason: 'not-matching' },
      { part: 'cin-front', reason: 'unreadable' },
      { part: 'rib', reason: 'other', words: 'Le nom est illisible.' },
    ];
    await call('POST', `/cases/${id}/ask`, { version: claimed.version, requests });
    const { page, context, complaints } = await openPage(browser, { storageState: signedIn });
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.getByText('Le nom est illisible.').waitFor();
    await page.getByText('Pas encore corrigé : Ville, CIN, recto, RIB.').waitFor();
    await page.getByLabel('Ville').fill('Salé');
    await page.getByLabel('RIB', { exact: true }).fill('011780000012345678901102');
    const picture = { name: 'nette.jpg', mimeType: 'image/jpeg', buffer: await jpeg() };
    await page.getByLabel('Choisir un fichier : CIN, recto').setInputFiles(picture);
    await page.getByText('Tout est corrigé').waitFor();
    await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
    await page.getByText('Nous examinons votre dossier').waitFor();
    const seen = await call('GET', `/cases/${id}`);
    expect(seen).toMatchObject({ status: 'submitted', values: { city: 'Salé', rib: '011780000012345678901102' } });
    const fresh = await query(`SELECT name FROM kyc_documents WHERE user_id = $1 AND kind = 'cin-front' AND state = 'kept'`, [user]); // prettier-ignore
    expect(fresh).toEqual([{ name: 'nette.jpg' }]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(['fr', 'ar'].flatMap((locale) => [360, 1440].map((width) => [locale as 'fr' | 'ar', width] as const)))(
    'has nothing for axe to find and nothing that runs over, in %s, %i wide',
    { timeout: 240_000 },
    async (locale, width) => {
      const storageState = await stateOf(merchant);
      const { page, context } = await openPage(browser, { storageState, viewport: { width, height: 900 } });
      let shown: MyCase | null = null;
      await page.route('**/api/kyc/case', (route) => route.fulfill({ json: { data: shown } }));
      for (const [name, known, steps] of VIEWS) {
        shown = known;
        await page.goto(`${shop.site}${PAGE[locale]}`);
        await page.locator(known ? '#verification-status' : '#verification-form').waitFor();
        for (const [step, go] of [['', async () => {}] as const, ...steps]) {
          await go(page);
          const view = `${name}${step && `-${step}`}`;
          expect([view, await axeFindings(page)]).toEqual([view, []]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, view).toBeLessThanOrEqual(width);
          await look(page, `verification-${view}-${locale}`, [[width, 'light'], [width, 'dark']]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect([view, 'dark', await colourFindings(page)]).toEqual([view, 'dark', []]);
          await page.emulateMedia({ colorScheme: 'light' });
        }
      }
      await context.close();
    },
  ); // prettier-ignore
});
