import { describe, expect, it, vi } from 'vitest';
import { get as ask, type Answer } from '../../../tests/support/http.ts';
import { openReadCache } from '../../src/marketplace/read-cache.ts';
import { FACETS, GENERATION, useCachedReads } from './cached-reads.ts';

const stage = useCachedReads();
const { renewed, read, titles, sql, write, edit, settled, kept, counted, withSlowSearch, waiting } = stage;

describe('an answer from Redis', () => {
  it('is the answer of the database to the byte, with its headers and no others', async () => {
    const [first, second] = [await read(FACETS), await read(FACETS)];
    await write('Autre');
    const third = await read(FACETS);
    const shape = ({ status, headers, text }: Answer) => {
      const { date: _, 'x-request-id': id, ...rest } = headers;
      expect(id).toBeTruthy();
      return { status, headers: rest, text };
    };
    expect(shape(third)).toEqual(shape(first));
    expect(shape(second)).toEqual(shape(first));
    expect(Object.keys(first.headers)).not.toContain('set-cookie');
    expect(first.headers['cache-tag']).toBe(`list product:${stage.product}`);
    expect(first.headers['cache-control']).toBe('no-cache');
  });

  it('goes for a minute at most', async () => {
    await read(FACETS);
    const [key] = await kept();
    expect(await stage.inside.ttl(key!)).toBeGreaterThan(0);
    expect(await stage.inside.ttl(key!)).toBeLessThanOrEqual(60);
  });

  it.each([
    ['products?facets=1', 'products?limit=24&sort=relevance&facets=1&locale=fr'],
    ['products?q=hammam&minPrice=100', 'products?minPrice=0100&q=%20hammam+'],
  ])('is one for all ways to write a query: %s', async (one, same) => {
    await read(one);
    await write('Autre');
    expect(await titles(same)).toEqual(['Hammam']);
    expect(await kept()).toHaveLength(1);
  });

  it('is another for another question', async () => {
    const asked = ['', '&locale=ar', '&locale=en', '&minPrice=1', '&maxPrice=1', '&q=a', '&q=b', '&limit=1', '&sort=price']; // prettier-ignore
    for (const more of asked) expect((await read(FACETS + more)).status).toBe(200);
    expect(await kept()).toHaveLength(asked.length);
  });

  it('is for counting and searching alone', async () => {
    const cheap = ['products', 'products?facets=0', 'products?q=', 'featured', 'products/hammam', 'suggest?q=hammam'];
    for (const path of cheap) expect((await read(path)).status).toBe(200);
    expect(await kept()).toEqual([]);
    await titles('products');
    await write('Autre');
    expect(await titles('products')).toEqual(['Autre']);
  });

  it('is never a refusal', async () => {
    const refused = [`${FACETS}&utm_source=x`, `${FACETS}&facets=1`, `${FACETS}&limit=0`, `${FACETS}&after=x`];
    for (const path of refused) {
      expect([(await read(path)).status, (await read(path)).status], path).toEqual([400, 400]);
    }
    expect((await read(`${FACETS}&category=nulle-part`)).status).toBe(404);
    expect(await kept()).toEqual([]);
  });

  it('is shared by the processes', async () => {
    await read(FACETS);
    await write('Autre');
    const before = await counted('redis', stage.other.metrics);
    expect(await titles(FACETS, stage.other.url)).toEqual(['Hammam']);
    expect((await counted('redis', stage.other.metrics)) - before).toBe(1);
  });
});

