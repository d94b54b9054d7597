import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { editorOf, type Editor, type OwnProduct } from '../support/own-product.ts';
import { stranger } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** From a deal to an order, as people see it. */
const shop = sharedShop();
let browser: Browser;
let editor: Editor;
let goods: OwnProduct;
let service: OwnProduct;
beforeAll(async () => {
  [browser, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  goods = await editor.product({ kind: 'goods', deal: { deliveryFee: '3500', maxPurchase: 3 } });
  service = await editor.product({ deal: { payAtMerchant: true, voucherDays: 60 } });
});
afterAll(async () => {
  await browser?.close();
  // What was sold is not deleted.
});

const guestPhone = () => `06${String(Math.floor(10_000_000 + Math.random() * 89_999_999))}`;

/** The browser itself reports what the server refuses. */
const unexpected = (complaints: string[]) => complaints.filter((line) => !/status of 4\d\d/.test(line));

async function buy(page: Page, more = 0, product = goods): Promise<void> {
  await page.goto(shop.site + product.pages.fr, { waitUntil: 'networkidle' });
  const offer = page.getByRole('region', { name: 'L’offre', exact: true });
  for (let pressed = 0; pressed < more; pressed++) await offer.getByRole('button', { name: 'Un de plus' }).click();
  await offer.getByRole('button', { name: 'Acheter' }).click();
  await page.waitForURL(`${shop.site}/panier`);
}

async function fillOrder(page: Page, email: string, phone = guestPhone()): Promise<void> {
  await page.getByLabel('Téléphone').fill(phone);
  await page.getByLabel('Nom et prénom').fill('Nadia Alami');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Adresse', { exact: true }).fill('12, rue des Orangers');
  await page.getByLabel('Ville').selectOption('Une autre ville…');
  await page.getByLabel('Nom de la ville').fill('Azrou');
  await page.getByRole('radio', { name: /Espèces à la livraison/ }).check();
}

const submit = (page: Page) => page.getByRole('button', { name: /Commander, payer/ });

async function ordersOf(email: string): Promise<number> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ orders: number }>(
    'SELECT count(*)::integer AS orders FROM orders_orders WHERE email = $1',
    [email],
  );
  await client.end();
  return rows[0]!.orders;
}

