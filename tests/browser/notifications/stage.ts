import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openOwn } from '../../support/account-pages.ts';
import { launchBrowser, openPage, type WatchedPage } from '../../support/browser.ts';
import { notified, NOTIFICATIONS, type Notified } from '../../support/notified.ts';
import { member, type TestPerson } from '../../support/people.ts';
import { sharedShop } from '../../support/shared-shop.ts';

/** What a file of tests has: a browser, and somebody who is signed in there and is told things. */
interface Stage {
  browser: Browser;
  person: TestPerson;
  news: Notified;
  signedIn: BrowserContextOptions['storageState'];
  /** A page in which they are signed in. */
  open(options?: BrowserContextOptions): Promise<WatchedPage>;
  /** For when their session was ended. */
  signInAgain(): Promise<void>;
}

/** Registers the hooks; the members are there when a test runs. */
export function useNotifiedPerson(): Stage {
  const shop = sharedShop();
  const stage = {} as Stage;
  stage.open = (options = {}) => openPage(stage.browser, { storageState: stage.signedIn, ...options });
  stage.signInAgain = async () => {
    const { page, context } = await openPage(stage.browser);
    await openOwn(page, shop, NOTIFICATIONS.fr, stage.person);
    stage.signedIn = await context.storageState();
    await context.close();
  };
  beforeAll(async () => {
    [stage.browser, stage.person] = await Promise.all([launchBrowser(), member(shop)]);
    stage.news = notified(shop, stage.person.email);
    await stage.signInAgain();
  });
  afterAll(() => stage.browser?.close());
  return stage;
}
