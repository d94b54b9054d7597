import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
const NEEDED = [
  { package: 'nginx', there: () => inPath('nginx') },
  { package: 'libnginx-mod-http-brotli-filter', there: () => existsSync(BROTLI) },
  { package: 'openssl', there: () => inPath('openssl') },
  { package: 'gettext-base', there: () => inPath('envsubst') },
];

/** Installs what the production shape needs where that is possible (Debian, as root); else says what to install. */
export function ensureNginx(): void {
  const missing = NEEDED.filter((tool) => !tool.there()).map((tool) => tool.package);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !inPath('apt-get')) {
    throw new Error(`Missing for the production shape: sudo apt-get install ${missing.join(' ')}`);
  }
  console.log(`Installing ${missing.join(', ')} for the production shape ...`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...missing],
  ]) {
    // An installed nginx is not started: the tests run their own.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const run = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (run.status !== 0) throw new Error(`apt-get ${args[0]} failed; install ${missing.join(' ')} by hand.`);
  }
}

function inPath(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}
