import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import pg from 'pg';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { stranger } from '../support/people.ts';
import { STRAPI_OWN } from '../support/panel.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** From the form at the foot of a page to the end of a subscription, by the doors that readers and editors take. */
const shop = sharedShop();
let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

async function query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const headersOf = async (id: number) =>
  (await fetch(`${shop.mails}/mails/${id}.json`)).json() as Promise<{
    text: string;
    html: string;
    headers?: unknown;
    id: number;
  }>;

it('is subscribed to in the foot of a page, confirmed, chosen from, approved, read, pressed and left', { timeout: 300_000 }, async () => {
  const reader = stranger(shop);
  const { page, complaints, wake } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${shop.site}/produits`);
  // Pressed before, the form goes the way it goes without scripts.
  await wake();
  const form = page.getByRole('form', { name: 'La lettre des offres' });
  await form.scrollIntoViewIfNeeded();
  await look(page, 'letters-foot');
  await form.getByRole('textbox').fill(reader.email);
  await form.getByRole('button', { name: 'M’abonner' }).click();
  await form.getByText('ouvrez-le pour confirmer', { exact: false }).waitFor();
  expect(page.url()).toBe(`${shop.site}/produits`);

  const confirmation = await reader.linkIn(/Confirmez votre abonnement/);
  // Programs that look into mails follow links: nothing comes of that.
  expect((await fetch(confirmation)).status).toBe(200);
  const stateOf = async () => (await query<{ state: string }>('SELECT state FROM audience_subscribers WHERE email = $1', [reader.email]))[0]!.state;
  expect(await stateOf()).toBe('pending');
  await page.goto(confirmation);
  await look(page, 'letters-confirm');
  expect(await form.isVisible(), 'the foot does not ask once more').toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Oui, m’abonner').click();
  await page.getByRole('heading', { name: 'Votre abonnement est confirmé' }).waitFor();
  await look(page, 'letters-confirmed');
  await page.getByRole('link', { name: 'Choisir mes préférences' }).click();

  await page.getByRole('heading', { name: 'Ce que vous recevez' }).waitFor();
  await page.getByLabel('Votre ville').selectOption({ label: 'Rabat' });
  await page.getByRole('checkbox').first().check();
  await look(page, 'letters-preferences');
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Enregistrer').click();
  await page.getByText('C’est enregistré.').waitFor();
  await page.reload();
  expect(await page.getByLabel('Votre ville').locator('option:checked').textContent()).toBe('Rabat');
  const preferences = page.url();
  await page.goto(preferences.replace('/lettre/preferences', '/ar/nachra/ikhtiyarat'));
  await page.getByRole('heading', { name: 'ما يصلكم' }).waitFor();
  await look(page, 'letters-preferences-ar');

  // What is new since last week, of the demo; the last issue was some time ago.
  await query(`UPDATE deals SET starts_at = now() AT TIME ZONE 'UTC' - interval '1 day' WHERE state = 'live' AND starts_at <= now() AT TIME ZONE 'UTC' AND ends_at > now() AT TIME ZONE 'UTC' + interval '5 days'`);
  await query(`UPDATE marketplace_offers SET starts_at = now() - interval '1 day' WHERE ends_at > now() + interval '5 days' AND starts_at <= now()`);
  const { page: desk } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  desk.setDefaultTimeout(20_000);
  const admin = adminPage(desk, shop.cms);
  await admin.signIn('sys-marketer');
  await admin.open('/plugins/audience/newsletter');
  // Off as long as nobody has said otherwise; what it means is said before.
  const counting = desk.getByRole('region', { name: 'Comptage des ouvertures' });
  await counting.getByText('Désactivé', { exact: true }).waitFor();
  await counting.getByRole('button', { name: 'Activer' }).click();
  await desk.getByRole('alertdialog').getByText('loi 09-08', { exact: false }).waitFor();
  await look(desk, 'letters-opens-asked');
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Activer' }).click();
  await counting.getByText('Activé', { exact: true }).waitFor();
  await look(desk, 'letters-opens-on');
  expect(await axeFindings(desk, STRAPI_OWN)).toEqual([]);
  await button(desk, 'Composer maintenant').click();
  await desk.getByRole('heading', { name: /^Lettre du/ }).waitFor();
  await desk.getByRole('region', { name: 'Français' }).getByLabel('Objet').fill('Choisies pour vous cette semaine');
  await desk.getByRole('button', { name: /^Descendre / }).first().click();
  await desk.getByRole('button', { name: /^Retirer / }).last().click();
  await button(desk, 'Enregistrer').click();
  await desk.getByText('La lettre est enregistrée.').first().waitFor();
  await desk.frameLocator('iframe[title="La lettre"]').getByRole('heading').first().waitFor();
  await look(desk, 'letters-desk');
  expect(await axeFindings(desk, [...STRAPI_OWN, 'iframe'])).toEqual([]);
  await button(desk, 'Approuver et envoyer').click();
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Approuver et envoyer' }).click();

  const mail = await reader.mail(/Choisies pour vous/);
  const whole = await headersOf(mail.id);
  const site = shop.site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const links = [...whole.text.matchAll(new RegExp(`${site}/l/\\S+`, 'g'))].map(([link]) => link);
  expect(links.length).toBeGreaterThanOrEqual(3);
  // What asks where a link leads is no reader.
  const asked = await fetch(links[0]!, { method: 'HEAD', redirect: 'manual' });
  expect([asked.status, asked.headers.get('location')]).toEqual([302, expect.stringMatching(/^\/produits\//)]);
  expect((await fetch(links[0]!, { method: 'POST' })).status).toBe(405);
  expect(await query('SELECT 1 FROM audience_links WHERE clicks > 0')).toEqual([]);
  await page.goto(links[0]!);
  expect(new URL(page.url()).pathname).toMatch(/^\/produits\//);
  expect((await fetch(`${shop.site}/l/lzz.AAAAAAAAAAAAAAAAAAAAAA`, { redirect: 'manual' })).status).toBe(404);
  const pixel = new RegExp(`<img src="(${site}/_lettre/ouverte\\?jeton=[^"]+)"`).exec(whole.html)![1]!;
  const picture = async (address: string) => {
    const answer = await fetch(address);
    return [answer.status, answer.headers.get('content-type'), answer.headers.get('set-cookie'), (await answer.arrayBuffer()).byteLength];
  };
  const forged = await picture(pixel.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
  expect(await query('SELECT 1 FROM audience_sends WHERE opened_on IS NOT NULL')).toEqual([]);
  expect([forged, await picture(`${shop.site}/_lettre/ouverte`), await picture(pixel)]).toEqual(Array.from({ length: 3 }, () => [200, 'image/gif', null, 42]));
  expect(await query('SELECT 1 FROM audience_sends WHERE opened_on IS NOT NULL')).toHaveLength(1);
  await desk.getByText('Envoyée', { exact: true }).first().waitFor({ timeout: 60_000 });
  await button(desk, 'Actualiser').click();
  await expect.poll(() => desk.getByRole('region', { name: 'Lien', exact: true }).textContent()).toMatch(/Français1/);
  await desk.getByText(/lettres? remises? avec l’image qui compte/).waitFor();
  await look(desk, 'letters-desk-sent');
  expect(await axeFindings(desk, [...STRAPI_OWN, 'iframe'])).toEqual([]);
  await page.goto(preferences);
  await look(page, 'letters-preferences-opens');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Ne pas compter mes ouvertures').check();
  await button(page, 'Enregistrer').click();
  await page.getByText('C’est enregistré.').waitFor();
  expect(await query('SELECT 1 FROM audience_sends WHERE opened_on IS NOT NULL')).toEqual([]);
  await page.goto(preferences.replace('/lettre/preferences', '/ar/nachra/ikhtiyarat'));
  expect(await page.getByLabel('عدم احتساب فتحي للنشرة').isChecked()).toBe(true);
  await look(page, 'letters-preferences-opens-ar');
  await admin.open('/plugins/audience/newsletter');
  await desk.getByText('Choisies pour vous cette semaine').waitFor();
  await counting.getByRole('button', { name: 'Désactiver' }).click();
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Désactiver' }).click();
  await counting.getByText('Désactivé', { exact: true }).waitFor();
  await look(desk, 'letters-overview');

  // The button of mail programs: a visit changes nothing, a POST without cookies or origin ends it.
  const oneClick = new RegExp(`${site}/_lettre/fr/\\S+`).exec(whole.text)![0];
  const visit = await fetch(oneClick, { redirect: 'manual' });
  expect(visit.status).toBe(302);
  expect(visit.headers.get('location')).toMatch(/^\/lettre\/arret\?jeton=/);
  expect(await stateOf()).toBe('confirmed');
  await page.goto(oneClick);
  await look(page, 'letters-stop');
  expect(await axeFindings(page)).toEqual([]);
  const pressed = await fetch(oneClick, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' });
  expect(pressed.status).toBe(200);
  expect(await stateOf()).toBe('unsubscribed');
  expect((await fetch(`${shop.site}/_lettre/fr/s1-1.AAAAAAAAAAAAAAAAAAAAAA`, { method: 'POST' })).status).toBe(404);
  await page.goto(`${shop.site}/lettre/preferences`);
  await page.getByText('Ce lien ne sert plus.', { exact: false }).waitFor();
  await page.goto(preferences);
  await page.getByText('Vous ne recevez pas la lettre en ce moment.', { exact: false }).waitFor();
  await page.getByText('Supprimer mes données').click();
  await button(page, 'Tout supprimer').click();
  await page.getByRole('heading', { name: 'Vos données sont supprimées' }).waitFor();
  expect(await query('SELECT 1 FROM audience_subscribers WHERE email = $1', [reader.email])).toEqual([]);
  expect(complaints).toEqual([]);
}); // prettier-ignore

