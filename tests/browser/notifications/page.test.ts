import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { signIn } from '../../support/account-pages.ts';
import { axeFindings } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { get } from '../../support/http.ts';
import { NOTIFICATIONS } from '../../support/notified.ts';
import { sharedShop } from '../../support/shared-shop.ts';
import { useNotifiedPerson } from './stage.ts';

const shop = sharedShop();
const stage = useNotifiedPerson();
const items = (page: Page) => page.getByRole('region', { name: 'Les dernières nouvelles' }).getByRole('listitem');

describe('the page of notifications', () => {
  it('leads a stranger to sign in, and back', async () => {
    const { page, context } = await openPage(stage.browser);
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await page.waitForURL((url) => url.pathname === '/connexion');
    expect(new URL(page.url()).searchParams.get('next')).toBe(NOTIFICATIONS.fr);
    await signIn(page, stage.person);
    await page.waitForURL(`${shop.site}${NOTIFICATIONS.fr}`);
    await page.getByText('Rien de nouveau pour l’instant').waitFor();
    await context.close();
  });

  it('holds nothing of anybody until it is in the browser, and is listed nowhere', async () => {
    await stage.news.tell(1, 'Une commande très personnelle');
    const cookie = (stage.signedIn as { cookies: { name: string; value: string }[] }).cookies
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const [stranger, person] = [
      await get(shop.site, NOTIFICATIONS.fr),
      await get(shop.site, NOTIFICATIONS.fr, { cookie }),
    ];
    expect(person.text).toBe(stranger.text);
    expect(person.text).not.toContain('personnelle');
    expect(person.text).toContain('content="noindex, follow"');
    expect(person.headers['set-cookie']).toBeUndefined();
    expect((await get(shop.site, '/sitemap.xml')).text).not.toContain('notifications');
    const read = await get(shop.site, '/api/notifications', { cookie });
    expect(read.text).toContain('personnelle');
    expect(read.headers['cache-control']).toMatch(/no-store/);
    await stage.news.forget();
  });

  it('shows what is unread, more on demand, and marks one and all', async () => {
    await stage.news.tell(24);
    const { page, context, complaints } = await stage.open();
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await expect.poll(() => items(page).count()).toBe(20);
    await page.getByText('24 non lues').waitFor();
    await page.getByRole('button', { name: 'Voir les précédentes' }).click();
    await expect.poll(() => items(page).count()).toBe(24);
    expect(await page.getByRole('button', { name: 'Voir les précédentes' }).count()).toBe(0);

    await items(page).first().getByRole('button', { name: /Marquer comme lue/ }).click();
    await page.getByText('23 non lues').waitFor();
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
    await page.getByText('Tout est lu').waitFor();
    await page.reload();
    await page.getByText('Tout est lu').waitFor();
    expect(await page.getByText('Non lue :').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  }); // prettier-ignore

  it('opens what a notification is about, which has been read then', async () => {
    await stage.news.forget();
    await stage.news.tell(1);
    const { page, context } = await stage.open();
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await items(page).getByRole('link').click();
    await page.waitForURL(/\/faq\?commande=1/);
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await page.getByText('Tout est lu').waitFor();
    await context.close();
  });

  it('shows hostile words as words', async () => {
    await stage.news.forget();
    await stage.news.tell(1, '<img src=x onerror="document.title=1"><script>document.title=2</script>');
    const { page, context, complaints } = await stage.open();
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await page.getByText('<script>document.title=2</script>').waitFor();
    expect(await page.title()).toBe('Notifications | ShareYourSales');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says when it could not be loaded, and tries again', async () => {
    const { page, context } = await stage.open();
    await page.route('**/api/notifications?*', (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await page.getByText('Impossible de charger cette partie').waitFor();
    await page.unroute('**/api/notifications?*');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.poll(() => items(page).count()).toBe(1);
    await context.close();
  });

  it('may know its number before the header has woken', async () => {
    const { page, context, complaints } = await stage.open();
    await page.addInitScript(() => {
      const later = (work: IdleRequestCallback) =>
        setTimeout(work, 2_500, { didTimeout: true, timeRemaining: () => 0 });
      window.requestIdleCallback = later as unknown as typeof requestIdleCallback;
    });
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await expect.poll(() => items(page).count()).toBe(1);
    await page.locator('header').getByRole('link', { name: /non lue/ }).waitFor(); // prettier-ignore
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps what one chooses, by keyboard, and what cannot be switched off', async () => {
    const { page, context, complaints } = await stage.open();
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    const box = (name: string) => page.getByRole('switch', { name });
    await box('Nouvelle commande, Sur le site').waitFor();
    expect(await box('Nouvelle commande, Sur le site').isChecked()).toBe(true);
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await box('Nouvelle commande, Sur le site').focus();
    await page.keyboard.press('Space');
    expect((await saved).status()).toBe(204);
    await page.reload();
    await box('Nouvelle commande, Sur le site').waitFor();
    expect(await box('Nouvelle commande, Sur le site').isChecked()).toBe(false);
    expect(await box('Connexion depuis un nouvel appareil, E-mail').isDisabled()).toBe(true);
    expect(await box('Nouvelle commande, E-mail').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('takes a choice back that could not be saved', async () => {
    const { page, context } = await stage.open();
    await page.route('**/api/notifications/preferences', (route) =>
      route.request().method() === 'PUT' ? route.fulfill({ status: 503, body: '{}' }) : route.continue(),
    );
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    const box = page.getByRole('switch', { name: 'Remboursement, Sur le site' });
    await box.click();
    await page.getByText('Cela n’a pas fonctionné').waitFor();
    expect(await box.isChecked()).toBe(true);
    await context.close();
  });
});

describe('its looks', () => {
  it.each([
    ['fr', 360, 'light'],
    ['ar', 360, 'dark'],
    ['fr', 1440, 'dark'],
    ['ar', 1440, 'light'],
    ['en', 360, 'light'],
  ] as const)('%s at %i px, %s: nothing overflows and axe finds nothing', async (locale, width, colorScheme) => {
    await stage.news.forget();
    await stage.news.tell(5, locale === 'ar' ? 'عشاء سمك لشخصين في الميناء' : undefined);
    await stage.news.query(
      `UPDATE platform_notifications SET read_at = now()
        WHERE id IN (SELECT id FROM platform_notifications WHERE user_id = $1 ORDER BY id LIMIT 2)`,
    );
    const { page, context, complaints } = await stage.open({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${shop.site}${NOTIFICATIONS[locale]}`);
    await page.getByRole('switch').first().waitFor();
    await page.locator('main li time').first().waitFor();
    await page.waitForTimeout(400);
    const folder = process.env.SHOTS;
    if (folder)
      await page.screenshot({ path: path.join(folder, `${locale}-${width}-${colorScheme}.png`), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
