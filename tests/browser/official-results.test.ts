import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resultsIn, type Results } from '../../plugins/social/tests/manager/results-support.ts';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { atPanel } from '../support/payout-desk.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** What the marketing sees of official posts: what they came to, when to post, and what a test of two says. */
const shop = sharedShop();
let browser: Browser;
let db: pg.Client;
let write: Results;
let page: string;
let clips: string;
const HOUR = 3_600_000;
/** So many weeks ago on that day of the week, at an hour of UTC. */
const on = (weeks: number, weekday: number, hour: number) => {
  const day = new Date(Date.now() - weeks * 7 * 24 * HOUR);
  const monday = day.getTime() - ((day.getUTCDay() + 6) % 7) * 24 * HOUR;
  return new Date(Math.floor(monday / (24 * HOUR)) * 24 * HOUR + ((weekday - 1) * 24 + hour) * HOUR);
};

beforeAll(async () => {
  browser = await launchBrowser();
  db = new pg.Client({ connectionString: shop.databaseUrl });
  await db.connect();
  write = await resultsIn(async (text, values) => (await db.query(text, values)).rows as never);
  page = await write.account('facebook', 'Page des résultats');
  clips = await write.account('tiktok', 'clips.resultats');
  const template = await write.template('Derniers jours d’une offre');
  for (let week = 1; week <= 10; week++) {
    const told = (likes: number) => [{ hours: 72, reach: 2_000 + 40 * week, likes: likes + (week % 3) * 6, comments: 4, shares: 3, clicks: 30 }]; // prettier-ignore
    await write.post({ account: page, title: `Matin ${week}`, publishedAt: on(week + 1, 2, 9), told: told(60) });
    await write.post({ account: page, title: `Offre du soir ${week}`, template, publishedAt: on(week + 1, 4, 20), told: told(170) }); // prettier-ignore
    await write.post({ account: page, title: `Dimanche ${week}`, publishedAt: on(week + 1, 7, 14), told: told(75) });
  }
  await write.post({ account: clips, title: 'Le souk en une minute', format: 'video', publishedAt: on(2, 5, 18), told: [{ hours: 72, views: 84_000, likes: 3_100, comments: 120, shares: 260 }] }); // prettier-ignore
});
afterAll(async () => {
  await browser?.close();
  await db?.end();
});

