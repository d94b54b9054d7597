import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { get } from '../support/http.ts';
import { purge } from '../support/purge.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

describe('a storefront of several processes', () => {
  let shop: TestShop;
  beforeAll(async () => {
    shop = await startTestShop({ env: { STOREFRONT_WORKERS: '3' } });
  });
  afterAll(() => shop.close());

  /** Connections go round the processes: this many in a row meet each of the three. */
  const askAll = async () => {
    const answers = [];
    for (let n = 0; n < 9; n++) answers.push(await get(shop.site, '/blog', { connection: 'close' }));
    return answers.map(({ status, headers }) => `${status} ${headers['x-cache']}`);
  };
  const processes = () =>
    execFileSync('ps', ['-o', 'pid=', '--ppid', String(shop.storefront.pid)], { encoding: 'utf8' })
      .split('\n')
      .map(Number)
      .filter(Boolean);

  it('purges in all what one is told', async () => {
    expect((await askAll()).filter((answer) => answer === '200 render')).toHaveLength(3);
    expect(await askAll()).toEqual(Array(9).fill('200 cache'));
    expect(await (await purge(shop, ['*'])).json()).toEqual({ purged: 3 });
    expect((await askAll()).filter((answer) => answer === '200 render')).toHaveLength(3);
  });

  it('goes on serving and purging when one is killed, and puts another in its place', async () => {
    const before = processes();
    expect(before).toHaveLength(3);
    process.kill(before[1]!, 'SIGKILL');
    // A connection handed over in the very moment of a death is lost with it, as with any server.
    await vi.waitFor(() => expect(processes()).not.toContain(before[1]), 30_000);
    const purged = await Promise.all([purge(shop, ['*']), purge(shop, ['*'])]);
    expect(purged.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set((await askAll()).map((answer) => answer.slice(0, 3)))).toEqual(new Set(['200']));
    const fill = async () => {
      await askAll();
      expect(await (await purge(shop, ['*'])).json()).toEqual({ purged: 3 });
    };
    await vi.waitFor(fill, 30_000);
    expect(processes()).toHaveLength(3);
  });

  it('leaves nobody behind when it is stopped', async () => {
    const all = processes();
    await shop.storefront.stop();
    expect(all.filter(alive)).toEqual([]);
  });
});

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
