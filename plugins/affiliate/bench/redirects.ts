import path from 'node:path';
import { load, median, table, type LoadResult } from '../../../scripts/bench/load.ts';
import { startService, untilAnswers } from '../../../scripts/lib/processes.ts';
import { freePorts } from '../../../tests/support/ports.ts';
import { PHONE, linkTo, startRedirects } from '../tests/redirects-support.ts';

const CONNECTIONS = 128;
const SECONDS = 6;
const ROUNDS = 3;

/**
 * How many people links send on, each click on the disk of a PostgreSQL that waits for it, beside a server that keeps
 * nothing; and how long one waits at half of that. The generator and the database share the machine. Markdown.
 */
export async function benchRedirects(note: (text: string) => void): Promise<string> {
  const house = await startRedirects({ volatile: false, env: { LOG_LEVEL: 'warn' } });
  const [port] = (await freePorts(1)) as [number];
  const bare = startService('The bare server', [path.join(import.meta.dirname, 'bare.ts'), String(port)], { cwd: import.meta.dirname }); // prettier-ignore
  try {
    await linkTo(house.ground, 'foule');
    const theirs = `http://127.0.0.1:${port}/r/foule`;
    const ours = `${house.url}/r/foule`;
    await untilAnswers(bare, theirs);
    const run = (url: string, rate?: number) =>
      load({ url, seconds: SECONDS, connections: CONNECTIONS, headers: { 'user-agent': PHONE }, rate });
    note('warming up');
    await Promise.all([load({ url: ours, seconds: 3, connections: 16, headers: { 'user-agent': PHONE } })]);
    await load({ url: theirs, seconds: 2, connections: 16 });

    const all: { ours: LoadResult[]; theirs: LoadResult[] } = { ours: [], theirs: [] };
    for (let round = 1; round <= ROUNDS; round++) {
      note(`round ${round} of ${ROUNDS}`);
      all.theirs.push(await run(theirs));
      all.ours.push(await run(ours));
    }
    const rate = median(all.ours.map(({ rps }) => rps));
    const bareRate = median(all.theirs.map(({ rps }) => rps));
    note('half of it');
    const half = Math.floor(rate / 2);
    const calm = { ours: await run(ours, half), theirs: await run(theirs, half) };

    const { rows } = await house.ground.query<{ clicks: string; batches: string }>('SELECT sum(clicks) AS clicks, count(*) AS batches FROM affiliate_click_batches WHERE clicks > 0'); // prettier-ignore
    const kept = Number(rows[0]!.clicks);
    const part = (ours: number, base: number) => `${Math.round((ours / base) * 100)} %`;
    const row = (name: string, { p50, p99 }: LoadResult, rps: number, base: number) => [name, rps, p50, p99, part(rps, base)]; // prettier-ignore
    const at = (results: LoadResult[]) => results[results.length - 1]!;
    const lines = [
      row('links, each click durable', at(all.ours), rate, bareRate),
      row('a bare 302', at(all.theirs), bareRate, bareRate),
      row(`links, ${half} a second`, calm.ours, calm.ours.rps, calm.theirs.rps),
      row(`a bare 302, ${half} a second`, calm.theirs, calm.theirs.rps, calm.theirs.rps),
    ];
    return `## Redirects\n\n${table(['what', 'a second', 'p50 ms', 'p99 ms', 'of bare'], lines)}\n\n${kept} clicks in ${rows[0]!.batches} statements, ${Math.round(kept / Number(rows[0]!.batches))} in each. ${CONNECTIONS} connections.`;
  } finally {
    await bare.stop();
    await house.end();
  }
}
