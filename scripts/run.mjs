// The door of every npm script. Plain JavaScript without dependencies: on a fresh clone it runs on
// whatever Node the machine has, installs the packages, and hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const COMMANDS = [
  'start',
  'test',
  'dev',
  'build',
  'check',
  'bench',
  'chaos',
  'doctor',
  'backup',
  'restore',
  'audit',
  'unlock',
];
const [command, ...args] = process.argv.slice(2);

if (!COMMANDS.includes(command)) {
  console.error(`Unknown command "${command}". Try one of: ${COMMANDS.join(', ')}.`);
  process.exit(1);
}

const lockHash = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
const stamp = path.join(root, 'node_modules', '.installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) install();

const bin = path.join(root, 'node_modules', '.bin');
const node = path.join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
// The CMS and the plugins are built as CommonJS and say no `type`; what is run from their source is clear all the same.
const child = spawn(
  node,
  ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', path.join(root, 'scripts', `${command}.ts`), ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      // What V8 has compiled of thousands of modules is kept for the next start: half of the time of loading them.
      NODE_COMPILE_CACHE: path.resolve(root, process.env.DATA_DIR || '.data', 'compile-cache'),
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    },
  },
);
// The child hears Ctrl-C itself and ends what it started; we only wait for it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));

function install() {
  console.log('Installing the packages (some 2,200; two to four minutes the first time) ...');
  const started = Date.now();
  const ticker = spawn(process.execPath, ['-e', "setInterval(() => console.log('  still installing ...'), 20000)"], {
    stdio: 'inherit',
  });
  const run = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  ticker.kill();
  if (run.status !== 0) {
    console.error('The packages could not be installed: see npm’s message above. Is the npm registry reachable?');
    process.exit(1);
  }
  writeFileSync(stamp, lockHash);
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