describe('buying', () => {
  it(
    'takes a guest from a deal to an order that is confirmed by the code of its mail',
    { timeout: 120_000 },
    async () => {
      const { page, context, complaints } = await openPage(browser);
      const { email, mail } = stranger(shop);
      await buy(page, 1);
      await page.getByRole('heading', { name: new RegExp(goods.mark) }).waitFor();
      await page.getByText('3 035 DH').waitFor();
      await page.getByRole('link', { name: 'Panier : 2 articles' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);

      await page.getByRole('link', { name: 'Commander', exact: true }).click();
      await page.waitForURL(`${shop.site}/commande`);
      await fillOrder(page, email);
      // A page that is loaded again has lost nothing.
      await page.reload({ waitUntil: 'networkidle' });
      expect(await page.getByLabel('Nom de la ville').inputValue()).toBe('Azrou');
      expect(await page.getByRole('radio', { name: /Espèces/ }).isChecked()).toBe(true);

      // On the narrowest telephone the longest label stays inside its button, and that on the page.
      const desk = page.viewportSize()!;
      await page.setViewportSize({ width: 360, height: 780 });
      const inside = (button: Element) => {
        const label = document.createRange();
        label.selectNodeContents(button);
        const [inner, outer] = [label.getBoundingClientRect(), button.getBoundingClientRect()];
        return Math.max(outer.left, 0) <= inner.left && inner.right <= Math.min(outer.right, innerWidth);
      };
      expect(await submit(page).evaluate(inside)).toBe(true);
      await look(page, 'checkout-phone');
      await page.setViewportSize(desk);

      // What is missing is said beside it, and gets the focus.
      await submit(page).click();
      await page.getByText('Acceptez les conditions de vente pour commander.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('terms');
      await page.getByRole('checkbox', { name: /J’accepte/ }).check();
      expect(await axeFindings(page)).toEqual([]);
      await submit(page).dblclick();
      await page.waitForURL(/\/commande\/\d{12}$/);
      await page.getByRole('heading', { name: 'Confirmez votre commande' }).waitFor();
      expect(await ordersOf(email)).toBe(1);
      expect(await page.evaluate(() => [...Object.keys(sessionStorage)].filter((name) => name.startsWith('checkout')))).toEqual([]); // prettier-ignore

      const code = /\b\d{6}\b/.exec((await mail(/^Confirmez/)).text)![0];
      const field = page.getByLabel('Code de confirmation');
      await field.fill(code === '000000' ? '111111' : '000000');
      await page.getByRole('button', { name: 'Confirmer', exact: true }).click();
      await page.getByText('Ce n’est pas le bon code.').waitFor();
      await field.fill(code);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'C’est confirmé' }).waitFor();
      await page.getByText('Vous paierez 3 035 DH en espèces à la livraison.').waitFor();
      expect(await axeFindings(page)).toEqual([]);

      // Whoever comes back in this browser finds it; whoever comes in another does not.
      await page.reload();
      await page.getByRole('heading', { name: 'C’est confirmé' }).waitFor();
      const other = await openPage(browser);
      await other.page.goto(page.url());
      await other.page.getByText('Nous ne trouvons pas cette commande ici').waitFor();
      await other.context.close();
      expect(unexpected(complaints)).toEqual([]);
      await context.close();
    },
  );

  it(
    'gives a voucher to show for what is paid at the merchant’s, and asks for no address',
    { timeout: 120_000 },
    async () => {
      const { page, context, complaints } = await openPage(browser);
      const { email, mail } = stranger(shop);
      await buy(page, 1, service);
      await page.goto(`${shop.site}/commande`, { waitUntil: 'networkidle' });
      await page.getByLabel('Téléphone').fill(guestPhone());
      await page.getByLabel('Nom et prénom').fill('Nadia Alami');
      await page.getByLabel('Adresse e-mail').fill(email);
      expect(await page.getByText('Adresse de livraison').count()).toBe(0);
      await page.getByRole('radio', { name: /Chez le marchand/ }).check();
      await page.getByRole('checkbox', { name: /J’accepte/ }).check();
      await submit(page).click();
      await page.waitForURL(/\/commande\/\d{12}$/);
      await page.getByLabel('Code de confirmation').fill(/\b\d{6}\b/.exec((await mail(/^Confirmez/)).text)![0]);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Vos 2 bons' }).waitFor();
      expect(await page.getByText('À payer sur place').count()).toBe(2);
      const drawn = () => page.getByAltText(/^Code QR du bon/).evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0)); // prettier-ignore
      await expect.poll(drawn).toEqual([true, true]);
      const pdf = await context.request.get(shop.site + (await page.getByRole('link', { name: 'Tous les bons (PDF)' }).getAttribute('href'))!); // prettier-ignore
      expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
      expect(await axeFindings(page)).toEqual([]);

      // It can be cancelled, and is asked twice.
      await page.getByRole('button', { name: 'Annuler la commande' }).click();
      await page.getByRole('button', { name: 'Oui, annuler' }).click();
      await page.getByRole('heading', { name: 'Commande annulée' }).waitFor();
      expect(unexpected(complaints)).toEqual([]);
      await context.close();
    },
  );

  it('stops at what one person may have, and says of a code that there is none', async () => {
    const { page, context, complaints } = await openPage(browser);
    await buy(page);
    const more = page.getByRole('button', { name: 'Un de plus' });
    await more.click();
    await more.click();
    await expect.poll(() => more.isDisabled()).toBe(true);
    await page.getByText('4 535 DH').waitFor();
    await page.getByText('J’ai un code promo').click();
    await page.getByLabel('Code promo').fill('NEXISTEPAS');
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await page.getByText('Ce code n’existe pas.').waitFor();
    await page.getByRole('button', { name: /^Retirer du panier/ }).click();
    await page.getByText('Votre panier est vide').waitFor();
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('orders nothing at another price than the one that was shown, and asks again', { timeout: 120_000 }, async () => {
    const { page, context } = await openPage(browser);
    const { email } = stranger(shop);
    await buy(page);
    await page.goto(`${shop.site}/commande`, { waitUntil: 'networkidle' });
    await fillOrder(page, email);
    await page.getByRole('checkbox', { name: /J’accepte/ }).check();
    // As if the page had been opened before the price went up.
    await page.route('**/api/orders', (route) => {
      const sent = route.request().postDataJSON() as { total: number };
      return route.continue({ postData: JSON.stringify({ ...sent, total: sent.total - 100 }) });
    }, { times: 1 }); // prettier-ignore
    await submit(page).click();
    await page.getByText('Le total a changé pendant que vous commandiez').waitFor();
    expect(await ordersOf(email)).toBe(0);
    expect(await page.getByLabel('Nom et prénom').inputValue()).toBe('Nadia Alami');
    await submit(page).click();
    await page.waitForURL(/\/commande\/\d{12}$/);
    expect(await ordersOf(email)).toBe(1);
    await context.close();
  });

  it('names what whoever has this telephone can have no more of', { timeout: 120_000 }, async () => {
    const phone = guestPhone();
    const order = async (more: number) => {
      const opened = await openPage(browser);
      await buy(opened.page, more);
      await opened.page.goto(`${shop.site}/commande`, { waitUntil: 'networkidle' });
      await fillOrder(opened.page, stranger(shop).email, phone);
      await opened.page.getByRole('checkbox', { name: /J’accepte/ }).check();
      await submit(opened.page).click();
      return opened;
    };
    const first = await order(2);
    await first.page.waitForURL(/\/commande\/\d{12}$/);
    await first.context.close();

    const second = await order(0);
    const alert = second.page.getByRole('alert').filter({ hasText: 'Rien n’a été commandé' });
    await alert.getByText(goods.mark).waitFor();
    await alert.getByText('Vous avez déjà acheté tout ce qui est permis par personne.').waitFor();
    expect(await axeFindings(second.page)).toEqual([]);
    await second.context.close();
  });

  it('sends the same order again after an answer that got lost, and places it once', { timeout: 120_000 }, async () => {
    const { page, context } = await openPage(browser);
    const { email } = stranger(shop);
    await buy(page);
    await page.goto(`${shop.site}/commande`, { waitUntil: 'networkidle' });
    await fillOrder(page, email);
    await page.getByRole('checkbox', { name: /J’accepte/ }).check();
    await page.route('**/api/orders', async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 }); // prettier-ignore
    await submit(page).click();
    await page.getByText('vous ne serez pas débité deux fois').waitFor();
    expect(await ordersOf(email)).toBe(1);
    await submit(page).click();
    await page.waitForURL(/\/commande\/\d{12}$/);
    expect(await ordersOf(email)).toBe(1);
    await context.close();
  });

  it('fills the basket without JavaScript', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(shop.site + goods.pages.ar);
    await page.locator('[name=quantity]').first().fill('2');
    await page.locator('[data-buy]').first().click();
    await page.waitForURL(`${shop.site}/ar/salla`);
    const answer = await context.request.get(`${shop.site}/api/orders/basket`);
    const { data } = (await answer.json()) as { data: { lines: { deal: string; quantity: number }[] } };
    expect(data.lines.map(({ deal, quantity }) => [deal, quantity])).toEqual([[goods.dealId, 2]]);
    await context.close();
  });
});
