import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
const SHELL = 'chromium-headless-shell';
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome'];
const SHAPE = 'the tests of the production shape';

interface Tool {
  /** Of Debian. */
  package: string;
  why: string;
  there(): boolean;
  /** What stands in for it serves, but worse: it is installed all the same where that is possible. */
  itself?(): boolean;
  /** The setting that names another place of it. */
  setting?: string;
  /** Installed with it. */
  with?: string[];
}

/** What the tests need of the system. */
const TOOLS: Tool[] = [
  {
    // Opens a page in half the time of a whole Chromium, which draws a window around it that nobody looks at.
    package: SHELL,
    why: 'the browser tests',
    there: () => findChromium() !== null,
    itself: () => Boolean(process.env.CHROMIUM_PATH) || isInPath(SHELL),
    setting: 'CHROMIUM_PATH',
    with: ['fonts-noto-core'],
  },
  {
    package: 'chromium',
    why: 'the tests of pushes, which nothing lighter takes',
    there: () => Boolean(process.env.CHROMIUM_PATH) || WHOLE.some(isInPath),
    setting: 'CHROMIUM_PATH',
  },
  { package: 'redis-server', why: 'the tests of jobs and limits', there: () => isInPath('redis-server') },
  { package: 'nginx', why: SHAPE, there: () => isInPath('nginx') },
  { package: 'libnginx-mod-http-brotli-filter', why: SHAPE, there: () => existsSync(BROTLI) },
  { package: 'openssl', why: SHAPE, there: () => isInPath('openssl') },
  { package: 'gettext-base', why: SHAPE, there: () => isInPath('envsubst') },
];

/**
 * Installs what is missing where that is possible (Debian, as root), and resolves when all of it is there; throws at
 * once, and says what to install, where it is not possible.
 */
export function ensureTools(asRoot = process.getuid?.() === 0): Promise<void> {
  const installs = asRoot && isInPath('apt-get');
  const wanted = installs ? TOOLS.filter((tool) => !(tool.itself ?? tool.there)()) : lacking();
  if (wanted.length === 0) return Promise.resolve();
  const reasons = wanted.map((tool) => `${tool.package} for ${tool.why}`).join(', ');
  if (!installs) {
    const names = wanted.map((tool) => tool.package).join(' ');
    const settings = wanted.map(({ setting }) => (setting ? `, or set ${setting}` : '')).join('');
    throw new Error(`Missing: ${reasons}. Install it (for example: sudo apt-get install ${names})${settings}.`);
  }
  console.log(`Installing ${reasons} ...`);
  return install(wanted.flatMap((tool) => [tool.package, ...(tool.with ?? [])]));
}

const lacking = () => TOOLS.filter((tool) => !tool.there());

async function install(packages: string[]): Promise<void> {
  const done =
    (await aptGet('update', '-qq')) && (await aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages));
  const still = lacking().map((tool) => tool.package);
  if (still.length === 0) return;
  const [names, list] = [still.join(' '), still.join(', ')];
  throw new Error(
    done ? `apt-get installed ${list}, but it is still not found.` : `apt-get failed; install ${names} by hand.`,
  );
}

async function aptGet(...args: string[]): Promise<boolean> {
  const run = spawn('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Servers are not started: the tests run their own.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  const [code] = (await once(run, 'exit')) as [number | null];
  return code === 0;
}

/** The path of a Chromium or Chrome, or null. @param whole with the window that people see it in, if there is one */
export function findChromium(whole = false): string | null {
  const names = whole ? [...WHOLE, SHELL] : [SHELL, ...WHOLE];
  return process.env.CHROMIUM_PATH || (names.map(findInPath).find((found) => found !== null) ?? null);
}

function isInPath(program: string): boolean {
  return findInPath(program) !== null;
}

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
