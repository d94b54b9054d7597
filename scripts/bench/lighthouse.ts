import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { LOCALES, type Locale } from '@sys/config';
import { chromiumPath } from '../../tests/support/browser.ts';
import { findPages, LISTED } from '../../tests/support/pages.ts';
import { startTestShop } from '../../tests/support/shop.ts';
import { median, table } from './load.ts';

/** Runs of a page; `RUNS=1` looks for what is wrong, five give figures worth keeping. */
const RUNS = Number(process.env.RUNS ?? 5);
/** `KINDS=home,deal` measures some. */
const ASKED = process.env.KINDS?.split(',');
const READ: readonly Locale[] = LOCALES.filter((locale) => locale !== 'en');
const DEVICES = ['phone', 'desktop'] as const;
const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]; // prettier-ignore

type Device = (typeof DEVICES)[number];

interface Scores {
  performance: number;
  cls: number;
  lcp: number;
  /** What accessibility, best practices and SEO find, each of which should be nothing. */
  complaints: string[];
}

/** Lighthouse's profiles of a phone and a desktop on a page of each public kind, in French and Arabic: medians. */
export async function benchLighthouse(note: (text: string) => void): Promise<string> {
  const shop = await startTestShop({ env: { STOREFRONT_WORKERS: '2', LOG_FORMAT: 'json' } });
  const kinds = LISTED.filter((kind) => !ASKED || ASKED.includes(kind));
  const complaints = new Map<string, string[]>();
  try {
    const columns = DEVICES.flatMap((device) => READ.map((locale) => ({ device, locale })));
    const pages = new Map(
      await Promise.all(READ.map(async (locale) => [locale, await findPages(shop.site, locale)] as const)),
    );
    const rows: string[][] = [];
    for (const kind of kinds) {
      const cells: string[] = [];
      for (const { device, locale } of columns) {
        const path = pages.get(locale)![kind];
        const found = await medianOf(shop.site + path, device);
        cells.push(`${found.performance} · ${(found.lcp / 1000).toFixed(1)} s`);
        if (found.cls > 0) complaints.set(`${path} ${device} CLS ${found.cls.toFixed(3)}`, []);
        if (found.complaints.length) complaints.set(`${path} ${device}`, found.complaints);
      }
      rows.push([kind, ...cells]);
      note(`${kind}: ${cells.join(', ')}`);
    }
    const wrong = [...complaints].map(([where, what]) => [where, ...what].join(' '));
    return [
      table(['performance · LCP', ...columns.map(({ device, locale }) => `${device} ${locale}`)], rows),
      wrong.length
        ? `Not 100, or moving:\n${wrong.join('\n')}`
        : 'Accessibility, best practices and SEO: 100 everywhere; CLS 0.',
    ].join('\n\n');
  } finally {
    await shop.close();
  }
}

async function medianOf(url: string, device: Device): Promise<Scores> {
  // The pictures of a page are made at its first view; the figures are those of every later one. One run is that first view.
  if (RUNS > 1) await score(url, device);
  const runs: Scores[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await score(url, device));
  return {
    performance: median(runs.map((scores) => scores.performance)),
    cls: median(runs.map((scores) => scores.cls)),
    lcp: median(runs.map((scores) => scores.lcp)),
    complaints: [...new Set(runs.flatMap((scores) => scores.complaints))],
  };
}

/** A browser that drew nothing, as one in a hundred does on a busy machine, says so and is started again. */
async function score(url: string, device: Device, attempts = 3): Promise<Scores> {
  const chrome = await launch({ chromePath: chromiumPath(true), chromeFlags: FLAGS });
  try {
    const options = { port: chrome.port, output: 'json', logLevel: 'error' } as const;
    const config = device === 'desktop' ? desktopConfig : undefined;
    const { categories, audits, runtimeError } = (await lighthouse(url, options, config))!.lhr;
    if (runtimeError && attempts > 1) return await score(url, device, attempts - 1);
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    return {
      performance: Math.round((categories.performance!.score ?? 0) * 100),
      cls: audits['cumulative-layout-shift']?.numericValue ?? NaN,
      lcp: audits['largest-contentful-paint']?.numericValue ?? NaN,
      complaints: ['accessibility', 'best-practices', 'seo'].flatMap((key) =>
        categories[key]!.auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1).map(
          (ref) => ref.id,
        ),
      ),
    };
  } finally {
    chrome.kill();
  }
}
