import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { docker } from './support.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-containers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a setting in a file', () => {
  const run = (env: Record<string, string>) =>
    spawnSync('sh', [path.join(docker, 'with-secrets.sh'), 'env'], {
      env: { PATH: process.env.PATH!, ...env },
      encoding: 'utf8',
    });

  it('becomes the setting itself', () => {
    execFileSync('sh', [path.join(docker, 'make-secrets.sh'), folder]);
    const file = path.join(folder, 'JWT_SECRET');
    const { stdout, status } = run({ JWT_SECRET_FILE: file, SITE_URL: 'https://shop.test' });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([`JWT_SECRET=${readFileSync(file, 'utf8')}`, 'SITE_URL=https://shop.test']),
    );
    expect(stdout).not.toContain('JWT_SECRET_FILE');
  });

  it('stops the start when the file is not there', () => {
    const { status, stderr } = run({ JWT_SECRET_FILE: path.join(folder, 'nowhere') });
    expect([status, stderr]).toEqual([1, expect.stringContaining('JWT_SECRET_FILE names')]);
  });
});
