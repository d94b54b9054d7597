import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
const SHAPE = 'the tests of the production shape';

interface Tool {
  /** Of Debian. */
  package: string;
  why: string;
  there(): boolean;
  /** The setting that names another place of it. */
  setting?: string;
  /** Installed with it. */
  with?: string[];
}

/** What the tests need of the system. */
const TOOLS: Tool[] = [
  {
    package: 'chromium',
    why: 'the browser tests',
    there: () => findChromium() !== null,
    setting: 'CHROMIUM_PATH',
    with: ['fonts-noto-core'],
  },
  { package: 'redis-server', why: 'the tests of jobs and limits', there: () => isInPath('redis-server') },
  { package: 'nginx', why: SHAPE, there: () => isInPath('nginx') },
  { package: 'libnginx-mod-http-brotli-filter', why: SHAPE, there: () => existsSync(BROTLI) },
  { package: 'openssl', why: SHAPE, there: () => isInPath('openssl') },
  { package: 'gettext-base', why: SHAPE, there: () => isInPath('envsubst') },
];

/** Installs what is missing where that is possible (Debian, as root); else throws and says what to install. */
export function ensureTools(asRoot = process.getuid?.() === 0): void {
  const missing = TOOLS.filter((tool) => !tool.there());
  if (missing.length === 0) return;
  const names = missing.map((tool) => tool.package);
  const reasons = missing.map((tool) => `${tool.package} for ${tool.why}`).join(', ');
  if (!asRoot || !isInPath('apt-get')) {
    const settings = missing.map(({ setting }) => (setting ? `, or set ${setting}` : '')).join('');
    throw new Error(
      `Missing: ${reasons}. Install it (for example: sudo apt-get install ${names.join(' ')})${settings}.`,
    );
  }
  console.log(`Installing ${reasons} ...`);
  const wanted = missing.flatMap((tool) => [tool.package, ...(tool.with ?? [])]);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...wanted],
  ]) {
    const run = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      // Servers are not started: the tests run their own.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
    if (run.status !== 0) throw new Error(`apt-get ${args[0]} failed; install ${names.join(' ')} by hand.`);
  }
  const still = missing.filter((tool) => !tool.there()).map((tool) => tool.package);
  if (still.length > 0) throw new Error(`apt-get installed ${still.join(', ')}, but it is still not found.`);
}

/** The path of a Chromium or Chrome, or null. */
export function findChromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return process.env.CHROMIUM_PATH || (names.map(findInPath).find((found) => found !== null) ?? null);
}

const isInPath = (program: string) => findInPath(program) !== null;

function findInPath(program: string): string | null {
  // Servers stand in /usr/sbin, which is not in everybody's PATH.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  const places = folders.filter(Boolean).map((folder) => path.join(folder, program));
  return places.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
