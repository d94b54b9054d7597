import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Brings the database to this version and ends: what a starting CMS does before it takes requests, done
 * once ahead of a roll-out, so that a migration which fails stops it while the old version goes on serving.
 */
const cms = path.resolve(import.meta.dirname, '..', 'cms');
// CommonJS: Strapi's ES modules do not load in Node.
const load = createRequire(path.join(cms, 'package.json'));
// It runs no jobs: the workers of the old version still do.
process.env.ROLE = 'web';

try {
  load('@sys/config').readEnvironment();
  const app = load('@strapi/strapi').createStrapi({ appDir: cms, distDir: path.join(cms, 'dist') });
  await app.load();
  await app.destroy();
  console.log('The database is at this version.');
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
