import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEMO_SECRETS } from '@sys/config';
import { root } from '../../../scripts/lib/paths.ts';

export interface Told {
  code: number | null;
  text: string;
  /** The line about this, with the one that says how to mend it. */
  about(what: string): string;
}

/** The doctor as a person calls it. */
export async function doctor(env: Record<string, string | undefined>, args: string[] = []): Promise<Told> {
  const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', path.join(root, 'scripts', 'doctor.ts')];
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const about = (what: string) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.slice(6).startsWith(what));
    return lines.slice(at, at + 2).filter((line, index) => at >= 0 && (index === 0 || line.includes('to mend'))).join('\n'); // prettier-ignore
  };
  return { code, text, about };
}

/** Settings of a production where nothing else runs yet; each test breaks what it is about. */
export function productionSettings(databaseUrl: string): Record<string, string> {
  const names = Object.keys(DEMO_SECRETS);
  return {
    ...Object.fromEntries(names.map((name) => [name, randomBytes(24).toString('base64url')])),
    SYS_MODE: 'production',
    SITE_URL: 'https://localhost:9',
    CMS_URL: 'https://localhost:9',
    CMS_INTERNAL_URL: 'http://127.0.0.1:9',
    STOREFRONT_INTERNAL_URLS: 'http://127.0.0.1:9',
    DATABASE_URL: databaseUrl,
    DATA_DIR: mkdtempSync(path.join(os.tmpdir(), 'sys-doctor-')),
    TRUSTED_PROXY_HOPS: '1',
  };
}
