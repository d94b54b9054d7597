import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PortTakenError, createDatabase, isTaken, startCluster } from '@sys/database';
import { PORTS } from './environment.ts';
import { dataDir } from './paths.ts';

const NAME = 'shareyoursales';

/** The database of `npm start` and `npm run dev`: embedded, in the data folder, created when missing. */
export async function startEmbeddedDatabase(
  note: (text: string) => void,
): Promise<{ url: string; stop(): Promise<void> }> {
  const cluster = await startCluster({
    folder: path.join(dataDir, 'postgres'),
    port: PORTS.database,
    onProgress: note,
  });
  await createDatabase(cluster.url('postgres'), NAME);
  return { url: cluster.url(NAME), stop: () => cluster.stop() };
}

/** The database of a demo that runs now; else it is started until `stop`. */
export async function reachEmbeddedDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  if (!(await isTaken(PORTS.database))) return startEmbeddedDatabase(() => {});
  const file = path.join(dataDir, 'postgres', 'password');
  if (!existsSync(file)) throw new PortTakenError(PORTS.database, 'of the embedded database, DATABASE_PORT');
  const password = readFileSync(file, 'utf8').trim();
  return { url: `postgresql://sys:${password}@127.0.0.1:${PORTS.database}/${NAME}`, stop: async () => {} };
}
