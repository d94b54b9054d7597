import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureTools, findChromium } from './tools.ts';

let folder: string;
const place = (name: string) => path.join(folder, name);

/** A machine without anything, but for what a test puts there. */
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sys-tools-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Notes what it is asked for, and brings these programs. */
function bringAptGet(programs: string[]): void {
  const lines = programs.map((name) => `printf '#!/bin/sh\\n' > ${place(name)} && /bin/chmod +x ${place(name)}`);
  writeFileSync(
    place('apt-get'),
    ['#!/bin/sh', `echo "$@ $DEBIAN_FRONTEND" >> ${place('asked')}`, ...lines, ''].join('\n'),
  );
  chmodSync(place('apt-get'), 0o755);
}

describe('the tools of the tests', () => {
  it('are named, with what installs them, where we may not', () => {
    bringAptGet([]);
    expect(() => ensureTools(false)).toThrow(
      /^Missing: chromium-headless-shell for the browser tests, chromium for the tests of pushes.*, redis-server for .*sudo apt-get install chromium-headless-shell chromium redis-server.*CHROMIUM_PATH/,
    );
    expect(existsSync(place('asked'))).toBe(false);
  });

  it('are named where there is no apt-get, root or not', () => {
    expect(() => ensureTools(true)).toThrow(/^Missing: chromium-headless-shell for the browser tests, .*redis-server/);
  });

  it('are installed on Debian as root, the missing ones alone', async () => {
    const say = vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.stubEnv('CHROMIUM_PATH', '/opt/chromium');
    bringAptGet(['redis-server', 'openssl', 'envsubst', 'nginx']);
    await ensureTools(true);
    const asked = readFileSync(place('asked'), 'utf8');
    expect(asked).toMatch(/^update -qq noninteractive\ninstall -y .*redis-server/);
    expect(asked).not.toContain('chromium');
    expect(say).toHaveBeenCalledWith(expect.stringContaining('redis-server for the tests of jobs and limits'));
    // The next time there is nothing to do.
    rmSync(place('asked'));
    await ensureTools(true);
    expect(existsSync(place('asked'))).toBe(false);
  });

  it('that apt-get did not bring stop the run with their names', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    bringAptGet(['chromium-headless-shell', 'chromium', 'openssl', 'envsubst', 'nginx']);
    await expect(ensureTools(true)).rejects.toThrow(/redis-server, but it is still not found/);
  });

  it('are served by a whole Chromium where a lighter one cannot be had, and by the lighter one where it can', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const others = ['chromium', 'redis-server', 'nginx', 'openssl', 'envsubst'];
    bringAptGet([...others, 'chromium-headless-shell']);
    for (const name of others) writeFileSync(place(name), '', { mode: 0o755 });
    await ensureTools(false);
    expect(existsSync(place('asked'))).toBe(false);
    expect(findChromium()).toBe(place('chromium'));

    await ensureTools(true);
    expect(readFileSync(place('asked'), 'utf8')).toMatch(/install -y .* chromium-headless-shell/);
    expect([findChromium(), findChromium(true)]).toEqual([place('chromium-headless-shell'), place('chromium')]);

    rmSync(place('chromium-headless-shell'));
    writeFileSync(place('apt-get'), '#!/bin/sh\nexit 1\n');
    await ensureTools(true);
    expect(findChromium()).toBe(place('chromium'));
  });
});
