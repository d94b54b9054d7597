import net from 'node:net';
import type { Querier } from '@sys/database/marketplace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQueue } from '../../server/jobs/inspect.ts';
import { MetricsPortError, serveFigures } from '../../telemetry/index.ts';
import { startGround, type Ground } from '../jobs/ground.ts';

describe('the figures of the queue', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround();
    // A week of a busy shop, almost all of it done.
    await ground.query(`INSERT INTO platform_jobs (handler, payload, state, finished_at)
      SELECT 'test.' || n % 30, '{}', 'done', now() - n * interval '6 seconds' FROM generate_series(1, 100000) n`);
    await ground.query(`INSERT INTO platform_events (name, payload, occurred_at, relayed_at)
      SELECT 'test', '{}', now() - n * interval '6 seconds', now() FROM generate_series(1, 100000) n`);
    await ground.query(`INSERT INTO platform_jobs (handler, payload, run_at)
      SELECT 'test', '{}', now() + (n - 5) * interval '1 minute' FROM generate_series(1, 50) n`);
    await ground.query(
      `INSERT INTO platform_events (name, payload, occurred_at) VALUES ('test', '{}', now() - interval '1 hour')`,
    );
    await ground.query('VACUUM ANALYZE platform_jobs, platform_events');
  });
  afterAll(() => ground?.end());

  it('are what stands in the tables', async () => {
    const figures = await readQueue(ground);
    expect(figures).toMatchObject({ planned: 50, queued: 0, running: 0, dead: 0, outboxEvents: 1 });
    expect(Math.round(figures.oldestWaitingSeconds / 60)).toBe(4);
    expect(Math.round(figures.outboxLagSeconds / 60)).toBe(60);
  });

  it('are read without a look at what is done', async () => {
    const plan: string[] = [];
    const explaining: Querier = {
      async query<Row extends object>(text: string) {
        const { rows } = await ground.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) ${text}`);
        plan.push(...rows.map((row) => row['QUERY PLAN']));
        return { rows: [{}] as Row[] };
      },
    };
    await readQueue(explaining);
    const text = plan.join('\n');
    expect(text).not.toContain('Seq Scan');
    expect(text).toContain('platform_jobs_planned');
    // Of 100,000 jobs and as many events it touches some pages.
    const touched = [...text.matchAll(/shared hit=(\d+)/g)].map(([, count]) => Number(count));
    expect(Math.max(...touched)).toBeLessThan(100);
  });
});

describe('the port of the figures', () => {
  const serve = (port: number) =>
    serveFigures({
      host: '127.0.0.1',
      port,
      setting: 'CMS_METRICS_PORT',
      contentType: 'text/plain',
      read: async () => 'a 1\n',
    });

  it('is named when it is taken', async () => {
    const holder = net.createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as net.AddressInfo;
    await expect(serve(port)).rejects.toThrow(MetricsPortError);
    await expect(serve(port)).rejects.toThrow(
      `CMS_METRICS_PORT is ${port}, and that port is taken by another program. Give it a free one, or none.`,
    );
    await new Promise((resolve) => holder.close(resolve));
    const server = await serve(port);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toBe('a 1\n');
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404);
    await server.close();
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
  });
});
