import path from 'node:path';
import pg from 'pg';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SHOPPER } from '@sys/config';
import { startPushService, type PushService, type StandInDevice } from '../../sandbox/push/service.ts';
import { notify } from '../../plugins/platform/server/notifications/notify.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get } from '../support/http.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

const PAGE = { fr: '/compte/notifications', ar: '/ar/hisab/ichaarat', en: '/en/account/notifications' };

let shop: TestShop;
let browser: Browser;
let push: PushService;
let signedIn: BrowserContextOptions['storageState'];

beforeAll(async () => {
  push = await startPushService({ host: '127.0.0.5' });
  shop = await startTestShop({ env: { PUSH_STAND_IN: push.url } });
  browser = await launchBrowser();
  Object.assign(process.env, shop.env);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await push?.close();
});

async function inDatabase<T>(work: (client: pg.Client, user: number) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT id FROM up_users WHERE email = $1', [DEMO_SHOPPER.email]);
    return await work(client, rows[0].id);
  } finally {
    await client.end();
  }
}

const tell = (count: number, deal = 'Hammam traditionnel et gommage au savon noir') =>
  inDatabase(async (client, user) => {
    for (let i = 1; i <= count; i++) {
      const orderUrl = `${shop.site}/faq?commande=${i}`;
      await notify(client, {
        user,
        kind: 'new-order',
        data: { deal, number: `CMD-2026-${i}`, quantity: 1 + (i % 3), totalCentimes: 49_850 * i, orderUrl },
      });
    }
  });
const forget = () =>
  inDatabase(async (client) => {
    for (const table of ['platform_notifications', 'platform_notification_choices', 'platform_push_devices'])
      await client.query(`DELETE FROM ${table}`);
  });
const open = (options: BrowserContextOptions = {}) => openPage(browser, { storageState: signedIn, ...options });
const items = (page: Page) => page.getByRole('region', { name: 'Les dernières nouvelles' }).getByRole('listitem');

/** On the page of sign-in, to which the page of notifications has led. */
async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(DEMO_SHOPPER.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_SHOPPER.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL(`${shop.site}${PAGE.fr}`);
}

