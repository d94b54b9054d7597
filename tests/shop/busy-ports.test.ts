import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { dataDir, root } from '../../scripts/lib/paths.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../support/ports.ts';

const PORTS = ['STOREFRONT_PORT', 'CMS_PORT', 'REDIRECTS_PORT', 'MAILBOX_SMTP_PORT', 'MAILBOX_PORT', 'OAUTH_STAND_IN_PORT', 'STRIPE_STAND_IN_PORT', 'SOCIAL_STAND_IN_PORT', 'DATABASE_PORT'] as const; // prettier-ignore

/** Something else on our port is the most common way for a first start to fail: it must be told in a sentence. */
describe('a start on a port that another program holds', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-ports-'));
  let holder: http.Server;
  let busy: number;
  let free: Record<(typeof PORTS)[number], string>;
  beforeAll(async () => {
    holder = http.createServer((_, response) => response.end('I was here first.'));
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    busy = (holder.address() as AddressInfo).port;
    const ports = await freePorts(PORTS.length);
    free = Object.fromEntries(PORTS.map((name, index) => [name, String(ports[index])])) as typeof free;
    // As root the database runs as another user, who must be able to come in.
    chmodSync(folder, 0o755);
    // What is built already must not be built again for a start that fails anyway.
    cpSync(path.join(dataDir, 'build'), path.join(folder, 'build'), { recursive: true });
  });
  afterAll(() => {
    holder.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
    const { DATABASE_URL: _, ...env } = process.env;
    const child = spawn(process.execPath, [path.join(root, 'scripts', 'start.ts')], {
      cwd: root,
      env: { ...env, NODE_ENV: 'production', DATA_DIR: folder, ...free, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    // A start that is not refused would stay for good: it is ended in order and seen to have been wrong.
    const patience = setTimeout(() => child.kill('SIGTERM'), 20_000);
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    clearTimeout(patience);
    return { code, said };
  }

  it.each([
    ['STOREFRONT_PORT', 'of the storefront'],
    ['CMS_PORT', 'of the CMS'],
    ['REDIRECTS_PORT', 'of the links'],
    ['MAILBOX_SMTP_PORT', 'where the mail box takes mail'],
    ['MAILBOX_PORT', 'of the mail box'],
    ['OAUTH_STAND_IN_PORT', 'of the stand-ins of Google and Facebook'],
    ['STRIPE_STAND_IN_PORT', 'of the stand-in of Stripe'],
    ['SOCIAL_STAND_IN_PORT', 'of the stand-ins of Meta and TikTok'],
    ['DATABASE_PORT', 'of the embedded database'],
  ])('names it and the setting that moves it (%s)', async (setting, whose) => {
    const { code, said } = await start({ [setting]: String(busy) });
    expect(said).toContain(
      `Port ${busy} (${whose}, ${setting}) is taken by another program. Stop that program or choose another port.`,
    );
    expect(said).not.toMatch(/^\s+at /m);
    expect(said).not.toMatch(/EADDRINUSE|Error:|node:internal/);
    expect(code).toBe(1);
    expect(existsSync(path.join(folder, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
    expect(await (await fetch(`http://127.0.0.1:${busy}`)).text()).toBe('I was here first.');
  });

  it('sees a program that listens on every interface as well', async () => {
    const wide = http.createServer();
    await new Promise<void>((resolve) => wide.listen(0, resolve));
    const { port } = wide.address() as AddressInfo;
    const { code, said } = await start({ CMS_PORT: String(port) });
    wide.close();
    expect(said).toContain(`Port ${port} (of the CMS, CMS_PORT) is taken by another program.`);
    expect(code).toBe(1);
  });

  it('refuses one port for two of its own programs', async () => {
    const { code, said } = await start({ CMS_PORT: free.STOREFRONT_PORT });
    expect(said).toMatch(/CMS_PORT/);
    expect(said).toMatch(/STOREFRONT_PORT/);
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  it.each([
    ['STOREFRONT_PORT', '70000'],
    ['CMS_PORT', 'abc'],
    ['DATABASE_PORT', '-1'],
  ])('refuses what is no port, by the name of the setting (%s=%s)', async (setting, value) => {
    const { code, said } = await start({ [setting]: value });
    expect(said).toContain(setting);
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});
