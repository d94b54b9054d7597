import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The header and the footer: the same on all pages, and looked at on one (tests/browser/looks). */
export const FRAME = ['header:has(+ main)', '#pied'];

/** What is looked at: the page but for some parts of it, or one part alone. */
type Part = string[] | { within: string };

/** What axe finds wrong on the page as it stands, one line a finding; `part` names what it passes over. */
export async function axeFindings(page: Page, part: Part = FRAME): Promise<string[]> {
  await settled(page);
  return judge(page, part);
}

/** The rules that another colour scheme can break; the rest of axe does not look at colours. */
export async function colourFindings(page: Page, part: Part = FRAME): Promise<string[]> {
  await settled(page);
  return judge(page, part, { runOnly: { type: 'rule', values: COLOURS } });
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

const HANGS_MS = 1000;

/**
 * axe by hand: `@axe-core/playwright` sends its megabyte and a half to the page twice for every look, which takes longer
 * than the look.
 */
async function judge(page: Page, part: Part, options: axe.RunOptions = {}): Promise<string[]> {
  await inject(page.mainFrame());
  const others = page.frames().filter((frame) => frame !== page.mainFrame());
  // A frame without a document of its own never answers, and has nothing to look at.
  const late = () => new Promise((resolve) => setTimeout(resolve, HANGS_MS));
  await Promise.all(others.map((frame) => Promise.race([inject(frame).catch(() => {}), late()])));
  const context = Array.isArray(part) ? { exclude: part } : { include: [part.within] };
  return page.evaluate(
    async ([context, options]) => {
      // Joined Arabic letters are narrower than each alone: axe takes them for an icon font, and skips their contrast.
      const canvas = CanvasRenderingContext2D.prototype;
      const { measureText } = canvas;
      canvas.measureText = (text) => ({ width: 30 * text.length }) as TextMetrics;
      const looking = (window as unknown as { axe: typeof axe }).axe.run(context, options);
      const { violations } = await looking.finally(() => (canvas.measureText = measureText));
      return violations.flatMap((rule) =>
        rule.nodes.map((node) => {
          const why = node.failureSummary?.split('\n')[1]?.trim() ?? rule.help;
          return `${rule.id} at ${node.target.join(' ')}: ${why}`;
        }),
      );
    },
    [context, { resultTypes: ['violations'], ...options }] as [typeof context, axe.RunOptions],
  );
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function inject(frame: Frame): Promise<void> {
  if (await frame.evaluate(() => 'axe' in window)) return;
  if (frame.parentFrame()) return void (await frame.evaluate(SOURCE));
  // Straight to the browser: Playwright would have the page read it twice, as a text and as a program.
  const session = await frame.page().context().newCDPSession(frame.page());
  await session.send('Runtime.evaluate', { expression: SOURCE });
  await session.detach();
}