describe('the page of notifications', () => {
  it('leads a stranger to sign in, and back', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.waitForURL((url) => url.pathname === '/connexion');
    expect(new URL(page.url()).searchParams.get('next')).toBe(PAGE.fr);
    await signIn(page);
    await page.getByText('Rien de nouveau pour l’instant').waitFor();
    signedIn = await context.storageState();
    await context.close();
  });

  it('holds nothing of anybody until it is in the browser, and is listed nowhere', async () => {
    await tell(1, 'Une commande très personnelle');
    const cookie = (signedIn as { cookies: { name: string; value: string }[] }).cookies
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const [stranger, person] = [await get(shop.site, PAGE.fr), await get(shop.site, PAGE.fr, { cookie })];
    expect(person.text).toBe(stranger.text);
    expect(person.text).not.toContain('personnelle');
    expect(person.text).toContain('content="noindex, follow"');
    expect(person.headers['set-cookie']).toBeUndefined();
    expect((await get(shop.site, '/sitemap.xml')).text).not.toContain('notifications');
    const read = await get(shop.site, '/api/notifications', { cookie });
    expect(read.text).toContain('personnelle');
    expect(read.headers['cache-control']).toMatch(/no-store/);
    await forget();
  });

  it('shows what is unread, more on demand, and marks one and all', async () => {
    await tell(24);
    const { page, context, complaints } = await open();
    await page.goto(`${shop.site}${PAGE.fr}`);
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
    await forget();
    await tell(1);
    const { page, context } = await open();
    await page.goto(`${shop.site}${PAGE.fr}`);
    await items(page).getByRole('link').click();
    await page.waitForURL(/\/faq\?commande=1/);
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.getByText('Tout est lu').waitFor();
    await context.close();
  });

  it('shows hostile words as words', async () => {
    await forget();
    await tell(1, '<img src=x onerror="document.title=1"><script>document.title=2</script>');
    const { page, context, complaints } = await open();
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.getByText('<script>document.title=2</script>').waitFor();
    expect(await page.title()).toBe('Notifications | ShareYourSales');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says when it could not be loaded, and tries again', async () => {
    const { page, context } = await open();
    await page.route('**/api/notifications?*', (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.getByText('Impossible de charger cette partie').waitFor();
    await page.unroute('**/api/notifications?*');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.poll(() => items(page).count()).toBe(1);
    await context.close();
  });

  it('may know its number before the header has woken', async () => {
    const { page, context, complaints } = await open();
    await page.addInitScript(() => {
      const later = (work: IdleRequestCallback) =>
        setTimeout(work, 2_500, { didTimeout: true, timeRemaining: () => 0 });
      window.requestIdleCallback = later as unknown as typeof requestIdleCallback;
    });
    await page.goto(`${shop.site}${PAGE.fr}`);
    await expect.poll(() => items(page).count()).toBe(1);
    await page.locator('header').getByRole('link', { name: /non lue/ }).waitFor(); // prettier-ignore
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps what one chooses, by keyboard, and what cannot be switched off', async () => {
    const { page, context, complaints } = await open();
    await page.goto(`${shop.site}${PAGE.fr}`);
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
    const { page, context } = await open();
    await page.route('**/api/notifications/preferences', (route) =>
      route.request().method() === 'PUT' ? route.fulfill({ status: 503, body: '{}' }) : route.continue(),
    );
    await page.goto(`${shop.site}${PAGE.fr}`);
    const box = page.getByRole('switch', { name: 'Remboursement, Sur le site' });
    await box.click();
    await page.getByText('Cela n’a pas fonctionné').waitFor();
    expect(await box.isChecked()).toBe(true);
    await context.close();
  });
});

describe('this device', () => {
  const SWITCH = { name: 'Notifications sur cet appareil' };
  const devices = async () =>
    (await inDatabase((client) => client.query('SELECT 1 FROM platform_push_devices'))).rowCount;

  /** No push service can be reached from here: ours gives the subscription that its maker's would, and keeps it. */
  const giveSubscription = (page: Page, { subscription }: StandInDevice) =>
    page.addInitScript((given) => {
      const made = {
        ...given,
        toJSON: () => ({ ...given, expirationTime: null }),
        unsubscribe: async () => (localStorage.removeItem('held'), true),
      };
      PushManager.prototype.subscribe = async () => (localStorage.setItem('held', 'yes'), made) as never;
      PushManager.prototype.getSubscription = async () => (localStorage.getItem('held') ? made : null) as never;
    }, subscription);

  it('is subscribed, pushed to, and given up again', async () => {
    const device = push.subscribe();
    const { page, context } = await open({ permissions: ['notifications'] });
    await giveSubscription(page, device);
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.getByRole('switch', SWITCH).click();
    await page.getByText('Activées : cet appareil vous prévient').waitFor();
    await tell(1);
    await expect.poll(() => push.received(device).length).toBe(1);
    await page.getByRole('switch', SWITCH).click();
    await page.getByText('Désactivées.').waitFor();
    expect(await devices()).toBe(0);
    await context.close();
  });

  it('stays on when the page is opened again, and is given up with the session', async () => {
    // A session of its own, which it ends.
    const { page, context } = await openPage(browser, { permissions: ['notifications'] });
    await giveSubscription(page, push.subscribe());
    await page.goto(`${shop.site}${PAGE.fr}`);
    await signIn(page);
    await page.getByRole('switch', SWITCH).click();
    await page.getByText('Activées : cet appareil vous prévient').waitFor();
    await page.reload();
    await page.getByText('Activées : cet appareil vous prévient').waitFor();
    expect(await devices()).toBe(1);
    await page.goto(`${shop.site}/connexion`);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByLabel('Adresse e-mail').waitFor();
    expect(await devices()).toBe(0);
    await context.close();
  });

  it('shows what is pushed to it, once, and opens nothing but this shop', async () => {
    const { page, context } = await open({ permissions: ['notifications'] });
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/push.js?locale=fr');
      await navigator.serviceWorker.ready;
    });
    const cdp = await context.newCDPSession(page);
    const registered = new Promise<string>((resolve) =>
      cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        if (registrations[0]) resolve(registrations[0].registrationId);
      }),
    );
    await cdp.send('ServiceWorker.enable');
    const registrationId = await registered;
    const deliver = (data: string) =>
      cdp.send('ServiceWorker.deliverPushMessage', { origin: shop.site, registrationId, data });
    const message = { id: '7', title: 'Nouvelle commande', body: 'Hammam', path: '/faq', locale: 'fr' };
    await deliver(JSON.stringify(message));
    await deliver(JSON.stringify(message));
    await deliver('no JSON');
    await deliver(JSON.stringify({ ...message, id: '8', title: 'Ailleurs', path: '//evil.example/x' }));
    const shown = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return (await registration.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }));
      });
    await expect.poll(async () => (await shown()).length).toBe(2);
    expect(await shown()).toContainEqual({ title: 'Nouvelle commande', body: 'Hammam', tag: '7' });
    await context.close();
  });

  it('tells the shop itself when its subscription has changed', async () => {
    const { page, context } = await open();
    await page.goto(`${shop.site}${PAGE.fr}`);
    const started = context.waitForEvent('serviceworker');
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/push.js?locale=ar');
      await navigator.serviceWorker.ready;
    });
    const device = push.subscribe();
    // Only the browser may dispatch the event; its listener does this and nothing else.
    await (
      await started
    ).evaluate(async (given) => {
      const { renew } = globalThis as never as { renew(subscription: object): Promise<void> };
      await renew({ toJSON: () => given });
    }, device.subscription);
    const kept = await inDatabase((client) => client.query('SELECT endpoint, locale FROM platform_push_devices'));
    expect(kept.rows).toEqual([{ endpoint: device.subscription.endpoint, locale: 'ar' }]);
    await tell(1);
    await expect.poll(() => push.received(device).length).toBe(1);
    await forget();
    await context.close();
  });

  it('says why it cannot be switched on', async () => {
    const { page, context } = await open();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'PushManager'));
    await page.goto(`${shop.site}${PAGE.fr}`);
    await page.getByText('Ce navigateur ne reçoit pas de notifications').waitFor();
    await context.close();
    const blocked = await open();
    await blocked.page.addInitScript(() =>
      Object.defineProperty(Notification, 'permission', { get: () => 'denied', configurable: true }),
    );
    await blocked.page.goto(`${shop.site}${PAGE.fr}`);
    await blocked.page.getByText('Vous avez bloqué les notifications').waitFor();
    expect(await blocked.page.getByRole('switch', SWITCH).count()).toBe(0);
    await blocked.context.close();
  });
});

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
    const { page, context, complaints, wake } = await openPage(browser);
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
    ['fr', '/', 1, 'Notifications : 1 non lue', '1'],
    ['fr', '/', 12, 'Notifications : 12 non lues', '12'],
    ['en', '/en', 2, 'Notifications: 2 unread', '2'],
    ['ar', '/ar', 2, 'الإشعارات: إشعاران غير مقروءين', '2'],
    ['ar', '/ar', 5, 'الإشعارات: 5 إشعارات غير مقروءة', '5'],
    ['ar', '/ar', 101, 'الإشعارات: أكثر من 99 إشعارا غير مقروء', '99+'],
    ['fr', '/', 99, 'Notifications : 99 non lues', '99'],
    ['fr', '/', 101, 'Notifications : plus de 99 non lues', '99+'],
  ] as const)('says in %s on %s that %i are unread, and moves nothing', async (_locale, start, count, name, shown) => {
    await forget();
    await tell(count);
    const { page, context, complaints, wake } = await open();
    const asked = asksOf(page);
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Object.assign(window, { shifts: (window as never as { shifts: number }).shifts + (entry as never as { value: number }).value }); // prettier-ignore
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(shop.site + start, { waitUntil: 'commit' });
    await named(page, name);
    expect(await bell(page).innerText()).toBe(shown);
    await wake();
    expect(await page.evaluate(() => (window as never as { shifts: number }).shifts)).toBe(0);
    expect(asked).toEqual(['/api/notifications/unread']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leads to the list, and follows what is read there', async () => {
    await forget();
    await tell(3);
    const { page, context, complaints } = await open();
    await page.goto(`${shop.site}/faq`);
    await named(page, 'Notifications : 3 non lues');
    await bell(page).click();
    await page.waitForURL(`${shop.site}${PAGE.fr}`);
    await items(page).first().getByRole('button', { name: /Marquer comme lue/ }).click();
    await named(page, 'Notifications : 2 non lues');
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
    await named(page, 'Notifications');
    expect(await bell(page).innerText()).toBe('');
    expect(await bell(page).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  }); // prettier-ignore

  it('asks again when the page is looked at again, once a minute at most', async () => {
    await forget();
    const { page, context } = await open();
    await page.clock.install();
    const asked = asksOf(page);
    await page.goto(`${shop.site}/faq`);
    await page.clock.runFor(10_000);
    await expect.poll(() => asked.length).toBe(1);
    await tell(1);
    await page.clock.runFor(40_000);
    await lookAgain(page);
    expect(asked).toHaveLength(1);
    await page.clock.runFor(30_000);
    // Time alone asks nothing.
    expect(asked).toHaveLength(1);
    await lookAgain(page);
    await lookAgain(page);
    await named(page, 'Notifications : 1 non lue');
    expect(asked).toEqual(['/api/notifications/unread', '/api/notifications/unread']);
    await context.close();
  });

  it('is gone with the session: signed out here, ended elsewhere, or its cookies lost', async () => {
    await forget();
    const { page, context } = await openPage(browser);
    const banner = page.getByRole('banner');
    const signedOut = async () => {
      await expect.poll(() => bell(page).isVisible()).toBe(false);
      expect(await banner.getByRole('link', { name: 'Se connecter' }).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.cookie)).not.toContain('signed-in');
    };
    const come = async () => {
      await page.goto(`${shop.site}${PAGE.fr}`);
      await signIn(page);
      await named(page, 'Notifications');
      expect(await bell(page).isVisible()).toBe(true);
      expect(await banner.getByRole('link', { name: 'Votre compte' }).isVisible()).toBe(true);
    };
    await come();
    await page.goto(`${shop.site}/connexion`);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await signedOut();

    await come();
    await inDatabase((client) => client.query('DELETE FROM strapi_sessions'));
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
    const again = await openPage(browser);
    await again.page.goto(`${shop.site}${PAGE.fr}`);
    await signIn(again.page);
    signedIn = await again.context.storageState();
    await again.context.close();
  });

  it('leaves the sign-in link alone where scripts do not run', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
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
    await forget();
    await tell(120);
    const { page, context, complaints } = await open({ viewport: { width, height: 700 }, colorScheme });
    await page.goto(`${shop.site}${locale === 'fr' ? '/' : `/${locale}`}`);
    await bell(page).getByText('99+').waitFor();
    const folder = process.env.SHOTS;
    if (folder)
      await page.screenshot({ path: path.join(folder, `bell-${locale}-${width}-${colorScheme}.png`), clip: { x: 0, y: 0, width, height: 260 } }); // prettier-ignore
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
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
    await forget();
    await tell(5, locale === 'ar' ? 'عشاء سمك لشخصين في الميناء' : undefined);
    await inDatabase((client) =>
      client.query(
        'UPDATE platform_notifications SET read_at = now() WHERE id IN (SELECT id FROM platform_notifications ORDER BY id LIMIT 2)',
      ),
    );
    const { page, context, complaints } = await open({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${shop.site}${PAGE[locale]}`);
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
