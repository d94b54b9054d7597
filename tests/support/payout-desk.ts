import { DEMO_STAFF } from '@sys/config';
import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser.ts';
import type { SharedShop } from './shared-shop.ts';

/** A page of the panel, by its address and its title, as one of the finances. */
export async function atPanel(
  browser: Browser,
  { cms }: SharedShop,
  name: string,
  { path, title }: { path: string; title: string },
): Promise<Page> {
  const { email, password, firstname } = DEMO_STAFF.find((one) => one.email.startsWith(`${name}@`))!;
  const { page } = await openPage(browser);
  await page.goto(`${cms}/admin`);
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: `Bonjour ${firstname}` }).waitFor();
  await page.goto(`${cms}/admin/plugins/${path}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return page;
}

/** The page of payouts in the panel, as one of the finances. */
export const atPayouts = (browser: Browser, shop: SharedShop, name: string): Promise<Page> =>
  atPanel(browser, shop, name, { path: 'affiliate/payouts', title: 'Versements' });

/** The payout of one amount, as the panel writes it: `437,50`. */
export const payoutRow = (page: Page, amount: string) => page.getByRole('row').filter({ hasText: amount });

/** Does something with it: on its tab, by the button of that name, with what the question asks for. */
export async function actOnPayout(
  page: Page,
  { amount, tab, label, field }: { amount: string; tab: RegExp; label: string; field?: [label: string, text: string] },
): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await payoutRow(page, amount).getByRole('checkbox').click();
  await page.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  if (field) await dialog.getByLabel(field[0]).fill(field[1]);
  await dialog.getByRole('button', { name: 'Confirmer' }).click();
  await dialog.waitFor({ state: 'detached' });
}
