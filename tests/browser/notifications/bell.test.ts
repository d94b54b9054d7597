import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openOwn } from '../../support/account-pages.ts';
import { axeFindings } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { NOTIFICATIONS } from '../../support/notified.ts';
import { sharedShop } from '../../support/shared-shop.ts';
import { useNotifiedPerson } from './stage.ts';

const shop = sharedShop();
const stage = useNotifiedPerson();
const items = (page: Page) => page.getByRole('region', { name: 'Les dernières nouvelles' }).getByRole('listitem');

/** Runs in the browser, from the start of a page: notes what was moved in the header, or below it as a whole. */
function watchHeader(): void {
  const moved: string[] = [];
  Object.assign(window, { moved });
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as never as { sources: { node: Node | null }[] }[])
      for (const { node } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element?.matches('main, header:has(+ main) *')) moved.push(element.outerHTML.slice(0, 120));
      }
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('the bell', () => {
  const bell = (page: Page) => page.getByRole('banner').locator('a[aria-label]:is([href$=notifications], [href$=ichaarat]):not([hreflang])'); // prettier-ignore
  const named = async (page: Page, name: string) => expect.poll(() => bell(page).getAttribute('aria-label')).toBe(name);
  const asksOf = (page: Page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.push(pathname);
    });
    return asked;
  };
  /** The page is left for another tab, and looked at again. */
  const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  it('is there for nobody who is not signed in, and asks nothing', async () => {
    const { page, context, complaints, wake } = await openPage(stage.browser);
    const asked = asksOf(page);
    await page.goto(`${shop.site}/`);
    await wake();
    await lookAgain(page);
    expect(await bell(page).isVisible()).toBe(false);
    expect(await page.getByRole('banner').getByRole('link', { name: 'Se connecter' }).isVisible()).toBe(true);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ['fr', '/', 1, 'Notifications\u00A0: 1 non lue', '1'],
    ['fr', '/', 12, 'Notifications\u00A0: 12 non lues', '12'],
    ['en', '/en', 2, 'Notifications: 2 unread', '2'],
    ['ar', '/ar', 2, 'الإشعارات: إشعاران غير مقروءين', '2'],
    ['ar', '/ar', 5, 'الإشعارات: 5 إشعارات غير مقروءة', '5'],
    ['ar', '/ar', 101, 'الإشعارات: أكثر من 99 إشعارا غير مقروء', '99+'],
    ['fr', '/', 99, 'Notifications\u00A0: 99 non lues', '99'],
    ['fr', '/', 101, 'Notifications\u00A0: plus de 99 non lues', '99+'],
  ] as const)('says in %s on %s that %i are unread, and moves nothing', async (_locale, start, count, name, shown) => {
    await stage.news.forget();
    await stage.news.tell(count);
    const { page, context, complaints, wake } = await stage.open();
    const asked = asksOf(page);
    // The face of the house moves names a pixel when it comes after the first paint: what is asked here is what the bell moves.
    await context.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript(watchHeader);
    await page.goto(shop.site + start, { waitUntil: 'commit' });
    await named(page, name);
    expect(await bell(page).innerText()).toBe(shown);
    await wake();
    expect(await page.evaluate(() => (window as never as { moved: string[] }).moved)).toEqual([]);
    expect(asked).toEqual(['/api/notifications/unread']);
    expect(complaints.filter((line) => !line.endsWith('net::ERR_FAILED'))).toEqual([]);
    await context.close();
  });

  it('leads to the list, and follows what is read there', async () => {
    await stage.news.forget();
    await stage.news.tell(3);
    const { page, context, complaints } = await stage.open();
    await page.goto(`${shop.site}/faq`);
    await named(page, 'Notifications\u00A0: 3 non lues');
    await bell(page).click();
    await page.waitForURL(`${shop.site}${NOTIFICATIONS.fr}`);
    await items(page).first().getByRole('button', { name: /Marquer comme lue/ }).click();
    await named(page, 'Notifications\u00A0: 2 non lues');
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
    await named(page, 'Notifications');
    expect(await bell(page).innerText()).toBe('');
    expect(await bell(page).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  }); // prettier-ignore

  it('asks again when the page is looked at again, once a minute at most', async () => {
    await stage.news.forget();
    const { page, context } = await stage.open();
    await page.clock.install();
    const asked = asksOf(page);
    await page.goto(`${shop.site}/faq`);
    await page.clock.runFor(10_000);
    await expect.poll(() => asked.length).toBe(1);
    await stage.news.tell(1);
    await page.clock.runFor(40_000);
    await lookAgain(page);
    expect(asked).toHaveLength(1);
    await page.clock.runFor(30_000);
    // Time alone asks nothing.
    expect(asked).toHaveLength(1);
    await lookAgain(page);
    await lookAgain(page);
    await named(page, 'Notifications\u00A0: 1 non lue');
    expect(asked).toEqual(['/api/notifications/unread', '/api/notifications/unread']);
    await context.close();
  });

  it('is gone with the session: signed out here, ended elsewhere, or its cookies lost', async () => {
    await stage.news.forget();
    const { page, context } = await openPage(stage.browser);
    const banner = page.getByRole('banner');
    const signedOut = async () => {
      await expect.poll(() => bell(page).isVisible()).toBe(false);
      expect(await banner.getByRole('link', { name: 'Se connecter' }).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.cookie)).not.toContain('signed-in');
    };
    const come = async () => {
      await openOwn(page, shop, NOTIFICATIONS.fr, stage.person);
      await named(page, 'Notifications');
      expect(await bell(page).isVisible()).toBe(true);
      expect(await banner.getByRole('link', { name: 'Votre compte' }).isVisible()).toBe(true);
    };
    await come();
    await page.goto(`${shop.site}/connexion`);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await signedOut();

    await come();
    await stage.news.query('DELETE FROM strapi_sessions WHERE user_id = $1::text');
    // As it is when ten minutes are over: until then its access token is good by itself.
    await context.clearCookies({ name: 'sys-access' });
    await page.goto(`${shop.site}/faq`);
    await signedOut();

    await come();
    await context.clearCookies({ name: /^sys-(access|renewal)$/ });
    await page.goto(`${shop.site}/faq`);
    await signedOut();
    await context.close();
    // The others of this file go on with a session that has just been ended.
    await stage.signInAgain();
  });

  it('leaves the sign-in link alone where scripts do not run', async () => {
    const { page, context } = await stage.open({ javaScriptEnabled: false });
    await page.goto(`${shop.site}/faq`);
    expect(await bell(page).isVisible()).toBe(false);
    expect(await page.getByRole('banner').getByRole('link', { name: 'Se connecter' }).isVisible()).toBe(true);
    await context.close();
  });

  it.each([
    ['fr', 360, 'light'],
    ['ar', 360, 'dark'],
    ['fr', 768, 'dark'],
    ['ar', 768, 'light'],
    ['fr', 1440, 'light'],
    ['ar', 1440, 'dark'],
    ['en', 320, 'light'],
  ] as const)('fits in the header: %s at %i px, %s', async (locale, width, colorScheme) => {
    await stage.news.forget();
    await stage.news.tell(120);
    const { page, context, complaints } = await stage.open({ viewport: { width, height: 700 }, colorScheme });
    await page.goto(`${shop.site}${locale === 'fr' ? '/' : `/${locale}`}`);
    await bell(page).getByText('99+').waitFor();
    const folder = process.env.SHOTS;
    if (folder)
      await page.screenshot({ path: path.join(folder, `bell-${locale}-${width}-${colorScheme}.png`), clip: { x: 0, y: 0, width, height: 260 } }); // prettier-ignore
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeFindings(page, ['main', '#pied'])).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
