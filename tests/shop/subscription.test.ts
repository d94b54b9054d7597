import pg from 'pg';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { member } from '../support/people.ts';
import type { SharedShop } from '../support/shared-shop.ts';
import { startWholeShop } from '../support/whole-shop.ts';

/** What a merchant pays for selling here, from the price list to a card that fails, at the stand-in of Stripe. */
let shop: SharedShop;
let close: () => Promise<void>;
const PAGE = '/marchand/abonnement';
const DAY_S = 86_400;
const FAILS_LATER = '4000000000000341';
let browser: Browser;
beforeAll(async () => {
  // Of its own: months go by at its Stripe.
  [browser, { shop, close }] = await Promise.all([launchBrowser(), startWholeShop()]);
});
afterAll(async () => {
  await browser?.close();
  await close?.();
});

async function pull(lever: string, body: object): Promise<void> {
  const response = await fetch(`${shop.stripe}/_stand-in/${lever}`, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${lever}: ${response.status} ${await response.text()}`);
}

async function query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows as Row[];
}

async function subscriptionOf(email: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    `SELECT s.id FROM billing_subscriptions s JOIN up_users u ON u.id = s.user_id WHERE u.email = $1`,
    [email],
  );
  return row!.id;
}

/** Amounts are held together by spaces that do not break. */
const written = async (part: Locator) => (await part.innerText()).replaceAll(/\s+/g, ' ');

const mainOf = (page: Page) => written(page.getByRole('main'));
const says = (page: Page, text: RegExp) => expect.poll(() => mainOf(page)).toMatch(text);

/** Loads the page anew until what Stripe told has been done. */
async function untilShown(page: Page, text: RegExp): Promise<void> {
  const read = async () => {
    await page.goto(shop.site + PAGE);
    await page.getByText('Votre plan', { exact: true }).waitFor();
    return mainOf(page);
  };
  await expect.poll(read, { timeout: 30_000, interval: 500 }).toMatch(text);
}

async function fillCard(page: Page, number = '4242424242424242'): Promise<void> {
  await page.locator('[name=number]').fill(number);
  await page.locator('[name=expiry]').fill('12 / 34');
  await page.locator('[name=cvc]').fill('123');
  await page.locator('form button.first').click();
}

async function preview(page: Page, plan: string): Promise<string> {
  await page.getByRole('radio', { name: new RegExp(`^${plan}`) }).check();
  await page.getByRole('button', { name: 'Voir ce que cela change' }).click();
  const dialog = page.getByRole('dialog', { name: `Passer au plan ${plan}` });
  await dialog.waitFor();
  return written(dialog);
}

const inDialog = (page: Page, button: string | RegExp) =>
  page.getByRole('dialog').getByRole('button', { name: button }).click();

describe('the price list', () => {
  it('shows months or years without JavaScript, and leads strangers to sign up', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/tarifs`);
    const pro = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Pro', exact: true }) });
    await pro.getByText('499 DH', { exact: true }).waitFor();
    expect(await pro.getByText('4 990 DH', { exact: true }).isVisible()).toBe(false);
    await page.getByText('Par an', { exact: true }).first().click();
    await pro.getByText('4 990 DH', { exact: true }).waitFor();
    await pro.getByText('998 DH de moins que douze mois payés un par un').waitFor();
    expect(await pro.getByText('499 DH', { exact: true }).isVisible()).toBe(false);
    await pro.getByRole('link', { name: 'Essayer 14 jours' }).click();
    await page.waitForURL(`${shop.site}/inscription/marchand`);
    await context.close();
  });
});

