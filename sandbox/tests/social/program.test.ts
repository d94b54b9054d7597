import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { standInSettings } from '../../social/settings.ts';

it.each(['true', 'false'])('the stand-ins are a program that says where it is, plays what it is told (audited: %s), and ends', async (audited) => {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as { port: number };
  await new Promise((resolve) => free.close(resolve));
  const program = spawn(process.execPath, ['social/start.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PATH: process.env.PATH, SOCIAL_STAND_IN_PORT: String(port), TIKTOK_STAND_IN_WEBHOOK: 'http://127.0.0.1:9/', TIKTOK_AUDITED: audited },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(program.stdout, 'data')) as [Buffer];
  expect(said.toString()).toContain(`http://127.0.0.1:${port}`);
  const { META_GRAPH_URL, TIKTOK_API_URL } = standInSettings(`http://127.0.0.1:${port}`);
  expect((await fetch(`${META_GRAPH_URL}/v26.0/me`)).status).toBe(400);
  // TikTok says no with 200.
  const refused = await fetch(`${TIKTOK_API_URL}/v2/oauth/token/`, { method: 'POST' });
  expect(await refused.json()).toHaveProperty('error');
  expect((await fetch(`http://127.0.0.1:${port}/elsewhere`)).status).toBe(404);
  const plays = await fetch(`http://127.0.0.1:${port}/tiktok/_stand-in/settings`, { method: 'POST', body: '{}' });
  expect(await plays.json()).toEqual({ audited: audited === 'true' });
  program.kill('SIGTERM');
  expect((await once(program, 'exit'))[0]).toBe(0);
}); // prettier-ignore