it('works without scripts: subscribed to, mended, confirmed, chosen from, left and erased by forms', { timeout: 120_000 }, async () => {
  const reader = stranger(shop);
  const { page } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(`${shop.site}/ar`);
  const foot = page.locator('form[data-letter]');
  await foot.locator('[name=email]').fill(`${reader.email.split('@')[0]}@nulle-part`);
  await foot.getByRole('button').click();
  await page.waitForURL('**/_account/subscribe');
  await page.locator('[aria-invalid=true]').fill(reader.email);
  await page.locator('main form').getByRole('button').click();
  await page.waitForURL('**/ar/nachra/oursila');
  await page.goto(await reader.linkIn(/أكدوا اشتراككم/));
  await page.locator('main form').getByRole('button').click();
  await page.waitForURL('**/ar/nachra/tamma?jeton=*');
  const [row] = await query<{ state: string; page: string }>(
    `SELECT s.state, c.page FROM audience_subscribers s JOIN audience_subscriber_consents c ON c.subscriber = s.id WHERE s.email = $1 ORDER BY c.id LIMIT 1`, [reader.email]);
  expect(row).toEqual({ state: 'confirmed', page: '/ar/nachra' });

  await page.getByRole('link', { name: 'اختيار ما يصلني' }).click();
  await page.getByRole('heading', { name: 'ما يصلكم' }).waitFor();
  const link = page.url();
  await look(page, 'letters-plain-preferences');
  await page.getByRole('radio', { name: 'مرة في الشهر' }).check();
  await page.locator('#letter-locale').selectOption('fr');
  await page.getByLabel('مدينتكم').selectOption({ label: 'الرباط' });
  for (const one of [0, 1]) await page.getByRole('checkbox').nth(one).check();
  await button(page, 'حفظ').click();
  await page.getByText('تم الحفظ.').waitFor();
  await look(page, 'letters-plain-saved');
  const [kept] = await query<{ locale: string; city: string; interests: string[]; frequency: string }>(
    'SELECT locale, city, interests, frequency FROM audience_subscribers WHERE email = $1', [reader.email]);
  expect(kept).toMatchObject({ locale: 'fr', city: expect.stringMatching(/^\w{10,}$/), frequency: 'monthly' });
  expect(kept!.interests).toHaveLength(2);
  // The page that comes says what is kept, to go on from there.
  expect(await page.getByLabel('مدينتكم').inputValue()).toBe(kept!.city);
  expect(await page.getByRole('radio', { name: 'مرة في الشهر' }).isChecked()).toBe(true);
  await page.getByLabel('مدينتكم').selectOption('');
  for (const one of [0, 1]) await page.getByRole('checkbox').nth(one).uncheck();
  await button(page, 'حفظ').click();
  await page.getByText('تم الحفظ.').waitFor();
  expect(await query('SELECT city, interests FROM audience_subscribers WHERE email = $1', [reader.email])).toEqual([{ city: null, interests: [] }]);

  await button(page, 'إلغاء الاشتراك').click();
  await page.waitForURL('**/ar/nachra/tawaqqafat');
  expect(await query('SELECT state FROM audience_subscribers WHERE email = $1', [reader.email])).toEqual([{ state: 'unsubscribed' }]);
  await page.goto(link);
  await page.getByText('لستم مشتركين حاليا.', { exact: false }).waitFor();
  await page.getByText('حذف معطياتي').click();
  await button(page, 'حذف كل شيء').click();
  await page.getByRole('heading', { name: 'حُذفت معطياتكم' }).waitFor();
  expect(await query('SELECT 1 FROM audience_subscribers WHERE email = $1', [reader.email])).toEqual([]);
  await page.goto(link);
  await page.getByText('لم يعد هذا الرابط صالحا.', { exact: false }).waitFor();
  expect(page.url()).not.toContain('jeton');
  // The link stands in addresses of ours, and in none that a request says it comes from.
  const from = await Promise.all(asked.map(async (request) => (await request.allHeaders()).referer ?? ''));
  expect(from.filter((referer) => /(?:ikhtiyarat|tamma).*jeton/.test(referer))).toEqual([]);
}); // prettier-ignore

