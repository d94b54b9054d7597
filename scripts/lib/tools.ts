import { spawnSync } from 'node:child_process';

/** Debian packages that the tests need, with the program each must bring. */
const NEEDED = [
  { program: 'chromium', package: 'chromium', why: 'the browser tests', setting: 'CHROMIUM_PATH' },
  { program: 'redis-server', package: 'redis-server', why: 'the tests of jobs and limits' },
];

/** Installs what is missing where that is possible (Debian, as root); else says what to install. */
export function ensureTools(): void {
  const missing = NEEDED.filter(
    ({ program, setting }) => !(setting && process.env[setting]) && spawnSync('which', [program]).status !== 0,
  );
  if (missing.length === 0) return;
  const names = missing.map((tool) => tool.package);
  const reasons = missing.map((tool) => `${tool.package} for ${tool.why}`).join(', ');
  const settings = missing.map(({ setting }) => (setting ? `, or set ${setting}` : '')).join('');
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) {
    throw new Error(
      `Missing: ${reasons}. Install it (for example: sudo apt-get install ${names.join(' ')})${settings}.`,
    );
  }
  console.log(`Installing ${reasons} ...`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names, 'fonts-noto-core'],
  ]) {
    const run = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) throw new Error(`apt-get ${args[0]} failed; install ${names.join(' ')} by hand.`);
  }
}
