import { spawn } from 'node:child_process';
import net from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoEnvironment } from '../../scripts/lib/environment.ts';
import { cmsDir, storefrontDir } from '../../scripts/lib/paths.ts';
import { cloneDatabase } from '../support/databases.ts';
import { freePorts } from '../support/ports.ts';

const holder = net.createServer();
let busy: string;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
beforeAll(async () => {
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  busy = String((holder.address() as net.AddressInfo).port);
  database = await cloneDatabase('empty');
});
afterAll(async () => {
  holder.close();
  await database?.drop();
});

it.each([
  ['CMS_METRICS_PORT', cmsDir, 'server.js'],
  ['STOREFRONT_METRICS_PORT', storefrontDir, 'start.ts'],
])('a program whose %s is taken does not start, and says so in a sentence', async (setting, cwd, script) => {
  const [cms, storefront] = (await freePorts(2)) as [number, number];
  const env = {
    ...process.env,
    ...demoEnvironment(database.url, { cms, storefront, database: 0 }, {}),
    [setting]: busy,
  };
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const patience = setTimeout(() => child.kill('SIGKILL'), 50_000);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(patience);
  expect([code, said.trim()]).toEqual([
    1,
    `${setting} is ${busy}, and that port is taken by another program. Give it a free one, or none.`,
  ]);
});
