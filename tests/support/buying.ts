import type { Page } from 'playwright-core';
import type { OwnProduct } from './own-product.ts';
import type { SharedShop } from './shared-shop.ts';

/** What a guest does on the French pages to buy, by the words on the screen. */
const ASKS_THE_BANK = '4000002760003184';
const phone = () => `06${String(Math.floor(10_000_000 + Math.random() * 89_999_999))}`;

/** From the page of a product on which they are to the end of the checkout. */
export async function orderHere(
  page: Page,
  { site }: Pick<SharedShop, 'site'>,
  { units, email, method }: { units: number; email: string; method: RegExp },
): Promise<void> {
  const offer = page.getByRole('region', { name: 'L’offre', exact: true });
  for (let more = 1; more < units; more++) await offer.getByRole('button', { name: 'Un de plus' }).click();
  await offer.getByRole('button', { name: 'Acheter' }).click();
  await page.waitForURL(`${site}/panier`);
  await page.getByRole('link', { name: 'Commander', exact: true }).click();
  await page.waitForURL(`${site}/commande`);
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Téléphone').fill(phone());
  await page.getByLabel('Nom et prénom').fill('Nadia Alami');
  await page.getByLabel('Adresse e-mail').fill(email);
  if (await page.getByLabel('Adresse', { exact: true }).count()) {
    await page.getByLabel('Adresse', { exact: true }).fill('12, rue des Orangers');
    await page.getByLabel('Ville').selectOption('Une autre ville…');
    await page.getByLabel('Nom de la ville').fill('Azrou');
  }
  await page.getByRole('radio', { name: method }).check();
  await page.getByRole('checkbox', { name: /J’accepte/ }).check();
  await page.getByRole('button', { name: /^(Payer|Commander, payer)/ }).click();
}

/** The same from the shop itself. */
export async function order(
  page: Page,
  shop: Pick<SharedShop, 'site'>,
  product: OwnProduct,
  wish: { units: number; email: string; method: RegExp },
): Promise<void> {
  await page.goto(shop.site + product.pages.fr, { waitUntil: 'networkidle' });
  await orderHere(page, shop, wish);
}

/** On the provider's page, with a bank that asks who pays. */
export async function payAskedByTheBank(page: Page): Promise<void> {
  await page.locator('[name=number]').fill(ASKS_THE_BANK);
  await page.locator('[name=expiry]').fill('12 / 34');
  await page.locator('[name=cvc]').fill('123');
  await page.locator('form button.first').click();
  await page.getByRole('button', { name: 'Réussir l’authentification' }).click();
}