describe('a subscription', () => {
  it('is none of a shopper’s', async () => {
    const { page, context } = await openPage(browser);
    await openOwn(page, shop, PAGE, await member(shop));
    await page.getByRole('heading', { name: 'Les abonnements sont pour les marchands' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });

  it('begins with a trial, moves, ends and goes on, and outlives a card that fails', { timeout: 300_000 }, async () => {
    const { page, context, complaints } = await openPage(browser);
    const owner = await member(shop, 'merchant');
    await openOwn(page, shop, PAGE, owner);
    await page.getByText('Vous utilisez le plan gratuit').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    // What was chosen in the price list is chosen here.
    await page.goto(`${shop.site}/tarifs`, { waitUntil: 'networkidle' });
    await page.getByText('Par an', { exact: true }).first().click();
    await page.getByRole('link', { name: 'Choisir Pro' }).click();
    await page.getByRole('button', { name: 'Commencer l’essai' }).waitFor();
    expect(await page.getByRole('radio', { name: /^Pro/ }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Par an', exact: true }).isChecked()).toBe(true);

    await page.getByRole('radio', { name: 'Par mois', exact: true }).check();
    await page.getByRole('radio', { name: /^Starter/ }).check();
    await page.getByRole('button', { name: 'Commencer l’essai' }).click();
    await page.waitForURL(`${shop.stripe}/c/pay/*`);
    await fillCard(page);
    await page.waitForURL((url) => url.pathname === PAGE);
    await says(page, /Essai gratuit jusqu’au [^.]*\. Ensuite 199 DH par mois\./);
    expect(new URL(page.url()).search).toBe('');

    // In a trial nothing is due.
    expect(await preview(page, 'Pro')).toContain('Rien à payer aujourd’hui : l’essai continue');
    await page.keyboard.press('Escape');

    await pull('clock', { advance: 15 * DAY_S });
    await untilShown(page, /Prochain paiement le [^.]* : 199 DH par mois\./);

    // What is shown is what is charged.
    const words = await preview(page, 'Pro');
    const due = /Aujourd’hui, vous payez (.+?DH)\. Ensuite 499 DH par mois/.exec(words)![1]!;
    expect(await axeFindings(page)).toEqual([]);
    await inDialog(page, `Payer ${due} et changer`);
    await page.getByText('C’est fait : vous êtes au plan Pro.').waitFor();
    const newest = page.getByRole('region', { name: 'Factures' }).getByRole('listitem').first();
    expect(await written(newest)).toContain(due);
    expect(await written(newest)).toContain('Payée');
    await page.getByRole('meter', { name: 'Offres en ligne' }).waitFor();
    await page.getByText('0 sur 50', { exact: true }).waitFor();

    // Less comes later, and can be taken back.
    expect(await preview(page, 'Starter')).toMatch(/Vous gardez votre plan jusqu’au .* ; ensuite 199 DH par mois/);
    await inDialog(page, 'Prévoir le changement');
    await says(page, /Le [^.]*, vous passez au plan Starter : 199 DH par mois\./);
    await page.getByRole('button', { name: 'Garder le plan Pro' }).click();
    await inDialog(page, 'Garder le plan Pro');
    await page.getByText('Le changement prévu est annulé.').waitFor();
    await says(page, /Prochain paiement le [^.]* : 499 DH par mois\./);

    await page.getByRole('button', { name: 'Résilier' }).click();
    await inDialog(page, 'Résilier');
    await says(page, /Il se termine le /);
    await page.getByText('Reprenez d’abord l’abonnement pour changer de plan.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reprendre l’abonnement' }).click();
    await inDialog(page, 'Reprendre l’abonnement');
    await page.getByText('L’abonnement continue.').waitFor();

    // The card fails at the renewal: seven days of grace, then only looking, and paying mends it.
    const id = await subscriptionOf(owner.email);
    await pull('subscription-card', { subscription: id, number: FAILS_LATER });
    await pull('clock', { advance: 32 * DAY_S });
    await untilShown(page, /Tout reste ouvert jusqu’au /);
    await page.getByText('Payez d’abord la facture ouverte pour changer de plan.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await query(`UPDATE billing_subscriptions SET unpaid_since = now() - interval '8 days' WHERE id = $1`, [id]);
    await page.reload();
    await page.getByRole('heading', { name: 'Votre espace est en lecture seule' }).waitFor();
    await page.getByRole('link', { name: 'Payer la facture' }).click();
    await page.waitForURL(`${shop.stripe}/invoice/*`);
    await fillCard(page);
    await page.getByText('Payée').waitFor();
    await untilShown(page, /Prochain paiement le /);
    expect(await page.getByText('Votre espace est en lecture seule').count()).toBe(0);

    await page.getByRole('button', { name: 'Carte et facturation' }).click();
    await page.waitForURL(`${shop.stripe}/p/session/*`);
    await page.getByRole('link', { name: 'Revenir à la boutique' }).click();
    await page.waitForURL((url) => url.pathname === PAGE);
    await page.getByText('Ce que vous avez changé chez Stripe arrive ici').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says so where no cards are taken, and when Stripe does not answer', async () => {
    const { page, context } = await openPage(browser);
    const owner = await member(shop, 'merchant');
    await openOwn(page, shop, PAGE, owner);
    await page.route('**/api/billing/checkout', (route) => route.fulfill({ status: 500, json: { error: { name: 'InternalServerError', message: '' } } })); // prettier-ignore
    await page.getByRole('button', { name: 'S’abonner' }).or(page.getByRole('button', { name: 'Commencer l’essai' })).click(); // prettier-ignore
    await page.getByRole('alert').getByText('Le service de paiement ne répond pas.').waitFor();
    await page.route('**/api/billing/plans', async (route) => {
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: object };
      await route.fulfill({ response, json: { data: { ...data, offered: false } } });
    });
    await page.reload();
    await page.getByText('le paiement par carte n’est pas configuré sur ce site').waitFor();
    expect(await page.getByRole('button', { name: /S’abonner|Commencer l’essai/ }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });
});
