import { buildAll } from './build.ts';
import { step } from './progress.ts';
import { prepareTestDatabases, startTestCluster } from './test-database.ts';
import { freePorts } from '../../tests/support/ports.ts';

/**
 * Builds what is stale, with the test databases beside it, and does the work while they run; `process.env` says
 * where they are (tests/support/databases.ts).
 */
export async function inTestHouse<T>(work: () => Promise<T>): Promise<T> {
  const [database, cms, storefront] = (await freePorts(3)) as [number, number, number];
  // First, as another run may have it: that is to be told before the builds, not after them.
  const cluster = await startTestCluster(database, (text) => console.log(text));
  try {
    const prepare = (note: (text: string) => void) =>
      prepareTestDatabases(cluster, { database, cms, storefront }, note);
    await buildAll(
      (name, build) => step(`Building the ${name}`, build),
      async () => void Object.assign(process.env, await step('Test databases', prepare)),
    );
    return await work();
  } finally {
    await cluster.stop();
  }
}
