import { defineConfig } from 'vitest/config';

const shared = { setupFiles: ['./tests/support/no-outside.ts'], root: import.meta.dirname };

/** What needs a shop, and nothing of it but its pages and doors: one for each worker is started for all of these. */
const SHARED = ['tests/{browser,content}/**/*.test.ts'];

/** What looks at how soon something shows, or takes all the machine has: one after the other, with nothing beside it. */
const ALONE = ['tests/{alone,shape}/**/*.test.ts'];

/** Parts whose files were seen to leave nothing in a process that the next one meets. */
const IN_ONE_PROCESS = [
  'cms', 'database', 'plugins/affiliate', 'plugins/audience', 'plugins/billing', 'plugins/identity', 'plugins/kyc',
  'plugins/orders', 'plugins/platform', 'plugins/social',
]; // prettier-ignore

/**
 * And the files there that have one of their own: how one of them logs is decided when it starts, and the others load
 * no Strapi, but start processes and kill them.
 */
const OF_ITS_OWN = [
  'plugins/platform/tests/jobs/**/*.test.ts',
  'plugins/social/tests/{deliveries,deliveries-crashes,acceptance/publishing}.test.ts',
  'plugins/social/tests/crashes/*.test.ts',
];

/** Files wait as often as they work, for PostgreSQL and for what is due; two browsers keep two cores busy. */
const WORKERS = { most: 3, browsers: 2 };

const api = {
  ...shared,
  pool: 'threads',
  maxWorkers: WORKERS.most,
  // Only what hangs takes as long: a machine may be several times slower than the one on which these were written.
  testTimeout: 120_000,
  hookTimeout: 180_000,
  // What comes soon on a quiet machine comes later beside a browser and a build.
  expect: { poll: { timeout: 30_000 } },
} as const;

const browsing = {
  pool: 'threads',
  maxWorkers: WORKERS.most,
  testTimeout: 120_000,
  hookTimeout: 180_000,
  // A browser on a busy machine takes its time.
  expect: { poll: { timeout: 30_000 } },
} as const;

/** `npm test` prepares what these need (builds, a database, a browser) and runs all of them. */
export default defineConfig({
  test: {
    // Strapi's destroy() removes the listeners of the process, which breaks the forks pool.
    pool: 'threads',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          pool: 'threads',
          maxWorkers: WORKERS.most,
          // They decide and keep nothing: a worker for each would take longer than they do.
          isolate: false,
          include: ['{config,database,plugins,sandbox,cms,storefront,scripts}/**/*.test.ts'],
          // Properties of thousands of cases, beside a browser and a build: none of them is about time.
          testTimeout: 30_000,
          exclude: [
            '**/node_modules/**',
            '**/dist/**',
            '**/.output/**',
            '**/.nuxt/**',
            'cms/tests/**',
            'database/tests/**',
            'plugins/*/tests/**',
            'sandbox/tests/**',
          ],
        },
      },
      {
        test: {
          ...api,
          name: 'api',
          include: ['sandbox/tests/**/*.test.ts', ...OF_ITS_OWN],
        },
      },
      // Strapi loads in seconds, and leaves some of itself behind: a worker keeps it for the files of one part.
      ...IN_ONE_PROCESS.map((part) => ({
        test: {
          ...api,
          setupFiles: [...shared.setupFiles, './tests/support/clean-slate.ts'],
          name: `api of ${part}`,
          isolate: false,
          include: [`${part}/tests/**/*.test.ts`],
          exclude: OF_ITS_OWN,
        },
      })),
      {
        test: {
          ...shared,
          ...browsing,
          name: 'operation',
          include: ['tests/operation/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          ...browsing,
          name: 'shared shop',
          include: SHARED,
          globalSetup: './tests/support/start-shared-shop.ts',
          // After the others and not among them: each worker has a shop here.
          maxWorkers: WORKERS.browsers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          ...browsing,
          name: 'own shop',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/operation/**', ...SHARED, ...ALONE],
        },
      },
      {
        test: { ...shared, ...browsing, name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
