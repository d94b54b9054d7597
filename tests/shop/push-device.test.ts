import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_INFLUENCER, DEMO_SHOPPER } from '@sys/config';
import { pagePath } from '../../storefront/shared/utils/addresses.ts';
import { startPushService, type PushService, type StandInDevice } from '../../sandbox/push/service.ts';
import { openOwn } from '../support/account-pages.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { notified, NOTIFICATIONS, type Notified } from '../support/notified.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

/** A shop of its own, which pushes to a stand-in of the browsers' makers. */
let shop: TestShop;
let browser: Browser;
let push: PushService;
let news: Notified;
let signedIn: BrowserContextOptions['storageState'];

beforeAll(async () => {
  push = await startPushService({ host: '127.0.0.5' });
  [shop, browser] = await Promise.all([startTestShop({ env: { PUSH_STAND_IN: push.url } }), launchBrowser(true)]);
  news = notified(shop, DEMO_SHOPPER.email);
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, NOTIFICATIONS.fr, DEMO_SHOPPER);
  signedIn = await context.storageState();
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await push?.close();
});

const open = (options: BrowserContextOptions = {}) => openPage(browser, { storageState: signedIn, ...options });

describe('this device', () => {
  const SWITCH = { name: 'Notifications sur cet appareil' };
  const devices = async () => (await news.query('SELECT 1 FROM platform_push_devices WHERE user_id = $1')).rowCount;

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
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await page.getByRole('switch', SWITCH).click();
    await page.getByText('Activées : cet appareil vous prévient').waitFor();
    await news.tell(1);
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
    await openOwn(page, shop, NOTIFICATIONS.fr, DEMO_SHOPPER);
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
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js?locale=fr');
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
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    const started = context.waitForEvent('serviceworker');
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js?locale=ar');
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
    const kept = await news.query('SELECT endpoint, locale FROM platform_push_devices WHERE user_id = $1');
    expect(kept.rows).toEqual([{ endpoint: device.subscription.endpoint, locale: 'ar' }]);
    await news.tell(1);
    await expect.poll(() => push.received(device).length).toBe(1);
    await news.forget();
    await context.close();
  });

  it('says why it cannot be switched on', async () => {
    const { page, context } = await open();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'PushManager'));
    await page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await page.getByText('Ce navigateur ne reçoit pas de notifications').waitFor();
    await context.close();
    const blocked = await open();
    await blocked.page.addInitScript(() =>
      Object.defineProperty(Notification, 'permission', { get: () => 'denied', configurable: true }),
    );
    await blocked.page.goto(`${shop.site}${NOTIFICATIONS.fr}`);
    await blocked.page.getByText('Vous avez bloqué les notifications').waitFor();
    expect(await blocked.page.getByRole('switch', SWITCH).count()).toBe(0);
    await blocked.context.close();
  });

  it('is offered where an influencer waits for news, and not again after a no', async () => {
    const asked = async (allow: boolean) => {
      const opened = await openPage(browser, { permissions: ['notifications'] });
      await giveSubscription(opened.page, push.subscribe());
      await opened.page.addInitScript(() => {
        let permission = 'default';
        Object.defineProperty(Notification, 'permission', { get: () => permission, configurable: true });
        Notification.requestPermission = async () => (permission = 'granted') as NotificationPermission;
      });
      await openOwn(opened.page, shop, pagePath('influenceur-liens', 'fr'), DEMO_INFLUENCER);
      const invite = opened.page.getByRole('complementary', { name: 'Notifications' });
      await invite.getByText('quand un lien vend').waitFor();
      await invite.getByRole('button', { name: allow ? 'Me prévenir' : 'Pas maintenant' }).click();
      return { ...opened, invite };
    };
    const told = await asked(true);
    await told.invite.getByText('cet appareil vous préviendra').waitFor();
    await told.context.close();

    const declined = await asked(false);
    await expect.poll(() => declined.invite.count()).toBe(0);
    await declined.page.reload();
    await declined.page.getByRole('button', { name: 'Nouveau lien' }).waitFor();
    await declined.wake();
    expect(await declined.invite.count()).toBe(0);
    await declined.context.close();
  });
});
