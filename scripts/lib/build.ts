import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.ts';
import { demoEnvironment } from './environment.ts';
import { cmsDir, dataDir, root, storefrontDir } from './paths.ts';

interface Target {
  name: string;
  /** Folders and files whose content decides whether the build is still good. */
  sources: string[];
  /** What the build leaves; when it is missing, the stamp does not count. */
  output: string;
  build(): Promise<void>;
}

const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);
const buildEnvironment = () => ({ ...demoEnvironment('postgresql://unused@127.0.0.1/unused'), NODE_ENV: 'production' });
const log = (name: string) => path.join(dataDir, 'logs', `build-${name}.log`);

/** The plugins by their rank in ARCHITECTURE.md: each may use the ones before it. */
export const PLUGINS = ['platform', 'identity', 'kyc', 'billing', 'orders', 'affiliate', 'social', 'audience'];

const TARGETS: Target[] = [
  ...PLUGINS.map((name): Target => {
    const folder = path.join(root, 'plugins', name);
    const parts = ['domain', 'contracts', 'server', 'telemetry', 'package.json', 'tsconfig.json'];
    return {
      name: `plugin ${name}`,
      sources: [...parts.map((part) => `plugins/${name}/${part}`), 'config/src', 'package-lock.json'],
      output: path.join(folder, 'dist', 'server', 'index.js'),
      build: () => run(bin('tsc'), ['-p', '.'], { cwd: folder, log: log(`plugin-${name}`) }),
    };
  }),
  {
    name: 'cms',
    sources: [
      'cms/src',
      'cms/config',
      'cms/contracts',
      'cms/domain',
      'cms/package.json',
      'cms/tsconfig.json',
      ...PLUGINS.flatMap((name) => [
        `plugins/${name}/server`,
        `plugins/${name}/contracts`,
        `plugins/${name}/telemetry`,
      ]),
      'package-lock.json',
    ],
    output: path.join(cmsDir, 'dist', 'src', 'index.js'),
    build: () => run(bin('tsc'), ['-p', '.'], { cwd: cmsDir, log: log('cms') }),
  },
  {
    name: 'admin panel',
    sources: [
      'cms/src/admin',
      'cms/src/editors',
      'cms/package.json',
      ...PLUGINS.flatMap((name) => ['admin', 'contracts', 'domain'].map((part) => `plugins/${name}/${part}`)),
      'package-lock.json',
    ],
    output: path.join(cmsDir, 'dist', 'build', 'index.html'),
    // Strapi reads its configuration to build; nothing of it but the public path ends up in the panel.
    build: () => run(bin('strapi'), ['build'], { cwd: cmsDir, env: buildEnvironment(), log: log('admin') }),
  },
  {
    name: 'storefront',
    sources: [
      'storefront/app',
      'storefront/server',
      'storefront/i18n',
      'storefront/modules',
      'storefront/icons.config.ts',
      'storefront/public',
      'storefront/shared',
      'storefront/nuxt.config.ts',
      'storefront/package.json',
      'plugins/platform/telemetry',
      'plugins/platform/domain',
      ...PLUGINS.filter((name) => name !== 'platform').flatMap((name) => [
        `plugins/${name}/contracts`,
        `plugins/${name}/domain`,
      ]),
      'cms/contracts',
      'config/src',
      'package-lock.json',
    ],
    output: path.join(storefrontDir, '.output', 'server', 'index.mjs'),
    build: () =>
      run(bin('nuxt'), ['build'], {
        cwd: storefrontDir,
        env: { NODE_ENV: 'production', NUXT_TELEMETRY_DISABLED: '1' },
        log: log('storefront'),
      }),
  },
];

/**
 * Builds what is missing or older than its sources. The plugins and the server of the CMS first (seconds),
 * then the two browser programs side by side, and with them what needs the server alone (`beside`). Rejects
 * when all of these have ended. Returns the names of what was built.
 */
export async function buildAll(
  onBuild: (name: string, work: () => Promise<void>) => Promise<void>,
  beside: () => Promise<void> = async () => {},
): Promise<string[]> {
  const stale = TARGETS.filter((target) => !isFresh(target));
  const make = (target: Target) => onBuild(target.name, () => buildOne(target));
  const forBrowsers = (target: Target) => target.name === 'admin panel' || target.name === 'storefront';
  for (const target of stale.filter((t) => !forBrowsers(t))) await make(target);
  const ended = await Promise.allSettled([...stale.filter(forBrowsers).map(make), beside()]);
  const failure = ended.find((one) => one.status === 'rejected');
  if (failure) throw failure.reason;
  return stale.map((target) => target.name);
}

/**
 * Builds one, stale or not, as a check of its types does: what others declare counts there, and not for its stamp.
 * Rejects with what the compiler says.
 */
export async function buildAnew(name: string): Promise<void> {
  await buildOne(TARGETS.find((target) => target.name === name)!);
}

async function buildOne(target: Target): Promise<void> {
  mkdirSync(path.join(dataDir, 'logs'), { recursive: true });
  const hash = hashOf(target.sources);
  await target.build();
  writeStamp(target, hash);
}

function stampFile(target: Target): string {
  return path.join(dataDir, 'build', `${target.name.replaceAll(' ', '-')}.hash`);
}

function isFresh(target: Target): boolean {
  const file = stampFile(target);
  return existsSync(target.output) && existsSync(file) && readFileSync(file, 'utf8') === hashOf(target.sources);
}

function writeStamp(target: Target, hash: string): void {
  mkdirSync(path.dirname(stampFile(target)), { recursive: true });
  writeFileSync(stampFile(target), hash);
}

function hashOf(sources: string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesBelow(path.join(root, source)))
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  if (path.extname(place) && !place.endsWith('.d')) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
