import { readEnvironment } from '@sys/config';
import { ensureConstraints, migrate, takeTurn, type Turn } from '@sys/database';
import { refuseDemoDatabase } from './demo-guard.ts';

let turn: Turn | undefined;

/**
 * Replicas that start together take turns, from our migrations (before Strapi's schema sync) to the
 * last thing that bootstrap writes: Strapi itself has no lock between instances.
 */
export async function beginSchemaTurn(): Promise<void> {
  const { DATABASE_URL } = readEnvironment();
  await refuseDemoDatabase();
  turn = await takeTurn(DATABASE_URL);
  await migrate(DATABASE_URL);
}

/** Runs what has to follow Strapi's schema sync, then lets the next replica in. */
export async function endSchemaTurn(work: () => Promise<void>): Promise<void> {
  try {
    await ensureConstraints(readEnvironment().DATABASE_URL);
    await work();
  } finally {
    await turn?.end();
    turn = undefined;
  }
}
