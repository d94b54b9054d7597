import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, weekOf } from '../../plugins/social/domain/calendar/days.ts';
import { localOf } from '../../plugins/social/domain/schedule/zoned.ts';
import type { Post } from '../../plugins/social/contracts/manager/posts.ts';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { bringTime, dragTo, openDesk } from '../support/editorial.ts';
import { atPanel } from '../support/payout-desk.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** A week of official posts: planned by hand in the calendar, approved by a second person, and gone at its hour. */
const shop = sharedShop();
const CALENDAR = { path: 'social/calendar', title: 'Calendrier éditorial' };
const QUEUE = { path: 'social/queue', title: 'File d’attente' };
let browser: Browser;
let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  browser = await launchBrowser();
  desk = await openDesk(shop);
});
afterAll(() => browser?.close());

const today = localOf(new Date(), 'Africa/Casablanca').slice(0, 10);
/** All of it is to come, whatever day it is. */
const week = weekOf(addDays(today, 7));
const go = async (page: Page, query: string) => {
  await page.goto(`${shop.cms}/admin/plugins/social/calendar?${query}`);
  await page.getByRole('heading', { level: 1, name: CALENDAR.title }).waitFor();
};
const card = (page: Page, { id }: Post) => page.locator(`[data-post="${id}"]`);
const slot = (page: Page, place: string) => page.locator(`[data-place="${place}"]`);
const cell = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);
const handle = (page: Page, { title }: Post) => page.getByRole('button', { name: `Déplacer « ${title} »` });
const said = (page: Page, text: string | RegExp) =>
  page.locator('main [role=status]:not([id^=Dnd])').getByText(text).waitFor();

/** The page shows a move before the server has said yes to it. */
const stands = (post: Post, at: string | null) => expect.poll(async () => (await desk.post(post.id)).at).toBe(at);

/** What axe finds on the page by day and by night. */
async function findings(page: Page, within = 'main'): Promise<unknown[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourFindings(page, { within });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...dark.map((finding) => ['dark', finding]), ...(await axeFindings(page, { within }))];
}

/** For a person to look at, in the folder `LOOK`; the panel scrolls inside of itself. */
async function look(page: Page, name: string): Promise<void> {
  if (!process.env.LOOK) return;
  for (const width of [1440, 768, 360])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForTimeout(300);
      const height = await page.evaluate(() => Math.max(...Array.from(document.querySelectorAll('*'), (one) => one.scrollHeight))); // prettier-ignore
      await page.setViewportSize({ width, height: Math.min(height + 60, 3500) });
      await page.screenshot({ path: `${process.env.LOOK}/${name}-${width}-${colorScheme}.png` });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 1100 });
}

