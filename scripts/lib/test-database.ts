import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createDatabase, dropDatabase, startCluster, type Cluster } from '@sys/database';
import { seedDemo } from '@sys/database/seed';
import { demoEnvironment } from './environment.ts';
import { dataDir, root } from './paths.ts';
import { startCms, logFile } from './shop.ts';

const folder = path.join(dataDir, 'test');

/** A throw-away cluster. Rejects at once when another run of the tests has it. */
export function startTestCluster(port: number, note: (text: string) => void): Promise<Cluster> {
  return startCluster({ folder: path.join(folder, 'postgres'), port, volatile: true, onProgress: note });
}

/**
 * Two databases to copy: an empty shop and the demo. They are named by a hash of what makes them, so that a second
 * run on the same sources finds them ready. Resolves to what the tests read; see tests/support/databases.ts.
 */
export async function prepareTestDatabases(
  cluster: Cluster,
  ports: { database: number; cms: number; storefront: number },
  note: (text: string) => void,
): Promise<Record<string, string>> {
  const admin = cluster.url('postgres');
  const key = hashOfSources();
  const empty = `template_empty_${key}`;
  const demo = `template_demo_${key}`;
  await make(admin, empty, undefined, async () => {
    note('preparing an empty shop');
    await (await startCms(demoEnvironment(cluster.url(empty), ports, {}), logFile(folder, 'template'))).stop();
  });
  await make(admin, demo, empty, async () => {
    note('preparing the demo');
    await seedDemo({ databaseUrl: cluster.url(demo), dataDir: path.join(folder, 'shop'), onProgress: note });
  });
  return { TEST_DATABASE_ADMIN_URL: admin, TEST_TEMPLATE_EMPTY: empty, TEST_TEMPLATE_DEMO: demo };
}

/** A template that could not be finished is dropped, not left for the next run to trust. */
async function make(
  admin: string,
  name: string,
  template: string | undefined,
  fill: () => Promise<void>,
): Promise<void> {
  if (!(await createDatabase(admin, name, template))) return;
  try {
    await fill();
  } catch (error) {
    await dropDatabase(admin, name);
    throw error;
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  // The day counts: the demo's deals start and end around the day of seeding.
  hash.update(new Date().toISOString().slice(0, 10));
  for (const folder of ['database', 'cms/src', 'cms/config', 'config/src']) {
    const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
    for (const file of files
      .filter((entry) => entry.isFile() && /\.(ts|sql|json)$/.test(entry.name))
      .sort((a, b) => (path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1))) {
      hash.update(file.name).update(readFileSync(path.join(file.parentPath, file.name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
