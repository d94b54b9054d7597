import os from 'node:os';
import { table } from '../../../scripts/bench/load.ts';
import { NETWORKS } from '../domain/networks.ts';
import { earliest, rush, tiktokPace, wordsShown, type Left } from '../tests/crashes/queue.ts';
import { openCrashStage } from '../tests/crashes/stage.ts';

const DELIVERIES = 1_000;
const ACCOUNTS = 120;
const WORKERS = 2;

/**
 * A thousand posts that fall due at one moment, at many accounts of the three networks, against the stand-ins: how much
 * later each begins than the turns of its network and its account let it, and how many times it is there. Markdown.
 */
export async function benchPublishing(note: (text: string) => void): Promise<string> {
  const stage = await openCrashStage({ plainly: true, volatile: false });
  try {
    note(`${DELIVERIES} posts at ${3 * ACCOUNTS} accounts`);
    const before = os.loadavg()[0]!;
    const left = await rush(stage, { deliveries: DELIVERIES, accounts: ACCOUNTS, workers: WORKERS, seconds: 10 });
    const soonest = earliest(left);
    const rows = NETWORKS.map((network) => {
      const own = left.filter((one) => one.network === network);
      const late = own.map((one) => one.begun - soonest.get(one)!).sort((a, b) => a - b);
      const at = (share: number) => late[Math.floor((late.length - 1) * share)]!;
      return [network, String(own.length), ...[Math.max(...own.map((one) => soonest.get(one)!)), Math.max(...own.map(({ begun }) => begun)), at(0.5), at(0.99), Math.max(...own.map(({ over }) => over))].map((value) => value.toFixed(1))];
    }); // prettier-ignore
    const shown = wordsShown(stage);
    const { most, refused } = tiktokPace(left, stage);
    const head = ['network', 'posts', 'last turn s', 'last began s', 'late p50 s', 'late p99 s', 'last public s'];
    const twice = shown.length - new Set(shown).size;
    return [
      '## Publishing',
      `${DELIVERIES} posts due at one moment at ${3 * ACCOUNTS} accounts, ${WORKERS} workers of eight jobs each; the load was ${before.toFixed(1)} before and ${os.loadavg()[0]!.toFixed(1)} at the end.`,
      table(head, rows),
      `${publishedOf(left)} published, ${twice} twice; of one account of TikTok ${most} in a minute at the most, ${refused} refused as too many.`,
    ].join('\n\n');
  } finally {
    await stage.close();
  }
}

const publishedOf = (left: readonly Left[]) => left.filter(({ state }) => state === 'published').length;
