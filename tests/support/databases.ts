import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase } from '@sys/database';

export type Template = 'empty' | 'demo';

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with "npm test", which prepares their database.`);
  return value;
}

/** A database of one's own, copied from a prepared one in a fraction of a second. */
export async function cloneDatabase(template: Template): Promise<{ url: string; drop(): Promise<void> }> {
  const admin = setting('TEST_DATABASE_ADMIN_URL');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(admin, name, setting(template === 'demo' ? 'TEST_TEMPLATE_DEMO' : 'TEST_TEMPLATE_EMPTY'));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(admin, name) };
}
