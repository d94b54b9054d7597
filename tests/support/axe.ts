import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The header and the footer: the same on all pages, and looked at on one (tests/browser/looks). */
export const FRAME = ['header:has(+ main)', '#pied'];

/** What axe finds wrong on the page as it stands, one line a finding; `without` names what it passes over. */
export async function axeFindings(page: Page, without: string[] = FRAME): Promise<string[]> {
  await settled(page);
  const found = await run(builder(page, without));
  return (await isArabic(page))
    ? [...found, ...(await inLatin(page, () => run(builder(page, without).withRules(COLOURS))))]
    : found;
}

/** The rules that another colour scheme can break; the rest of axe does not look at colours. */
export async function colourFindings(page: Page, without: string[] = FRAME): Promise<string[]> {
  await settled(page);
  const judge = () => run(builder(page, without).withRules(COLOURS));
  return (await isArabic(page)) ? inLatin(page, judge) : judge();
}

const LOOKS_APART_MS = 50;
const STILL_LOOKS = 4;
const MOST_LOOKS = 60;

/**
 * What fades in has not its colours yet, and may only be about to: a dialog of the panel is made anew when the scheme
 * changes. Waits until nothing that ends has moved for a while; what turns for ever is not waited for.
 */
async function settled(page: Page): Promise<void> {
  for (let still = 0, looks = 0; still < STILL_LOOKS && looks < MOST_LOOKS; looks++) {
    await page.waitForTimeout(LOOKS_APART_MS);
    const moving = await page.evaluate(() => {
      const ending = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Infinity;
      return document.getAnimations().filter((one) => one.playState === 'running' && ending(one)).length;
    });
    still = moving === 0 ? still + 1 : 0;
  }
}

/** Sections below the fold are laid out when near: axe is to see them all. */
export async function layOutEverything(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
}

/** axe takes joined Arabic letters for an icon font and skips their contrast: it is shown Latin ones meanwhile. */
async function inLatin<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const written = await page.evaluateHandle(() => {
    const written: Array<[Node, string]> = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (['SCRIPT', 'STYLE'].includes(node.parentElement?.tagName ?? '')) continue;
      written.push([node, node.nodeValue!]);
      node.nodeValue = node.nodeValue!.replace(/[\u0600-\u06FF]/g, 'n');
    }
    return written;
  });
  const result = await work();
  await written.evaluate((nodes) => nodes.forEach(([node, text]) => (node.nodeValue = text)));
  return result;
}

async function isArabic(page: Page): Promise<boolean> {
  return (await page.locator('html').getAttribute('lang'))!.startsWith('ar');
}

/** Without frames from elsewhere the "legacy" mode finds the same, in half the time. */
function builder(page: Page, without: string[]): AxeBuilder {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  return without.reduce((all, part) => all.exclude(part), axe);
}

async function run(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? rule.help}`,
    ),
  );
}
