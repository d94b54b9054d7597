import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { earnDue, giveFactor, verifyPayee } from '../support/payees.ts';
import { actOnPayout, atPayouts, payoutRow } from '../support/payout-desk.ts';
import { member, type TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** A month is paid: what the influencer sees of it, and how two of the finances do it in the panel. */
const shop = sharedShop();
const PAGE = '/influenceur/versements';
const RIB = '230810210000445566778806';
let browser: Browser;
let person: TestPerson;
beforeAll(async () => {
  browser = await launchBrowser();
  person = await member(shop, 'influencer');
});
afterAll(() => browser?.close());

const AMOUNT = '437,50';
const rowOf = (page: Page) => payoutRow(page, AMOUNT);
const act = (page: Page, tab: RegExp, label: string, field?: [label: string, text: string]) =>
  actOnPayout(page, { amount: AMOUNT, tab, label, field });

it('is paid by two of the finances, and told to whom it goes', { timeout: 240_000 }, async () => {
  const { page, context, complaints } = await openPage(browser);
  await openOwn(page, shop, PAGE, person);
  await page.getByRole('heading', { name: 'Aucun versement pour l’instant' }).waitFor();
  await page.getByRole('link', { name: 'Vérifier mon identité' }).waitFor();
  await look(page, 'missing');
  expect(await axeFindings(page)).toEqual([]);
  await verifyPayee(shop, person, RIB);
  await earnDue(shop, person, 12_500);
  await page.reload();
  await page.getByText('Un versement est fait à partir de 200', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'Activer' }).waitFor();
  await look(page, 'minimum');
  await earnDue(shop, person, 31_250);
  await giveFactor(shop, person);
  await page.reload();
  await page.getByText('Tout est en règle.', { exact: false }).waitFor();
  await look(page, 'ready');

  const first = await atPayouts(browser, shop, 'finances');
  await first.getByRole('button', { name: /^Préparer / }).click();
  await rowOf(first).waitFor({ timeout: 30_000 });
  await look(first, 'panel-prepared');
  // Who had it prepared agrees to nothing, and who agreed sends nothing.
  expect(await first.getByRole('button', { name: 'Accorder', exact: true }).count()).toBe(0);
  const second = await atPayouts(browser, shop, 'tresorerie');
  await act(second, /À accorder/, 'Accorder');
  await second.getByRole('tab', { name: /À envoyer/ }).click();
  await rowOf(second).waitFor();
  expect(await second.getByRole('button', { name: 'Envoyer à la banque' }).count()).toBe(0);

  await first.reload();
  const [download] = await Promise.all([first.waitForEvent('download'), act(first, /À envoyer/, 'Envoyer à la banque')]); // prettier-ignore
  const file = await readFile(await download.path(), 'utf8');
  expect([download.suggestedFilename(), file]).toEqual([expect.stringMatching(/^SYS-.*\.xml$/), expect.stringContaining(RIB)]); // prettier-ignore
  await first.getByRole('tab', { name: 'Fichiers' }).click();
  const [table] = await Promise.all([first.waitForEvent('download'), first.getByRole('button', { name: 'CSV' }).first().click()]); // prettier-ignore
  expect(await readFile(await table.path(), 'utf8')).toContain('"437.50"');
  await look(first, 'panel-files');
  expect((await person.mail(/versement est parti/)).text).toContain('437,50');
  await page.reload();
  await page.getByText('Envoyé à la banque').waitFor();

  await second.reload();
  await act(second, /À la banque/, 'La banque a payé', ['Référence de la banque', 'VIR-2026/77']);
  await second.getByRole('tab', { name: /Versés/ }).click();
  await rowOf(second).getByText('VIR-2026/77').waitFor();
  await look(second, 'panel-paid');
  expect(await axeFindings(second)).toEqual([]);
  await second.getByRole('tab', { name: /En attente/ }).click();
  await second.getByRole('tabpanel').waitFor();

  await page.reload();
  await page.getByText('VIR-2026/77').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'paid');
  const [statement] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Relevé PDF/ }).click()]); // prettier-ignore
  expect((await readFile(await statement.path())).subarray(0, 5).toString()).toBe('%PDF-');
  for (const [language, path] of [
    ['ar', '/ar/mouathir/moustahaqat'],
    ['en', '/en/influencer/payouts'],
  ] as const) {
    await page.goto(shop.site + path, { waitUntil: 'networkidle' });
    await page.getByText('VIR-2026/77').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await look(page, language);
  }
  expect(complaints).toEqual([]);
  for (const one of [first, second]) await one.context().close();
  await context.close();
});