describe('an edit', () => {
  it('is seen in the next read of every process, and by pages made when they are told', async () => {
    for (const site of [stage.cms.url, stage.other.url]) expect(await titles(FACETS, site)).toEqual(['Hammam']);
    renewed.length = 0;
    await edit('Hammam royal');
    await settled();
    expect(renewed).toEqual([['Hammam royal']]);
    for (const site of [stage.cms.url, stage.other.url]) expect(await titles(FACETS, site)).toEqual(['Hammam royal']);
  });

  it('is not undone by a read that began before it and ends after it', async () => {
    await withSlowSearch(async (client) => {
      await client.query('SELECT pg_advisory_lock(42)');
      const old = titles('products?q=hammam');
      await waiting(1);
      await edit('Hammam royal');
      await settled();
      await client.query('SELECT pg_advisory_unlock(42)');
      expect(await old).toEqual(['Hammam']);
      for (const site of [stage.cms.url, stage.other.url])
        expect(await titles('products?q=hammam', site)).toEqual(['Hammam royal']);
    });
  });

  it('is in an answer that is asked for after it, whoever waits for an older one', async () => {
    await withSlowSearch(async (client) => {
      await client.query('SELECT pg_advisory_lock(42)');
      const old = titles('products?q=hammam');
      await waiting(1);
      await edit('Hammam royal');
      await settled();
      const fresh = titles('products?q=hammam');
      await waiting(2);
      await client.query('SELECT pg_advisory_unlock(42)');
      expect([await old, await fresh]).toEqual([['Hammam'], ['Hammam royal']]);
    });
  });

  it('is told to the storefront also while Redis does not take it, and again until it does', async () => {
    await titles(FACETS);
    await stage.inside.call('ACL', 'SETUSER', 'default', '-del');
    renewed.length = 0;
    try {
      await edit('Hammam royal');
      await vi.waitFor(() => expect(renewed.length).toBeGreaterThan(2), 30_000);
    } finally {
      await stage.inside.call('ACL', 'SETUSER', 'default', '+del');
    }
    await settled();
    expect(await titles(FACETS)).toEqual(['Hammam royal']);
    expect(renewed.at(-1)).toEqual(['Hammam royal']);
  });

  it('is told once more when all is forgotten, if Redis never took it', async () => {
    await stage.inside.call('ACL', 'SETUSER', 'default', '-del');
    try {
      await edit('Hammam royal');
      // Seven times it was tried already, whenever it comes to be planned; and at once, whatever its pauses are by then.
      await vi.waitFor(async () => {
        await sql(
          `UPDATE platform_jobs SET attempts = 7, run_at = now()
           WHERE handler = 'content.changed/storefront.purge' AND state = 'planned' AND attempts < 7`,
        );
        await sql('NOTIFY platform_jobs');
        const { rows } = await sql(`SELECT 1 FROM platform_jobs WHERE handler = 'storefront.purge-again'`);
        expect(rows).toHaveLength(1);
      }, { timeout: 30_000, interval: 200 }); // prettier-ignore
      await settled();
    } finally {
      await stage.inside.call('ACL', 'SETUSER', 'default', '+del');
    }
    const planned = `handler = 'storefront.purge-again' AND state = 'planned'`;
    const { rows } = await sql(
      `SELECT payload -> 'tags' ? $1 AS tagged, run_at - now() BETWEEN '90 seconds' AND '120 seconds' AS later
       FROM platform_jobs WHERE ${planned}`,
      [`product:${stage.product}`],
    );
    expect(rows).toEqual([{ tagged: true, later: true }]);
    renewed.length = 0;
    await sql(`UPDATE platform_jobs SET run_at = now() WHERE ${planned}`);
    await sql('NOTIFY platform_jobs');
    await vi.waitFor(() => expect(renewed).toHaveLength(1), 30_000);
  });
});

it('is read once for all who ask at once', async () => {
  const [read, shared] = [await counted('database'), await counted('shared')];
  await withSlowSearch(async (client) => {
    await client.query('SELECT pg_advisory_lock(42)');
    const asked = Array.from({ length: 6 }, () => titles('products?q=hammam'));
    await vi.waitFor(async () => expect((await counted('shared')) - shared).toBe(5), 30_000);
    await waiting(1);
    await client.query('SELECT pg_advisory_unlock(42)');
    expect(new Set((await Promise.all(asked)).flat())).toEqual(new Set(['Hammam']));
  });
  expect((await counted('database')) - read).toBe(1);
});