it('plans a week by hand, has it approved, and shows what left at its hour', { timeout: 420_000 }, async () => {
  const monday = await desk.draft('Lundi, le hammam');
  const wednesday = await desk.draft('Mercredi, le riad');
  const friday = await desk.draft('Vendredi, le brunch');
  const page = await atPanel(browser, shop, 'marketing', CALENDAR);
  await page.setViewportSize({ width: 1440, height: 1100 });
  await go(page, `vue=semaine&jour=${week[0]}`);

  // From the tray to an hour of a day, by mouse.
  const places: [Post, string][] = [[monday, `${week[0]}T09`], [wednesday, `${week[2]}T12`], [friday, `${week[2]}T12`]]; // prettier-ignore
  for (const [post, place] of places) {
    await dragTo(page, card(page, post), slot(page, place));
    await said(page, post.title);
    await slot(page, place).getByRole('link', { name: post.title }).waitFor();
  }
  await stands(monday, `${week[0]}T09:00`);
  // Two at one account at one time are marked, both.
  for (const post of [wednesday, friday]) await card(page, post).getByText('À la même heure que').waitFor();
  expect(await findings(page)).toEqual([]);
  await look(page, 'week');

  // By keyboard: two days to the right and an hour down, said aloud on the way.
  await handle(page, friday).focus();
  await page.keyboard.press('Space');
  const heard = page.locator('[id^=DndLiveRegion]');
  await heard.getByText(', 12 heures').waitFor();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
  await heard.getByText(', 13 heures').waitFor();
  await page.keyboard.press('Space');
  await slot(page, `${week[4]}T13`).getByRole('link', { name: friday.title }).waitFor();
  await stands(friday, `${week[4]}T13:00`);
  await expect.poll(() => page.getByText('À la même heure que').count()).toBe(0);
  // And given up half way, it is where it was.
  await handle(page, friday).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await slot(page, `${week[4]}T13`).getByRole('link', { name: friday.title }).waitFor();

  // In the month it keeps its hour, and what was done is undone.
  await go(page, `jour=${week[0]}`);
  await dragTo(page, card(page, monday), cell(page, week[1]!));
  await cell(page, week[1]!).locator(card(page, monday)).getByText('09:00').waitFor();
  await page.getByRole('button', { name: 'Annuler le déplacement' }).click();
  await cell(page, week[0]!).getByRole('link', { name: monday.title }).waitFor();
  await stands(monday, `${week[0]}T09:00`);
  expect(await findings(page)).toEqual([]);
  await look(page, 'month');

  // Back among those without a time, all else as it was; then again in its place, by the dialog.
  await handle(page, friday).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer la date' }).click();
  await page
    .getByRole('region', { name: /^Sans date/ })
    .getByRole('link', { name: friday.title })
    .waitFor();
  await stands(friday, null);
  expect((await desk.post(friday.id)).content).toEqual(friday.content);
  await handle(page, friday).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Déplacer/ });
  await dialog.getByLabel('Date').fill(week[4]!);
  await dialog.getByLabel('Heure').fill('13:00');
  expect(await findings(page, '[role=dialog]')).toEqual([]);
  await look(page, 'dialog');
  await dialog.getByRole('button', { name: 'Déplacer' }).click();
  await cell(page, week[4]!).getByRole('link', { name: friday.title }).waitFor();

  // Each is submitted on its page, and approved there by somebody else.
  for (const post of [monday, wednesday, friday]) {
    await go(page, `jour=${week[0]}`);
    await card(page, post).getByRole('link').click();
    await page.getByRole('button', { name: 'Soumettre' }).click();
    await page.getByText('À approuver').first().waitFor();
  }
  await go(page, `jour=${week[0]}`);
  await card(page, monday).getByText('À approuver').waitFor();
  const second = await atPanel(browser, shop, 'editeur', CALENDAR);
  await second.setViewportSize({ width: 1440, height: 1100 });
  for (const post of [monday, wednesday, friday]) {
    await go(second, `jour=${week[0]}`);
    // Who approves plans nothing.
    await card(second, post).waitFor();
    expect(await handle(second, post).count()).toBe(0);
    await card(second, post).getByRole('link').click();
    await second.getByRole('button', { name: 'Approuver' }).click();
    await second.getByRole('alertdialog').getByRole('button', { name: 'Approuver' }).click();
    await second.getByText('Elle est approuvée et planifiée.').waitFor();
  }

  // What is planned is moved, and stays approved.
  await go(page, `vue=semaine&jour=${week[0]}`);
  await dragTo(page, card(page, wednesday), slot(page, `${week[3]}T10`));
  await slot(page, `${week[3]}T10`).getByText('Planifiée').waitFor();
  await stands(wednesday, `${week[3]}T10:00`);
  expect((await desk.post(wednesday.id)).state).toBe('planned');

  // To an hour that is past it is not moved: it stands where it stood, and why is said.
  await handle(page, wednesday).press('Enter');
  await dialog.getByLabel('Date').fill(addDays(today, -1));
  await dialog.getByRole('button', { name: 'Déplacer' }).click();
  await said(page, /reste .* à 10:00\. L’heure choisie est passée/);
  await slot(page, `${week[3]}T10`).getByRole('link', { name: wednesday.title }).waitFor();
  await stands(wednesday, `${week[3]}T10:00`);

  // What somebody else has moved meanwhile is shown where they put it.
  const known = await desk.post(wednesday.id);
  const meanwhile = () => desk.retime(known, `${week[5]}T11:00`);
  await dragTo(page, card(page, wednesday), slot(page, `${week[1]}T10`), meanwhile);
  await said(page, /Quelqu’un d’autre l’a modifiée/);
  await slot(page, `${week[5]}T11`).getByRole('link', { name: wednesday.title }).waitFor();
  await stands(wednesday, `${week[5]}T11:00`);

  // Filters hide the others.
  await page.getByRole('button', { name: 'Filtres' }).click();
  await page.getByRole('combobox', { name: 'État' }).click();
  await page.getByRole('option', { name: 'Brouillon' }).click();
  await card(page, monday).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await card(page, monday).waitFor();

  // Its hour comes: it leaves, and the queue says so by itself.
  await page.goto(`${shop.cms}/admin/plugins/${QUEUE.path}`);
  const leaving = await desk.post(monday.id);
  const row = page.locator(`[data-delivery="${leaving.deliveries[0]!.id}"]`);
  await row.getByText('En attente').waitFor();
  expect(await findings(page)).toEqual([]);
  await look(page, 'queue');
  await bringTime(shop, () => desk.post(monday.id));
  await page.getByRole('tab', { name: /^Terminées/ }).click();
  await row.getByText('En ligne', { exact: true }).waitFor({ timeout: 90_000 });
  await row.getByRole('link', { name: 'Voir en ligne' }).waitFor();
  expect(await (await fetch(`${shop.social}/meta/feed/410000000000003`)).text()).toContain('Lundi, le hammam !');
  await look(page, 'queue-done');

  // One that is not wanted after all is called off for its account, once that is confirmed.
  await page.getByRole('tab', { name: /^À venir/ }).click();
  await page.getByRole('button', { name: `Annuler l’envoi : ${friday.title}, Atlas à pied` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Annuler l’envoi' }).click();
  await page.getByText('L’envoi est annulé.').waitFor();
  expect((await desk.post(friday.id)).deliveries[0]!.state).toBe('cancelled');
  for (const one of [page, second]) await one.context().close();
});
