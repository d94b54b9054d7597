import type { Browser } from 'playwright-core';
import type { Locale } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, colourFindings, FRAME, layOutEverything } from '../../support/axe.ts';
import { launchBrowser, openPage, SAID_ON_THE_WAY, type WatchedPage } from '../../support/browser.ts';
import { findPages, PAGE_KINDS, type PageKind } from '../../support/pages.ts';
import { sharedShop } from '../../support/shared-shop.ts';

const WIDTHS = [360, 768, 1280];
/** The dark colours change with the scheme and hardly with the width. */
const DARK_WIDTHS = [360, 1280];

/** Registers the tests of one language: each has a file, so that two languages are looked at side by side. */
export function lookAtEveryPage(locale: Locale): void {
  const shop = sharedShop();
  let browser: Browser;
  let pages: Record<PageKind, string>;
  /** One for all, as somebody has who goes from page to page: to open it takes longer than to look. */
  let watched: WatchedPage;
  beforeAll(async () => {
    [browser, pages] = await Promise.all([launchBrowser(), findPages(shop.site, locale)]);
    watched = await openPage(browser);
  });
  afterAll(() => browser?.close());

  describe.each(PAGE_KINDS)('%s', (kind) => {
    it('passes axe, fits its width and says nothing in the console: light and dark, every width', async () => {
      const path = pages[kind];
      const { page, complaints, wake } = watched;
      // What the page before still had to say is not this one's.
      await page.goto('about:blank');
      complaints.length = 0;
      await page.setViewportSize({ width: WIDTHS[0]!, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(shop.site + path);
      await wake();
      await layOutEverything(page);
      // They are the same everywhere, and examined on one page.
      const without = kind === 'home' ? [] : FRAME;
      // Loaded once and then made wider, as a turned phone does: a reload for each width would take three times as long.
      for (const width of WIDTHS) {
        const here = (scheme: string) => `${decodeURI(path)} at ${width} px, ${scheme}`;
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft([here('light'), overflow]).toEqual([here('light'), 0]);
        expect.soft([here('light'), await axeFindings(page, without)]).toEqual([here('light'), []]);
        if (!DARK_WIDTHS.includes(width)) continue;
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft([here('dark'), await colourFindings(page, without)]).toEqual([here('dark'), []]);
      }
      expect.soft(complaints.filter((line) => !SAID_ON_THE_WAY.test(line))).toEqual([]);
    });
  });
}
