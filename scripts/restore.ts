import path from 'node:path';
import { parseArgs } from 'node:util';
import { environmentSchema, parseSettings } from '@sys/config';
import { restoreBackup } from './lib/backup/restore.ts';
import { root } from './lib/paths.ts';

/** `npm run restore -- BACKUP`: into the empty database of DATABASE_URL; `--force NAME` replaces what is there. */
try {
  const { values, positionals } = parseArgs({ options: { force: { type: 'string' } }, allowPositionals: true });
  const [backup, ...more] = positionals;
  if (!backup || more.length > 0)
    throw new Error('Name one backup: npm run restore -- .data/backups/2026-11-23T03-00-00Z');
  const { DATABASE_URL, DATA_DIR } = parseSettings(
    environmentSchema.pick({ DATABASE_URL: true, DATA_DIR: true }),
    process.env,
  );
  const { takenAt } = await restoreBackup({
    backup: path.resolve(backup),
    databaseUrl: DATABASE_URL,
    dataDir: path.resolve(root, DATA_DIR),
    force: values.force,
    note: (text) => console.log(`  ${text}`),
  });
  console.log(`Restored to ${takenAt}. Start the CMS, then empty the storefronts' page caches by restarting them.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
