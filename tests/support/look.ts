import type { Locator, Page } from 'playwright-core';

type View = readonly [width: number, colorScheme: 'light' | 'dark'];
const USUAL: readonly View[] = [
  [1440, 'light'],
  [768, 'light'],
  [360, 'dark'],
];

/** For a person to look at, in the folder `LOOK`, when it is set: wide and narrow, by day and by night; all or a part. */
export async function look(page: Page, name: string, views = USUAL, part?: Locator): Promise<void> {
  if (!process.env.LOOK) return;
  const size = page.viewportSize()!;
  for (const [width, colorScheme] of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(300);
    const scheme = views === USUAL ? '' : `-${colorScheme}`;
    const path = `${process.env.LOOK}/${name}-${width}${scheme}.png`;
    await (part ? part.screenshot({ path }) : page.screenshot({ path, fullPage: true }));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
}
