import path from 'node:path';
import { parseArgs } from 'node:util';
import { environmentSchema, parseSettings } from '@sys/config';
import { takeBackup } from './lib/backup/take.ts';
import { root } from './lib/paths.ts';

/** `npm run backup -- --to FOLDER --keep 14`: the database of DATABASE_URL and the uploads of DATA_DIR. */
try {
  const { values } = parseArgs({
    options: { to: { type: 'string' }, keep: { type: 'string', default: '14' } },
  });
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 1) throw new Error(`--keep is "${values.keep}": give a number from 1.`);
  const { DATABASE_URL, DATA_DIR } = parseSettings(
    environmentSchema.pick({ DATABASE_URL: true, DATA_DIR: true }),
    process.env,
  );
  const dataDir = path.resolve(root, DATA_DIR);
  const backup = await takeBackup({
    databaseUrl: DATABASE_URL,
    dataDir,
    folder: path.resolve(values.to ?? path.join(dataDir, 'backups')),
    keep,
    note: (text) => console.log(`  ${text}`),
  });
  console.log(`Backup written to ${backup}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