describe('Redis', () => {
  it('may be flushed', async () => {
    await titles(FACETS);
    await write('Autre');
    await stage.inside.flushall();
    expect(await titles(FACETS)).toEqual(['Autre']);
    await write('Encore');
    expect(await titles(FACETS)).toEqual(['Autre']);
  });

  it('may hold anything', async () => {
    await read(FACETS);
    const [key] = (await kept()) as [string];
    const good = (await stage.inside.get(key))!;
    const [head, body] = [good.slice(0, good.indexOf('\n')), good.slice(good.indexOf('\n') + 1)];
    const of = (change: Record<string, unknown>) => JSON.stringify({ ...(JSON.parse(head) as object), ...change });
    await write('Autre');
    for (const bad of [
      '',
      '\n',
      'null\n{}',
      '{"a":',
      body,
      good.slice(0, -1),
      `${of({ generation: 'another' })}\n${body}`,
      `${of({ generation: undefined })}\n${body}`,
      `${of({ tags: 'list\r\nset-cookie: a=b' })}\n${body}`,
      `${of({ tags: 1 })}\n${body}`,
      `${of({ length: '1' })}\n${body}`,
      Buffer.from([0xff, 0xfe, 0x0a, 0x00]),
    ]) {
      await stage.inside.set(key, bad);
      expect(await titles(FACETS), String(bad).slice(0, 200)).toEqual(['Autre']);
    }
    await stage.inside.set(key, good);
    expect(await titles(FACETS)).toEqual(['Hammam']);
    await stage.inside.del(key);
    await stage.inside.lpush(key, 'a list');
    expect(await titles(FACETS)).toEqual(['Autre']);
    await stage.inside.del(GENERATION);
    await stage.inside.lpush(GENERATION, 'a list');
    expect(await titles(FACETS)).toEqual(['Autre']);
    await edit('Hammam royal');
    await settled();
    await titles(FACETS);
    await write('Autre');
    expect(await titles(FACETS)).toEqual(['Hammam royal']);
  });

  it('may be full', async () => {
    await stage.inside.config('SET', 'maxmemory', '1');
    try {
      expect(await titles(FACETS)).toEqual(['Hammam']);
      await edit('Hammam royal');
      await settled();
      expect(await titles(FACETS)).toEqual(['Hammam royal']);
    } finally {
      await stage.inside.config('SET', 'maxmemory', '0');
    }
    await again();
  });

  it('may be killed and come back', async () => {
    await titles(FACETS);
    await stage.redis.kill();
    await write('Autre');
    try {
      for (const site of [stage.cms.url, stage.other.url]) expect(await titles(FACETS, site)).toEqual(['Autre']);
    } finally {
      await stage.redis.start();
    }
    await again();
  });

  it('may hang: nobody asks it for an answer until it has woken, and edits are seen', async () => {
    await titles(FACETS);
    const asked = async () =>
      Number(/cmdstat_mget:calls=(\d+)/.exec(await stage.inside.info('commandstats'))?.[1] ?? 0);
    const before = await asked();
    // As the storefront: for everybody else the limits ask Redis too.
    const headers = { 'x-storefront-key': process.env.STOREFRONT_SECRET! };
    stage.redis.hang();
    try {
      await edit('Hammam royal');
      for (let n = 0; n < 60; n++) {
        const { status, text } = await ask(stage.cms.url, `/api/marketplace/${FACETS}`, headers);
        expect([status, text.includes('"Hammam royal"')]).toEqual([200, true]);
      }
    } finally {
      stage.redis.wake();
    }
    expect((await asked()) - before).toBeLessThanOrEqual(2);
    await settled();
    expect(await titles(FACETS)).toEqual(['Hammam royal']);
    await again();
  });

  /** It is used again, by and by. */
  async function again(): Promise<void> {
    await vi.waitFor(async () => {
      await titles(FACETS);
      expect(await kept()).toHaveLength(1);
    }, 30_000);
  }
});

describe('the cache by itself', () => {
  it('forgets what was kept before it was opened, and leaves no connection when it is closed', async () => {
    await read(FACETS);
    await write('Autre');
    const connections = async () => String(await stage.inside.client('LIST')).match(/name=sys-reads/g)?.length;
    const before = await connections();
    const cache = openReadCache(stage.redis.url);
    await vi.waitFor(async () => expect(await titles(FACETS)).toEqual(['Autre']), 30_000);
    await vi.waitFor(async () => expect(await connections()).toBe(before! + 1), 30_000);
    cache.close();
    await vi.waitFor(async () => expect(await connections()).toBe(before), 30_000);
  });
});
