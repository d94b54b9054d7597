import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core';
import { findChromium } from '../../scripts/lib/tools.ts';

const HERE = ['127.0.0.1', 'localhost'];

/**
 * Flags without which Chromium looks for its maker's servers, or needs a sandbox that root has not. One process makes
 * all pages: a new one for each takes half a second and compiles everything again. And no name but this machine's leads
 * anywhere: to have Playwright ask about every request instead would switch the browser's cache off.
 */
const ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--renderer-process-limit=1',
  `--host-resolver-rules=MAP * ~NOTFOUND, ${HERE.map((name) => `EXCLUDE ${name}`).join(', ')}`,
]; // prettier-ignore

/** @param whole with the window that people see it in, if there is one */
export function chromiumPath(whole = false): string {
  const found = findChromium(whole);
  if (!found)
    throw new Error(
      'No Chromium was found. Install it (apt-get install chromium-headless-shell) or set CHROMIUM_PATH.',
    );
  return found;
}

/** @param whole one that takes what is pushed to it, which opens pages half as fast */
export function launchBrowser(whole = false): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(whole), headless: true, args: ARGS });
}

export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  /** Console errors and warnings, page errors, and requests that left this machine. */
  complaints: string[];
  /** Reads the page to its end and back, so that the parts that wake when seen do, and waits until it is still. */
  wake(): Promise<void>;
}

/**
 * What a browser says, and nobody has to mend, where one context goes from page to page at several widths: a missing
 * page is one it reports itself, and who has a larger picture already is shown that and not the one fetched ahead.
 */
export const SAID_ON_THE_WAY = /status of 404|was preloaded using link preload but not used/;

/** Nothing on its way for this long counts as still. */
const STILL_MS = 120;

/** A page in a fresh context that notes everything that should not happen. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Africa/Casablanca', ...options });
  const complaints: string[] = [];
  // What a test answers itself does not fail.
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText.includes('NAME_NOT_RESOLVED'))
      complaints.push(`reached outside: ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  const still = watchTraffic(page);
  const wake = async () => {
    await page.waitForFunction(isAwake);
    await still();
    // Parts wake inside of parts: what came to life on the way down is met again on the way up.
    for (const way of ['down', 'up'] as const) {
      await page.evaluate(scrollThrough, way);
      await still();
    }
  };
  return { page, context, complaints, wake };
}

/** Like Playwright's "networkidle", but at any time, also long after the page has loaded. */
function watchTraffic(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = Date.now();
  const done = (request: Request) => {
    open.delete(request);
    last = Date.now();
  };
  page.on('request', (request) => {
    open.add(request);
    last = Date.now();
  });
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return async () => {
    // What wakes when the browser is idle has not asked for its code yet.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })));
    while (open.size > 0 || Date.now() - last < STILL_MS) await new Promise((resolve) => setTimeout(resolve, 20));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })));
  };
}

/** Nuxt's own sign that the page is no longer only what the server sent. */
function isAwake(): boolean {
  return (window as { useNuxtApp?: () => { isHydrating?: boolean } }).useNuxtApp?.().isHydrating === false;
}

/** Runs in the browser. */
async function scrollThrough(way: 'down' | 'up'): Promise<void> {
  const step = (way === 'down' ? innerHeight : -innerHeight) / 2;
  const end = () =>
    way === 'down' ? scrollY + innerHeight >= document.documentElement.scrollHeight - 1 : scrollY <= 0;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  while (!end()) {
    scrollBy({ top: step, behavior: 'instant' });
    await frame();
  }
}
