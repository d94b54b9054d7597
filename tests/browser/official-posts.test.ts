import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryResponseSchema } from '../../plugins/social/contracts/manager/library.ts';
import { templatesResponseSchema } from '../../plugins/social/contracts/manager/templates.ts';
import type { PostDeal } from '../../plugins/social/contracts/manager/deals.ts';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { openPanel, STRAPI_OWN } from '../support/panel.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff, type StaffRole } from '../support/staff.ts';

/** The pages of the manager: a marketer connects an official account and writes a post; an editor approves it; it leaves. */
const shop = sharedShop();
/** Of ShareYourSales, at the stand-in of Facebook. */
const PAGE = '410000000000005';
const CALLED = 'ShareYourSales (Facebook)';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function signedIn(role: StaffRole) {
  const { page, admin } = await openPanel(browser, shop.cms, role);
  return { page, open: (path: string) => admin.open(`/plugins/social/${path}`) };
}

async function sane(page: Page, name: string): Promise<void> {
  await look(page, `manager-${name}`);
  expect([name, await axeFindings(page, STRAPI_OWN)]).toEqual([name, []]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([name, 'dark', await colourFindings(page, STRAPI_OWN)]).toEqual([name, 'dark', []]);
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('official posts', () => {
  let marketer: Awaited<ReturnType<typeof signedIn>>;

  it('begin with an account that is connected at its network', { timeout: 240_000 }, async () => {
    marketer = await signedIn('sys-marketer');
    const { page, open } = marketer;
    await open('accounts');
    await page.getByRole('button', { name: 'Connecter avec Facebook' }).click();
    await page.getByRole('link', { name: /Équipe ShareYourSales/ }).click();
    await page.getByRole('button', { name: 'Autoriser' }).click();
    await page.getByRole('status').getByText('2 comptes sont connectés.').waitFor();
    await page.getByRole('button', { name: `Vérifier ${CALLED}` }).click();
    await page.getByText(`${CALLED} est vérifié.`).first().waitFor();
    const reviewed = page.getByRole('checkbox', { name: new RegExp(`approuve ce qui part sur ShareYourSales .Facebook`) });
    if (!(await reviewed.isChecked())) await reviewed.click();
    await expect.poll(() => reviewed.isChecked()).toBe(true);
    await sane(page, 'accounts');
  }); // prettier-ignore

  it('are written beside what will leave, approved by somebody else, and leave so', { timeout: 300_000 }, async () => {
    const { page, open } = marketer;
    await open('posts/new?at=2027-03-01T09:00');
    expect(await page.getByLabel('Date et heure').inputValue()).toBe('2027-03-01T09:00');
    await page.getByRole('radio', { name: 'Dès qu’elle est planifiée' }).click();
    await page.getByRole('radio', { name: 'Une offre' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choisir une offre' });
    const choice = dialog.getByRole('listitem').first().getByRole('button');
    await choice.waitFor();
    await choice.click();
    await page.getByLabel('Texte pour tous').fill('Deux heures rien que pour vous, à {{lieu}}.');
    await page.getByText('À remplir dans le texte : {{lieu}}').waitFor();
    await page.getByLabel('Hashtags pour tous').fill('bon plan,');
    await page.getByRole('checkbox', { name: /^Partenariat rémunéré/ }).click();
    await page.getByRole('checkbox', { name: `Publier sur ${CALLED}` }).click();
    const submit = page.getByRole('button', { name: 'Soumettre' });
    // A variable that nobody has filled in goes nowhere.
    expect(await submit.isDisabled()).toBe(true);
    await page.getByLabel('Texte pour tous').fill('Deux heures rien que pour vous.\nصباح الخير');
    const figure = page.getByRole('figure', { name: 'Aperçu : Facebook, Lien, ShareYourSales' });
    const sent = figure.locator('[data-sent]');
    await expect.poll(() => sent.textContent()).toContain('صباح الخير');
    await submit.click();
    await page.getByText('Donnez-lui un titre').waitFor();
    await page.getByLabel('Titre').fill('Le week-end au hammam');
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await page.getByText('Brouillon enregistré').waitFor();
    await page.waitForURL(/posts\/pst_\d+$/);
    await sane(page, 'composer');

    // Leaving with something that is not kept asks first, and staying keeps it.
    await page.getByLabel('Titre').fill('Le week-end au hammam, enfin');
    await page.getByRole('link', { name: 'Publications' }).first().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rester' }).click();
    expect(await page.getByLabel('Titre').inputValue()).toBe('Le week-end au hammam, enfin');
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await page.getByText('Brouillon enregistré').waitFor();
    await expect.poll(() => figure.textContent()).toContain('utm_campaign=');
    const told = { text: (await sent.textContent())!, link: await figure.innerText() };
    expect(told.text).toMatch(/^#publicité\nDeux heures/);
    await submit.click();
    await page.getByText('À approuver', { exact: true }).first().waitFor();
    await sane(page, 'review');

    const editor = await signedIn('sys-editor');
    await editor.page.goto(page.url());
    await editor.page.getByRole('button', { name: 'Approuver' }).click();
    await editor.page.getByRole('alertdialog').getByRole('button', { name: 'Approuver' }).click();
    const envois = editor.page.getByRole('region', { name: 'Envois' });
    await envois.getByText('En ligne', { exact: true }).waitFor({ timeout: 90_000 });
    await envois.getByRole('link', { name: 'Voir sur Facebook' }).waitFor();
    await sane(editor.page, 'online');
    const feed = await editor.page.context().newPage();
    await feed.goto(`${shop.social}/meta/feed/${PAGE}`);
    const [link] = /https?:\/\/\S+utm_campaign=\S+/.exec(told.link)!;
    await feed.locator(`.posts a[href="${link}"]`).first().waitFor();
    const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
    expect(words(await feed.locator('.posts').first().innerText())).toContain(words(told.text));
    await editor.open('posts');
    await editor.page.getByRole('link', { name: 'Le week-end au hammam, enfin' }).waitFor();
    expect(await editor.page.getByRole('link', { name: 'Nouvelle publication' }).count()).toBe(0);
    await sane(editor.page, 'posts');
  }); // prettier-ignore

  it('are not lost to somebody else who keeps another version meanwhile', { timeout: 120_000 }, async () => {
    const { page, open } = marketer;
    await open('posts/new');
    await page.getByLabel('Titre').fill('À deux');
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await page.waitForURL(/posts\/pst_\d+$/);
    const other = await signedIn('sys-marketer');
    await other.page.goto(page.url());
    await other.page.getByLabel('Titre').fill('À deux, la sienne');
    await other.page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await other.page.getByText('Brouillon enregistré').waitFor();
    await page.getByLabel('Titre').fill('À deux, la mienne');
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Quelqu’un d’autre l’a modifiée' });
    await dialog.getByText('« À deux, la sienne »', { exact: false }).waitFor();
    expect(await axeFindings(page, STRAPI_OWN)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enregistrer ma version par-dessus' }).click();
    await page.getByText('Brouillon enregistré').waitFor();
    expect(await page.getByLabel('Titre').inputValue()).toBe('À deux, la mienne');
    await page.reload();
    await expect.poll(() => page.getByLabel('Titre').inputValue()).toBe('À deux, la mienne');
  });
});

/** Of the library and the templates, as their contracts have them. */
const FILES = libraryResponseSchema.parse({
  data: ['Hammam au matin', 'Riad bleu'].map((name, index) => ({
    ...{ id: `0b0e4b1c-6b0c-4c57-9d6c-00000000000${index}`, kind: 'image', mime: 'image/jpeg', width: 1600, height: 1000 },
    ...{ durationMs: null, bytes: 345_678, alt: 'Un hammam', url: `${shop.site}/api/social/media/${index}.jpg`, name },
    ...{ tags: ['été'], createdAt: '2026-11-20T10:00:00.000Z', posts: index },
  })),
  has_more: false,
  next_cursor: null,
}); // prettier-ignore
const TEMPLATES = templatesResponseSchema.parse({
  data: [
    {
      ...{ id: 'tpl_1', version: 3, kind: 'promotion', name: 'Promotion du moment', hashtags: ['BonPlan'], posts: 2 },
      ...{ variables: ['deal.title', 'lieu'], needsDeal: true },
      bodies: { fr: '{{deal.title}}, à {{lieu}}.', ar: '{{deal.title}} في {{lieu}}', en: '{{deal.title}}, in {{lieu}}.' },
    },
  ],
  has_more: false,
  next_cursor: null,
}); // prettier-ignore

describe('what posts are made of', () => {
  it('is cut in the library by the keys, in a shape that networks take', { timeout: 120_000 }, async () => {
    const { page, open } = await signedIn('sys-marketer');
    const picture = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#2d5ab5' } }).jpeg().toBuffer(); // prettier-ignore
    await page.route(/\/api\/social\/media\//, (route) => route.fulfill({ contentType: 'image/jpeg', body: picture }));
    await page.route(/^https?:\/\/[^/]+\/social\/media(\?|$)/, (route) => {
      if (route.request().method() === 'GET') return route.fulfill({ json: FILES });
      brought.push(new URL(route.request().url()).searchParams);
      return route.fulfill({ status: 201, json: { data: FILES.data[1] } });
    });
    const brought: URLSearchParams[] = [];
    const named: unknown[] = [];
    await page.route(/^https?:\/\/[^/]+\/social\/media\/0b0e/, (route) => {
      named.push(route.request().postDataJSON());
      return route.fulfill({ json: { data: FILES.data[1] } });
    });
    await open('library');
    await page.getByRole('button', { name: 'Ouvrir Riad bleu' }).waitFor();
    await sane(page, 'library');
    await page.getByRole('button', { name: 'Ouvrir Riad bleu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Recadrer' }).click();
    await page.getByText('1600 × 1000 pixels').waitFor();
    await page.getByRole('button', { name: 'Portrait 4:5' }).click();
    await page.getByText('806 × 1000 pixels').waitFor();
    await page.getByRole('group', { name: /^Cadre/ }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await axeFindings(page, STRAPI_OWN)).toEqual([]);
    await look(page, 'manager-crop');
    await page.getByRole('button', { name: 'Garder ce cadre' }).click();
    await expect.poll(() => named).toEqual([{ name: 'Riad bleu (recadrée)', alt: 'Un hammam', tags: ['été'] }]);
    expect(Object.fromEntries(brought[0]!)).toEqual({ alt: 'Un hammam', left: '429', top: '0', width: '806', height: '1000' }); // prettier-ignore
  });

  it('is written in three languages side by side, and filled in with a deal', { timeout: 120_000 }, async () => {
    const { page, open } = await signedIn('sys-marketer');
    await page.route(/^https?:\/\/[^/]+\/social\/templates(\?|$)/, (route) => route.fulfill({ json: TEMPLATES }));
    const kept: unknown[] = [];
    await page.route(/^https?:\/\/[^/]+\/social\/templates\/tpl_1$/, (route) => {
      kept.push(route.request().postDataJSON());
      return route.fulfill({ json: { data: TEMPLATES.data[0] } });
    });
    await open('templates');
    await page.getByRole('button', { name: 'Modifier Promotion du moment' }).waitFor();
    await sane(page, 'templates');
    await page.getByRole('button', { name: 'Modifier Promotion du moment' }).click();
    const arabic = page.getByLabel('Texte en arabe');
    expect(await arabic.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
    await arabic.fill('');
    await page.getByRole('group', { name: 'Insérer en arabe' }).getByRole('button', { name: 'Prix', exact: true }).click();
    await sane(page, 'template');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(() => kept.length).toBe(1);
    expect(kept[0]).toMatchObject({ version: 3, bodies: { ar: '{{deal.price}}', fr: TEMPLATES.data[0]!.bodies.fr } });
  }); // prettier-ignore
});

it('finds deals that are on sale by their words, for who may read posts alone', async () => {
  const find = async (role: StaffRole, query: string) => {
    const authorization = `Bearer ${await signInStaff(shop.cms, role)}`;
    const answer = await fetch(`${shop.cms}/social/deals?${query}`, { headers: { authorization } });
    return { status: answer.status, body: (await answer.json()) as { data: PostDeal[] } };
  };
  const { body: all } = await find('sys-editor', '');
  expect(all.data.length).toBeGreaterThan(1);
  const [one] = all.data;
  const word = one!.title.split(' ').find((part) => /^\p{L}{5,}$/u.test(part))!;
  const { body: found } = await find('sys-marketer', `search=${encodeURIComponent(word)}`);
  expect(found.data.map(({ deal }) => deal)).toContain(one!.deal);
  expect(found.data.length).toBeLessThanOrEqual(all.data.length);
  expect((await find('sys-marketer', 'search=zzzqqqxxx')).body.data).toEqual([]);
  expect((await find('sys-marketer', `deal=${one!.deal}&locale=ar`)).body.data).toMatchObject([{ deal: one!.deal, onSale: true }]); // prettier-ignore
  for (const role of ['strapi-super-admin', 'sys-moderator'] as const) expect((await find(role, '')).status).toBe(403);
  expect((await fetch(`${shop.cms}/social/deals`)).status).toBe(401);
});
