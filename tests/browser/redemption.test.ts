import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { member } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** The page on which vouchers are redeemed, in front of answers as the contract has them. */
const shop = sharedShop();
const PAGE = '/marchand/bons';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Sent {
  scan: string;
  what: string;
  at: string;
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** Accepts what begins with OUI and refuses the rest as used; `sent` is all that came through. */
async function answerScans(page: Page): Promise<Sent[]> {
  const sent: Sent[] = [];
  await page.route('**/api/shop/redeem', (route) => {
    const scan = route.request().postDataJSON() as Sent;
    sent.push(scan);
    if (!scan.what.startsWith('OUI')) {
      const details = { code: 'voucher-refused', problems: ['redeemed'] };
      return route.fulfill({ status: 409, json: { data: null, error: { status: 409, name: 'OrderError', message: '', details } } }); // prettier-ignore
    }
    const redeemed = {
      outcome: 'redeemed', voucher: '7', title: 'Hammam pour deux', name: 'Nadia', worth: 'deal', due: 29_900, value: 29_900,
      at: scan.at, undoUntil: inMinutes(15),
    }; // prettier-ignore
    return route.fulfill({ json: { data: redeemed } });
  });
  return sent;
}

async function type(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code du bon').fill(code);
  await page.getByRole('button', { name: 'Valider le bon' }).click();
}

it('says in large what came of a code, what to collect, and takes it back', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, PAGE, await member(shop, 'merchant'));
  await answerScans(page);
  await type(page, 'OUI-2XPD-9RTA');
  const outcome = page.getByRole('status').filter({ hasText: 'Accepté' });
  await outcome.getByText('299 DH').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.route('**/api/shop/redeem/undo', (route) => {
    expect(route.request().postDataJSON()).toEqual({ voucher: '7' });
    return route.fulfill({ status: 204 });
  });
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
  await page.getByText('Validation annulée').first().waitFor();

  await type(page, 'NON-2XPD-9RTA');
  await page.getByText('Ce bon a déjà été utilisé.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});

it('keeps what is scanned without a network through a reload, and sends it once there is one, as it was scanned', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, PAGE, await member(shop, 'merchant'));
  await page.route('**/api/shop/redeem', (route) => route.abort());
  await type(page, 'OUI-AAAA-BBBB');
  await page.getByText('En attente du réseau').first().waitFor();
  await page.getByText('Pas de réseau : 1 scan attend.').waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText('Pas de réseau : 1 scan attend.').waitFor();
  await page.unroute('**/api/shop/redeem');
  const sent = await answerScans(page);
  const before = Date.now();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('listitem').filter({ hasText: 'Hammam pour deux' }).getByText('Accepté').waitFor();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ what: 'OUI-AAAA-BBBB' });
  expect(Date.parse(sent[0]!.at)).toBeLessThan(before);
  await context.close();
});

it('may open the camera, as no other page of the shop', async () => {
  const policy = async (path: string) => (await fetch(shop.site + path)).headers.get('permissions-policy');
  expect(await policy(PAGE)).toContain('camera=(self)');
  expect(await policy('/marchand')).toContain('camera=()');
});