it('is left by a form without scripts, where less of it can be chosen instead', { timeout: 120_000 }, async () => {
  const reader = stranger(shop);
  await fetch(`${shop.cms}/api/newsletter/subscribe`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: reader.email, locale: 'fr' }) });
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(await reader.linkIn(/Confirmez votre abonnement/));
  await button(page, 'Oui, m’abonner').click();
  await page.waitForURL('**/lettre/confirmee?jeton=*');
  const token = new URL(page.url()).searchParams.get('jeton')!;
  await page.goto(`${shop.site}/_lettre/fr/${token}`);
  expect(await page.getByRole('link', { name: 'Recevoir la lettre moins souvent' }).getAttribute('href')).toContain(`jeton=${token}`);
  await button(page, 'Me désabonner').click();
  await page.waitForURL('**/lettre/arretee');
  expect(await query('SELECT state FROM audience_subscribers WHERE email = $1', [reader.email])).toEqual([{ state: 'unsubscribed' }]);
}); // prettier-ignore

it('brings a basket back on another device by the link of a reminder', { timeout: 120_000 }, async () => {
  const reader = stranger(shop);
  const { page } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${shop.site}/produits/deux-nuits-riad-mouassine-marrakech`);
  await page.locator('form[action="/_basket"] button[type=submit]').first().click();
  await page.waitForURL('**/panier');
  await page.getByText('Me rappeler ce panier').first().click();
  await page.getByLabel('Adresse e-mail').first().fill(reader.email);
  await page.getByLabel('J’accepte de recevoir ces rappels', { exact: false }).check();
  await look(page, 'letters-basket');
  await button(page, 'Me rappeler ce panier').click();
  await page.getByText('C’est noté.', { exact: false }).waitFor();
  await query(`UPDATE orders_baskets SET updated_at = now() - interval '5 hours' WHERE id = (SELECT basket FROM audience_basket_wishes WHERE email = $1)`, [reader.email]);
  await query(`INSERT INTO platform_jobs (handler, payload) VALUES ('audience.reminders.look', '{}')`);
  await query('NOTIFY platform_jobs');
  const { text } = await reader.mail(/Votre panier vous attend/);
  const { page: phone } = await openPage(browser, { viewport: { width: 390, height: 800 } });
  await phone.goto(/https?:\/\/\S+\/panier\/retrouver\?jeton=\S+/.exec(text)![0]);
  await look(phone, 'letters-basket-back');
  expect(await axeFindings(phone)).toEqual([]);
  await button(phone, 'Retrouver mon panier').click();
  await phone.waitForURL('**/panier');
  await phone.locator('main').getByText('Mouassine', { exact: false }).first().waitFor();
}); // prettier-ignore
