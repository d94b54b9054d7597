import path from 'node:path';
import { SettingsError, readEnvironment } from '@sys/config';
import { ensureConstraints, migrate } from '@sys/database';
import strapi from '@strapi/strapi';

/**
 * Starts the CMS: our migrations, Strapi's own schema sync, our constraints on its tables, and only
 * then the first request. Replicas that start together take turns (advisory lock in `migrate`).
 */
try {
  const { DATABASE_URL } = readEnvironment();
  await migrate(DATABASE_URL);
  const appDir = import.meta.dirname;
  const app = strapi.createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  await app.load();
  await ensureConstraints(DATABASE_URL);
  await app.listen();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => app.destroy().finally(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
