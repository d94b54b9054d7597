import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong on the page, one line a finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found = await run(new AxeBuilder({ page }));
  if ((await page.locator('html').getAttribute('lang'))?.startsWith('ar')) found.push(...(await arabicContrast(page)));
  return found;
}

/** axe takes joined Arabic letters for an icon font and skips their contrast: it is shown Latin ones. */
async function arabicContrast(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!['SCRIPT', 'STYLE'].includes(node.parentElement?.tagName ?? ''))
        node.nodeValue = node.nodeValue!.replace(/[\u0600-\u06FF]/g, 'n');
    }
  });
  return run(new AxeBuilder({ page }).withRules(['color-contrast']));
}

async function run(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? rule.help}`,
    ),
  );
}
