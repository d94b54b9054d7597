import type { MyCase } from '@sys/kyc/contracts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jpeg } from '../../plugins/kyc/tests/documents/files.ts';
import { filled } from '../../plugins/kyc/tests/support.ts';
import {
  codeOf,
  fillInfluencer,
  openOwn,
  seenSignedIn,
  signIn,
  signOut,
  turnFactorOn,
} from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { stranger, type TestPerson } from '../support/people.ts';
import { approve, approveAgain, askForMore, atDesk, holdAndLetGo } from '../support/review-desk.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** From a stranger to an influencer who may be paid: the shop, the mail box and the admin panel, as people see them. */
const shop = sharedShop();
const SECURITY = '/compte/securite';
const VERIFICATION = '/compte/verification';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it('an influencer joins, protects the account, and is verified by two of the staff', { timeout: 240_000 }, async () => {
  const { page, context, complaints } = await openPage(browser);
  const person = stranger(shop);
  await join(page, context, person);
  const { secret, codes } = await protect(page, person);
  await comeBack(page, person, secret, codes);

  await handIn(page);
  await person.mail(/Votre dossier de vérification est bien arrivé/);
  const reference = await referenceOf(context);

  const reviewer = await atDesk(browser, shop, 'sys-kyc-reviewer');
  await askForMore(reviewer, reference);
  await person.mail(/Il manque une pièce/);
  await answer(page);
  await approve(reviewer, reference);
  const approver = await atDesk(browser, shop, 'sys-kyc-approver');
  await approveAgain(approver, reference);
  await holdAndLetGo(approver);

  await page.reload();
  await page.getByText('Votre identité est vérifiée.').waitFor();
  await person.mail(/Votre identité est vérifiée/);
  // The browser itself reports what is refused: to a stranger, and for a code that was used.
  expect(complaints.filter((line) => !/status of 40[13]/.test(line))).toEqual([]);
  for (const one of [reviewer.page.context(), approver.page.context(), context]) await one.close();
});

/** Signs up, opens the mail in the mail box and follows its button. */
async function join(page: Page, context: BrowserContext, person: TestPerson): Promise<void> {
  await page.goto(`${shop.site}/inscription`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Je suis influenceur' }).click();
  await page.waitForURL(`${shop.site}/inscription/influenceur`);
  await page.waitForLoadState('networkidle');
  await fillInfluencer(page, person);
  await page.getByLabel('Mot de passe', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await page.waitForURL(`${shop.site}/inscription/envoyee`);

  const { id } = await person.mail(/Confirmez votre adresse/);
  const mailbox = await context.newPage();
  await mailbox.goto(shop.mails);
  await mailbox.locator(`a[href="/mails/${id}"]`).click();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    mailbox.frameLocator('iframe').getByRole('link', { name: 'Confirmer mon adresse' }).click(),
  ]);
  await opened.waitForLoadState('networkidle');
  await opened.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await opened.waitForURL(`${shop.site}/inscription/verifiee`);
  await person.mail(/^Bienvenue/);
  await opened.close();
  await mailbox.close();

  await openOwn(page, shop, '/compte', person);
  await expect.poll(() => page.getByLabel('Instagram').inputValue()).toBe('nadia.eats');
  expect(await axeFindings(page)).toEqual([]);
}

async function protect(page: Page, person: TestPerson): Promise<{ secret: string; codes: string[] }> {
  await page.goto(shop.site + SECURITY);
  const factor = await turnFactorOn(page, person);
  expect(new Set(factor.codes).size).toBe(10);
  await page.getByRole('button', { name: 'Je les ai gardés' }).click();
  await page.getByText('Il vous reste 10 codes de secours.').waitFor();
  return factor;
}

/** Signs in with the factor, and with a backup code, which is good once. */
async function comeBack(page: Page, person: TestPerson, secret: string, codes: string[]): Promise<void> {
  const withCode = async (typed: string) => {
    await signOut(page, shop);
    await signIn(page, person);
    await page.getByLabel('Code de vérification').fill(typed);
    await page.keyboard.press('Enter');
  };
  const letIn = async () => {
    await page.waitForURL(`${shop.site}/`);
    await seenSignedIn(page, shop, person);
  };
  const [once, another] = codes as [string, string];
  await withCode(await codeOf(secret));
  await letIn();
  await withCode(once.toLowerCase());
  await letIn();
  await withCode(once);
  await page.getByRole('alert').getByText('Ce code est incorrect').waitFor();
  await page.getByLabel('Code de vérification').fill(another);
  await page.keyboard.press('Enter');
  await letIn();
}

/** The form from its first field to the file that is sent. The account is in another name: a high risk. */
async function handIn(page: Page): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Continuer' }).click();
  const values = filled();
  const fill = async (fields: Record<string, string | undefined>) => {
    for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text!);
  };
  await page.goto(shop.site + VERIFICATION);
  await fill({ Prénom: values.firstName, Nom: values.lastName, 'Date de naissance': values.birthDate });
  await fill({ 'Numéro de CIN': values.cin, 'Fin de validité de la CIN': values.cinExpiresOn });
  await next();
  await fill({ Adresse: values.address, Ville: values.city, RIB: values.rib, 'Titulaire du compte': 'KARIM BENALI' });
  await next();
  const picture = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await jpeg() };
  for (const kind of ['CIN, recto', 'CIN, verso', 'Attestation de RIB'])
    await page.getByLabel(`Choisir un fichier : ${kind}`).setInputFiles(picture);
  await expect.poll(() => page.getByText('Reçu').count()).toBe(3);
  await next();
  await page.getByRole('button', { name: 'Envoyer mon dossier' }).click();
  await page.getByText('Nous examinons votre dossier').waitFor();
}

/** Reads all that is asked for, mends it in one go and sends it back. */
async function answer(page: Page): Promise<void> {
  await page.reload();
  await page.getByText('Une précision vous est demandée').first().waitFor();
  await page.getByLabel('Adresse', { exact: true }).fill('14, rue des Orangers');
  const picture = { name: 'nette.jpg', mimeType: 'image/jpeg', buffer: await jpeg() };
  await page.getByLabel('Choisir un fichier : CIN, verso').setInputFiles(picture);
  await page.getByText('Tout est corrigé').waitFor();
  await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await page.getByText('Nous examinons votre dossier').waitFor();
}

async function referenceOf(context: BrowserContext): Promise<string> {
  const response = await context.request.get(`${shop.site}/api/kyc/case`);
  return ((await response.json()) as { data: MyCase }).data.reference;
}
