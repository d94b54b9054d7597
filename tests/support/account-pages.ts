import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import type { SharedShop } from './shared-shop.ts';

/** What many people of the tests do on the French pages of their account, by the words on the screen. */
type Credentials = { email: string; password: string };
type Site = Pick<SharedShop, 'site'>;

/** On the page of sign-in: fills both fields and sends them. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** On the form of influencers: fills everything but the password. */
export async function fillInfluencer(page: Page, { email }: Pick<Credentials, 'email'>): Promise<void> {
  await page.getByLabel('Votre nom').fill('Nadia Alami');
  await page.getByLabel('De quoi parlez-vous ?').selectOption('Cuisine et restaurants');
  await page.getByLabel('Combien de personnes vous suivent ?').selectOption('De 1 000 à 10 000');
  await page.getByLabel('Instagram').fill('https://www.instagram.com/nadia.eats/');
  await page.getByLabel('Darija').check();
  await page.getByLabel('Français').check();
  await page.getByLabel('Votre ville').fill('Rabat');
  await page.getByLabel('Adresse e-mail').fill(email);
}

/** Opens a page that belongs to somebody, and signs in on the way to it. */
export async function openOwn(page: Page, { site }: Site, path: string, person: Credentials): Promise<void> {
  await page.goto(site + path);
  await page.waitForURL((url) => url.pathname === '/connexion');
  await signIn(page, person);
  await page.waitForURL(site + path);
}

export async function signOut(page: Page, { site }: Site): Promise<void> {
  await page.goto(`${site}/connexion`);
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByLabel('Adresse e-mail').waitFor();
}

/** Waits until the shop says on its page of sign-in who is signed in. */
export async function seenSignedIn(page: Page, { site }: Site, { email }: Credentials): Promise<void> {
  await page.goto(`${site}/connexion`);
  await page.getByText(email).waitFor();
}

/** On the page of security: turns the second factor on, by the key that is shown. */
export async function turnFactorOn(
  page: Page,
  { password }: Credentials,
): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('button', { name: 'Activer' }).click();
  await page.getByLabel('Votre mot de passe').fill(password);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByAltText('Code QR').waitFor();
  const secret = (await page.locator('[data-key]').innerText()).replaceAll(' ', '');
  // The code of now is left for signing in: none is good twice.
  await page.getByLabel('Code de l’application').fill(await codeOf(secret, 'before'));
  await page.getByRole('button', { name: 'Activer' }).click();
  await page.getByText('Vos codes de secours').waitFor();
  return { secret, codes: await page.locator('ul[dir=ltr] li').allInnerTexts() };
}

const PERIOD_S = 30;

/** What the app shows now, or showed before; both are taken. Waits when the next code is near. */
export async function codeOf(secret: string, when: 'now' | 'before' = 'now'): Promise<string> {
  const left = PERIOD_S * 1000 - (Date.now() % (PERIOD_S * 1000));
  // A busy machine takes its time to hand it in.
  if (when === 'before' && left < 15_000) await new Promise((resolve) => setTimeout(resolve, left));
  const epoch = Math.floor(Date.now() / 1000) - (when === 'before' ? PERIOD_S : 0);
  return generateSync({ secret, epoch });
}
