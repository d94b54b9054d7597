import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumPath } from '../../tests/support/browser.ts';
import { median, table } from './load.ts';

const RUNS = 5;
const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]; // prettier-ignore

interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  cls: number;
  lcp: number;
  complaints: string[];
}

/** Lighthouse's mobile profile on each page, the median of five runs. */
export async function lighthousePages(
  site: string,
  pages: Record<string, string>,
  note: (text: string) => void,
): Promise<string> {
  const rows: Array<Array<string | number>> = [];
  for (const [name, path] of Object.entries(pages)) {
    // The pictures of a page are made at its first view; the figures are those of every later one.
    await score(site + path);
    const runs: Scores[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await score(site + path));
    const of = (key: Exclude<keyof Scores, 'complaints'>) => median(runs.map((scores) => scores[key]));
    rows.push([
      name,
      of('performance'),
      of('accessibility'),
      of('bestPractices'),
      of('seo'),
      of('cls').toFixed(3),
      Math.round(of('lcp')),
    ]);
    const complaints = new Set(runs.flatMap((scores) => scores.complaints));
    note(`${name}: ${of('performance')} ${[...complaints].join('; ')}`);
  }
  return table(['page', 'performance', 'accessibility', 'best practices', 'SEO', 'CLS', 'LCP ms'], rows);
}

async function score(url: string): Promise<Scores> {
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: FLAGS });
  try {
    const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
    const { categories, audits } = result!.lhr;
    const percent = (key: string) => Math.round((categories[key]!.score ?? 0) * 100);
    const failing = Object.values(categories)
      .filter((category) => category.id !== 'performance')
      .flatMap((category) =>
        category.auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1).map((ref) => ref.id),
      );
    return {
      performance: percent('performance'),
      accessibility: percent('accessibility'),
      bestPractices: percent('best-practices'),
      seo: percent('seo'),
      cls: audits['cumulative-layout-shift']?.numericValue ?? NaN,
      lcp: audits['largest-contentful-paint']?.numericValue ?? NaN,
      complaints: failing,
    };
  } finally {
    chrome.kill();
  }
}
