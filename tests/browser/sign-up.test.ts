import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../plugins/identity/server/accounts/links.ts';
import { pagePath } from '../../storefront/shared/utils/addresses.ts';
import { fillInfluencer, signIn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { member, stranger } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

const shop = sharedShop();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The browser itself reports what the server refuses. */
const unexpected = (complaints: string[]) => complaints.filter((line) => !/status of 4\d\d/.test(line));

describe('an influencer', () => {
  it('is told what to mend, and is not let in before the address is confirmed', async () => {
    const person = stranger(shop);
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${shop.site}/inscription`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Je suis influenceur' }).click();
    await page.waitForURL(`${shop.site}/inscription/influenceur`);
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.getByText('Il reste quelque chose à corriger ci-dessous.').waitFor();
    await page.getByText('À remplir.').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
    expect(await axeFindings(page)).toEqual([]);

    await fillInfluencer(page, person);
    const password = page.getByLabel('Mot de passe', { exact: true });
    await password.fill('court');
    await password.blur();
    await page.getByText('Il faut au moins 10 caractères.').waitFor();
    const heard = page.waitForResponse('**/api/accounts/register');
    await password.fill('motdepasse2026');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    const common = page.getByText('C’est l’un des premiers mots de passe');
    await common.waitFor();
    const refusal = await heard;
    const answer = { status: refusal.status(), json: await refusal.json() };
    await page.route('**/api/accounts/register', (route) => route.fulfill(answer));
    await password.fill('motdepasse2025');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await common.waitFor();
    // The shop was faster than what the form has to say of a field that was left: it does not take the answer away.
    await page.waitForTimeout(400);
    expect(await common.count()).toBe(1);
    await page.unroute('**/api/accounts/register');
    await page.getByLabel('Mot de passe', { exact: true }).fill(person.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${shop.site}/inscription/envoyee`);

    await page.goto(`${shop.site}/connexion`, { waitUntil: 'networkidle' });
    await signIn(page, person);
    await page.getByRole('alert').getByText('Confirmez d’abord votre adresse').waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'Renvoyer le lien' }).waitFor();
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('signs up and confirms without JavaScript, and loses nothing that was typed', async () => {
    const person = stranger(shop);
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/inscription/influenceur`);
    await fillInfluencer(page, person);
    await page.getByLabel('Mot de passe', { exact: true }).fill('court');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.getByText('Il faut au moins 10 caractères.').waitFor();
    expect(await page.getByLabel('Votre nom').inputValue()).toBe('Nadia Alami');
    expect(await page.getByLabel('De quoi parlez-vous ?').inputValue()).toBe('food');
    expect(await page.getByLabel('Instagram').inputValue()).toContain('nadia.eats');
    expect(await page.getByLabel('Darija').isChecked()).toBe(true);
    expect(await page.getByLabel('Mot de passe', { exact: true }).inputValue()).toBe('');
    // What one person typed is on no page of another.
    expect(await (await fetch(`${shop.site}/inscription/influenceur`)).text()).not.toContain('Alami');
    await page.getByLabel('Mot de passe', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.waitForURL(`${shop.site}/inscription/envoyee`);
    await page.goto(await person.linkIn(/Confirmez/));
    await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
    await page.waitForURL(`${shop.site}/inscription/verifiee`);
    await page.goto(`${shop.site}/connexion`);
    await signIn(page, person);
    await page.waitForURL(`${shop.site}/`);
    await context.close();
  });
});

/** A photograph as a telephone takes them: far larger than what is sent. */
async function photograph(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3000, 2000];
    canvas.getContext('2d')!.fillRect(0, 0, 1500, 2000);
    return canvas.toDataURL('image/jpeg').split(',')[1]!;
  });
  return Buffer.from(base64, 'base64');
}

describe('a shopper', () => {
  it('signs up and confirms in Arabic', async () => {
    const person = stranger(shop);
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${shop.site}/ar/tasjil/zaboun`, { waitUntil: 'networkidle' });
    await page.getByLabel('اسمكم').fill('نادية العلمي');
    await page.getByLabel('البريد الإلكتروني').fill(person.email);
    await page.getByLabel('كلمة المرور', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'إنشاء حسابي' }).click();
    await page.waitForURL(`${shop.site}/ar/tasjil/oursila`);
    await page.goto(await person.linkIn(/أكدوا|تأكيد/), { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'تأكيد عنواني' }).click();
    await page.waitForURL(`${shop.site}/ar/tasjil/tamma`);
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('sets a new password by the link of the mail', async () => {
    const { page, context, complaints } = await openPage(browser);
    const person = await member(shop);
    await page.goto(`${shop.site}/connexion`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Mot de passe oublié ?' }).click();
    await page.waitForURL(`${shop.site}/mot-de-passe`);
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Adresse e-mail').fill(person.email);
    await page.getByRole('button', { name: 'M’envoyer le lien' }).click();
    await page.waitForURL(`${shop.site}/mot-de-passe/envoye`);
    const link = await person.linkIn(/nouveau mot de passe/);
    const set = async () => {
      await page.goto(link, { waitUntil: 'networkidle' });
      await page.getByLabel('Nouveau mot de passe').fill('neuf chameaux bleus');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
    };
    await set();
    await page.waitForURL(`${shop.site}/mot-de-passe/change`);
    await set();
    await page.getByText('Ce lien a déjà servi ou n’est plus valable.').waitFor();
    await page.goto(`${shop.site}/connexion`, { waitUntil: 'networkidle' });
    await signIn(page, { email: person.email, password: 'neuf chameaux bleus' });
    await page.waitForURL(`${shop.site}/`);
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('changes profile and picture, takes the data along and deletes the account', async () => {
    const { page, context, complaints } = await openPage(browser);
    const person = await member(shop);
    await page.goto(`${shop.site}/connexion?next=/compte`, { waitUntil: 'networkidle' });
    await signIn(page, person);
    await page.waitForURL(`${shop.site}/compte`);
    const profile = page.getByRole('region', { name: 'Profil' });
    await profile.getByLabel('Votre nom').fill('Nadia Bennani');
    await profile.getByLabel('Langue de nos messages').selectOption('English');
    await profile.getByRole('button', { name: 'Enregistrer' }).click();
    await profile.getByText('C’est enregistré.').waitFor();
    const buffer = await photograph(page);
    await profile.getByLabel('Choisir une photo').setInputFiles({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByAltText('Votre photo').waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Télécharger mes données' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const { data } = JSON.parse(Buffer.concat(chunks).toString()) as { data: { account: object } };
    expect(data.account).toMatchObject({ email: person.email, name: 'Nadia Bennani', locale: 'en' });

    const deletion = page.getByRole('region', { name: 'Supprimer mon compte' });
    await deletion.getByLabel('Mot de passe actuel').fill('pas le bon');
    await deletion.getByRole('button', { name: 'Supprimer mon compte' }).click();
    await deletion.getByText('Ce n’est pas votre mot de passe actuel.').waitFor();
    await deletion.getByLabel('Mot de passe actuel').fill(person.password);
    await deletion.getByRole('button', { name: 'Supprimer mon compte' }).click();
    await page.getByText('Votre compte sera supprimé le').waitFor();
    // The session ends once that is told.
    await expect.poll(async () => (await context.cookies()).filter(({ httpOnly }) => httpOnly)).toEqual([]);
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  }); // prettier-ignore
});

describe('the links of the mails', () => {
  it('are those of the pages', () => {
    const names: Record<keyof typeof PAGES, string> = { verify: 'inscription-confirmer', forgot: 'mot-de-passe', reset: 'mot-de-passe-nouveau', email: 'compte-adresse', account: 'compte', signIn: 'connexion', home: 'index', security: 'compte-securite', recoveryConfirm: 'recuperation-confirmer', recoveryCancel: 'recuperation-annuler' }; // prettier-ignore
    for (const [page, name] of Object.entries(names)) {
      for (const locale of ['fr', 'ar', 'en'] as const) {
        expect(PAGES[page as keyof typeof PAGES][locale]).toBe(pagePath(name, locale));
      }
    }
  });
});