const panel = (path: string, title: string) => atPanel(browser, shop, 'marketing', { path, title });
/** Axe in both colour schemes. */
async function judge(page: Page): Promise<void> {
  expect(await axeFindings(page, ['#strapi > nav'])).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
/** For a person to look at, in the folder `LOOK`: the panel scrolls inside of itself. */
async function look(page: Page, name: string): Promise<void> {
  if (!process.env.LOOK) return;
  const size = page.viewportSize()!;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 768, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(300);
      const height = await page.evaluate(() => Math.max(...Array.from(document.querySelectorAll('*'), (one) => one.scrollHeight))); // prettier-ignore
      await page.setViewportSize({ width, height: Math.min(height + 60, 6_000) });
      await page.screenshot({ path: `${process.env.LOOK}/${name}-${width}-${colorScheme}.png` });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
}

it('sees what posts came to, and takes it along', { timeout: 240_000 }, async () => {
  const seen = await panel(`social/analytics?period=90&zone=UTC&account=acc_${page}`, 'Résultats');
  const figure = (name: string) => seen.getByRole('list', { name: 'En tout' }).getByRole('listitem').filter({ hasText: name }); // prettier-ignore
  await figure('Publications').getByText('30', { exact: true }).waitFor();
  expect(await figure('Clics').innerText()).toContain('900');
  // Pages tell no views, nor who keeps a post.
  for (const name of ['Vues', 'Enregistrements'])
    expect(await figure(name).innerText()).toMatch(/–\s+Aucune ne le dit/);
  await seen.getByText(/^Mesuré le /).waitFor();
  const byTemplate = seen.getByRole('region', { name: 'Par modèle' }).getByRole('row');
  expect((await byTemplate.first().innerText()).replace(/\s+/g, ' ')).toContain(
    'Derniers jours d’une offre 10 publications',
  );
  const best = seen.getByRole('region', { name: 'Meilleures publications' }).getByRole('listitem');
  expect(await best.first().innerText()).toContain('Offre du soir');

  const times = seen.getByRole('region', { name: 'Meilleurs moments pour publier' });
  await times.getByText(/^jeudi 20.h$/).waitFor();
  expect(await times.getByRole('listitem').count()).toBe(1);
  expect(await times.getByRole('cell', { name: /^10 publications, \+\d+/ }).count()).toBe(1);

  // By the keyboard: the figures of the hours.
  const figures = seen.getByText('Par heure : les chiffres');
  await figures.focus();
  await seen.keyboard.press('Enter');
  await seen.getByRole('region', { name: 'Par heure' }).getByRole('columnheader', { name: 'Publications' }).waitFor();
  await judge(seen);
  await look(seen, 'results');

  const [file] = await Promise.all([seen.waitForEvent('download'), seen.getByRole('button', { name: 'Fichier CSV' }).click()]); // prettier-ignore
  expect(file.suggestedFilename()).toMatch(/^publications-.*\.csv$/);
  expect((await readFile(await file.path(), 'utf8')).split('\r\n')).toHaveLength(32);
  const [book] = await Promise.all([seen.waitForEvent('download'), seen.getByRole('button', { name: 'Fichier Excel' }).click()]); // prettier-ignore
  expect((await readFile(await book.path())).subarray(0, 2).toString()).toBe('PK');

  // Another measure and another account; what is looked at stands in the address.
  await seen.getByRole('combobox', { name: 'Mesure des graphiques' }).click();
  await seen.getByRole('option', { name: 'Clics' }).click();
  await expect.poll(() => seen.url()).toContain('measure=clicks');
  await seen.goto(`${shop.cms}/admin/plugins/social/analytics?period=90&account=acc_${clips}`);
  await figure('Engagement par vue').getByText(/4,14/).waitFor();
  expect(await figure('Engagement par personne').innerText()).toContain('–');
  await seen.getByRole('region', { name: 'Par heure' }).getByText('choisissez une autre mesure').waitFor();
  await seen.getByText(/^Pas assez de publications pour nommer un bon moment : il en faut 20/).waitFor();
  await judge(seen);
  await look(seen, 'results-few');
  await seen.context().close();
});

it('begins a test of two posts, and reads what one says', { timeout: 240_000 }, async () => {
  const draft = (title: string, account = page) => write.draft({ account, title });
  const [question] = [await draft('Accroche : une question'), await draft('Accroche : une promesse'), await draft('Accroche : ailleurs', clips)];
  expect(question).toMatch(/^\d+$/);
  const due = async (likesA: number, likesB: number, titles: [string, string]) => {
    const posts = [await draft(titles[0]), await draft(titles[1])] as const;
    const { rows } = await db.query<{ id: string }>(`INSERT INTO social_experiments (name, metric, author) VALUES ($1, 'engagement', 1) RETURNING id::text AS id`, [titles.join(' ou ')]);
    for (const [nth, likes] of [likesA, likesB].entries()) {
      const publishedAt = new Date(Date.now() - (80 + nth) * HOUR);
      await write.leave(posts[nth]!, { account: page, publishedAt, told: [{ hours: 72, reach: 11_000 + nth * 300, likes }] });
      await db.query('UPDATE social_posts SET experiment = $2, variant = $3 WHERE id = $1', [posts[nth], rows[0]!.id, 'ab'[nth]]);
    }
  };
  await due(430, 610, ['Prix en tête', 'Lieu en tête']);
  await due(500, 512, ['Avec emoji', 'Sans emoji']);

  const seen = await panel('social/experiments', 'Tests A/B');
  const card = (name: string) => seen.getByRole('article', { name });
  const better = card('Prix en tête ou Lieu en tête');
  await better.getByText('B fait mieux que A, de façon significative').waitFor();
  expect(await better.innerText()).toMatch(/Écart de B sur A : entre \+0,\d+ et \+\d,\d+ points, à 95 % \(p < 0,001\)/);
  await card('Avec emoji ou Sans emoji').getByText('Pas de différence significative').waitFor();

  await seen.getByRole('button', { name: 'Nouveau test' }).click();
  const dialog = seen.getByRole('dialog');
  await dialog.getByLabel('Nom').fill('Question ou promesse');
  await dialog.getByLabel('Chercher une publication').fill('Accroche');
  const choose = async (which: string, title: string) => {
    await dialog.getByRole('combobox', { name: which }).click();
    await seen.getByRole('option', { name: title }).click();
  };
  await choose('Publication A', 'Accroche : une question');
  await choose('Publication B', 'Accroche : ailleurs');
  await dialog.getByRole('button', { name: 'Créer le test' }).click();
  await dialog.getByText('Les deux publications doivent aller aux mêmes comptes, et au moins à un.').waitFor();
  await choose('Publication B', 'Accroche : une promesse');
  await judge(seen);
  await look(seen, 'experiment-new');
  await dialog.getByRole('button', { name: 'Créer le test' }).click();
  await card('Question ou promesse').getByText('Le test commence quand les deux publications sont en ligne.').waitFor();
  await judge(seen);
  await look(seen, 'experiments');

  await seen.getByRole('button', { name: 'Terminer Prix en tête ou Lieu en tête' }).click();
  await seen.getByRole('alertdialog').getByRole('button', { name: 'Terminer' }).click();
  await better.getByText('Terminé', { exact: true }).waitFor();
  await better.getByText('B fait mieux que A, de façon significative').waitFor();
  await seen.getByRole('button', { name: 'Abandonner Question ou promesse' }).click();
  await seen.getByRole('alertdialog').getByRole('button', { name: 'Abandonner' }).click();
  await card('Question ou promesse').waitFor({ state: 'detached' });
  await seen.context().close();
}); // prettier-ignore
