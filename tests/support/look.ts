import type { Page } from 'playwright-core';

/** For a person to look at, in the folder `LOOK`, when it is set: wide and narrow, by day and by night. */
export async function look(page: Page, name: string): Promise<void> {
  if (!process.env.LOOK) return;
  const size = page.viewportSize()!;
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [768, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${process.env.LOOK}/${name}-${width}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
}
