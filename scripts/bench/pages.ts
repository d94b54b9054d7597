import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePorts } from '../../tests/support/ports.ts';
import { launchBrowser, openPage } from '../../tests/support/browser.ts';
import { seededProducts } from '../../tests/support/seeded.ts';
import { startTestShop, type TestShop } from '../../tests/support/shop.ts';
import { root } from '../lib/paths.ts';
import { startService, untilAnswers } from '../lib/processes.ts';
import { load, table } from './load.ts';
import { memoryMb } from './machine.ts';

/** Pages by kind, from what the demo shows. */
async function pagesOf(site: string): Promise<Record<string, string>> {
  const first = async (address: string, pattern: RegExp) =>
    pattern.exec(await (await fetch(site + address)).text())?.[1];
  const deal = await first('/produits', /href="(\/produits\/[^"?#]+)"/);
  const article = await first('/blog', /href="(\/blog\/[^"?#/]+)"/);
  if (!deal || !article) throw new Error('The demo shows no deal or no article to measure.');
  return { home: '/', listing: '/produits', deal, article };
}

export async function benchPages(note: (text: string) => void): Promise<string> {
  // Logs as production writes them.
  const production = { STOREFRONT_WORKERS: '2', LOG_FORMAT: 'json' };
  const cached = await startTestShop({ env: production });
  const sections: string[] = ['## Pages'];
  try {
    const pages = await pagesOf(cached.site);
    sections.push(await javascriptOf(cached, pages));
    note('throughput of a cached page');
    const bare = await bareServer(await (await fetch(cached.site + pages.deal)).text());
    await load({ url: cached.site + pages.deal, seconds: 3 });
    const baseline = await load({ url: bare.url });
    const kept = await load({ url: cached.site + pages.deal });
    await bare.close();
    note('memory over 10,000 requests');
    const memory = await memoryUnderLoad(cached, Object.values(pages));
    await cached.close();

    note('throughput without the cache');
    const uncached = await startTestShop({ env: { ...production, PAGE_CACHE_SECONDS: '0' } });
    // Every deal there is, or requests that wait for the same render would be counted as renders.
    const paths = (await seededProducts(uncached.databaseUrl)).map((product) => product.path);
    // Until V8 has compiled what matters, some 1,500 pages, a page costs half as much again.
    await load({ url: uncached.site, paths, seconds: 25 });
    const rendered = await load({ url: uncached.site, paths });
    const rendering = memoryMb(uncached.storefront.pid);
    await uncached.close();
    sections.push(
      table(
        ['deal page', 'requests/s', 'p50 ms', 'p97.5 ms', 'failed', 'of a bare server with the same bytes'],
        [
          ['bare node:http', baseline.rps, baseline.p50, baseline.p97, baseline.failed, '100 %'],
          [
            'from the page cache',
            kept.rps,
            kept.p50,
            kept.p97,
            kept.failed,
            `${Math.round((kept.rps / baseline.rps) * 100)} %`,
          ],
          [
            'rendered each time',
            rendered.rps,
            rendered.p50,
            rendered.p97,
            rendered.failed,
            `${Math.round((rendered.rps / baseline.rps) * 100)} %`,
          ],
        ],
      ),
      memory,
      `Memory of the storefront while it renders: ${rendering} MB.`,
    );
  } catch (error) {
    await cached.close().catch(() => {});
    throw error;
  }
  return sections.join('\n\n');
}

/** The scripts a phone downloads for a page: to be ready, and when it is read to its end. Gzipped, as on the wire. */
async function javascriptOf(shop: TestShop, pages: Record<string, string>): Promise<string> {
  const browser = await launchBrowser();
  const rows: Array<[string, number, number, number]> = [];
  for (const [name, address] of Object.entries(pages)) {
    const { page, context, wake } = await openPage(browser, { viewport: { width: 412, height: 823 } });
    const files = new Set<string>();
    page.on('request', (request) => request.resourceType() === 'script' && files.add(request.url()));
    await page.goto(shop.site + address, { waitUntil: 'networkidle' });
    const ready = await gzipped([...files]);
    await wake();
    const html = await (await fetch(shop.site + address)).text();
    rows.push([name, ready, await gzipped([...files]), kilobytes(gzipSync(html).length)]);
    await context.close();
  }
  await browser.close();
  return table(['page', 'JavaScript to be ready, KB gzip', 'read to the end', 'HTML, KB gzip'], rows);
}

async function gzipped(addresses: string[]): Promise<number> {
  let bytes = 0;
  for (const address of addresses) bytes += gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length;
  return kilobytes(bytes);
}

const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10;

async function memoryUnderLoad(shop: TestShop, paths: string[]): Promise<string> {
  const read = () => [memoryMb(shop.cmsService.pid), memoryMb(shop.storefront.pid)] as const;
  const before = read();
  // Random tracking parameters: they must not make cache keys.
  const noisy = Array.from({ length: 500 }, (_, index) => `${paths[index % paths.length]}?utm_source=n${index}`);
  await load({ url: shop.site, paths: noisy, amount: 10_000, seconds: 60 });
  const half = read();
  await load({ url: shop.site, paths: noisy, amount: 10_000, seconds: 60 });
  const after = read();
  return table(
    ['memory, MB', 'at rest', 'after 10,000 requests', 'after 20,000'],
    [
      ['CMS', before[0], half[0], after[0]],
      ['storefront', before[1], half[1], after[1]],
    ],
  );
}

/** The same bytes from the smallest possible server, in a process of its own: the ceiling of this machine. */
async function bareServer(html: string): Promise<{ url: string; close(): Promise<void> }> {
  const [port] = (await freePorts(1)) as [number];
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'sys-bench-')), 'page.html');
  writeFileSync(file, html);
  const service = startService(
    'The bare server',
    [path.join(import.meta.dirname, 'bare-server.ts'), file, String(port)],
    { cwd: root },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(service, url);
  return { url, close: () => service.stop() };
}
