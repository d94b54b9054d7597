import { get } from '../../tests/support/http.ts';
import { failures, startLoad } from '../../tests/shape/support/load.ts';
import { replace } from '../../tests/shape/support/rolling.ts';
import { startShape } from '../../tests/shape/support/shape.ts';
import { table } from '../bench/load.ts';

/** Pages that are kept, and reads that nothing keeps. */
const PATHS = ['/', '/produits', '/blog', '/ar', '/en/deals', '/api/marketplace/categories'];

/**
 * Replaces the programs of the whole shape one after the other, round and round, while visitors read.
 * Rejects when one of them got anything but a good answer.
 */
export async function rollShape({ seconds, note }: { seconds: number; note: (text: string) => void }): Promise<string> {
  const shape = await startShape();
  try {
    for (const { url } of shape.storefronts) for (const path of PATHS) await get(url, path);
    const until = performance.now() + seconds * 1000;
    const load = startLoad(shape.edge, PATHS, { seconds: seconds + 120 });
    let replaced = 0;
    try {
      for (let round = 1; performance.now() < until; round++) {
        note(`round ${round}`);
        for (const replica of [...shape.cms, ...shape.storefronts]) {
          await replace(shape.edge, replica);
          replaced++;
        }
      }
    } finally {
      await load.stop();
    }
    const bad = failures(load.asked);
    if (bad.length > 0) {
      const kinds = [...new Set(bad.map(({ path, status, error }) => `${path} ${status} ${error ?? ''}`))];
      throw new Error(
        `${bad.length} of ${load.asked.length} requests failed while programs were replaced: ${kinds.join('; ')}`,
      );
    }
    const longest = Math.max(...load.asked.map(({ from, to }) => to - from));
    return table(
      ['rolling restarts under load', 'requests', 'failed', 'longest ms'],
      [[`${replaced} programs replaced`, load.asked.length, bad.length, Math.round(longest)]],
    );
  } finally {
    await shape.close();
  }
}
