import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { demoEnvironment } from '../../scripts/lib/environment.ts';
import { cmsDir } from '../../scripts/lib/paths.ts';
import { cloneDatabase, type Template } from './databases.ts';
import { freePorts } from './ports.ts';

export interface TestCms {
  strapi: Core.Strapi;
  /** Where it answers, without a trailing slash. */
  url: string;
  databaseUrl: string;
  close(): Promise<void>;
}

// Strapi's own CommonJS build: an instance imported twice would not recognise its errors.
const { createStrapi } = createRequire(path.join(cmsDir, 'package.json'))(
  '@strapi/strapi',
) as typeof import('@strapi/strapi');

export interface TestCmsOptions {
  template?: Template;
  env?: Record<string, string>;
  /** Of bcrypt for people's passwords, as a power of two. A shop's take 50 ms each, and tests make people by the hundred. */
  hashRounds?: number;
}

/** A real CMS of one test file: its own database, its own port, the built server code. */
export async function startTestCms(options: TestCmsOptions = {}): Promise<TestCms> {
  const database = await cloneDatabase(options.template ?? 'empty');
  const [cms, storefront] = await freePorts(2);
  const ports = { cms: cms!, storefront: storefront!, database: 0 };
  Object.assign(
    process.env,
    demoEnvironment(database.url, ports, {}),
    // Everything here is asked from one address; and jobs run where a test asks for them with ROLE=all: most have nobody to tell of an edit.
    { NODE_ENV: 'test', LOG_LEVEL: 'error', ROLE: 'web', LIMIT_FACTOR: '1000' },
    options.env,
  );
  const strapi = createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist'), serveAdminPanel: false });
  await strapi.load();
  const { password } = strapi.contentType('plugin::users-permissions.user').attributes;
  Object.assign(password!, { encryption: { rounds: options.hashRounds ?? 4 } });
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  // Whoever asks lives in the same process: while it is busy, a connection would be let go just as it is used again.
  strapi.server.httpServer.keepAliveTimeout = 600_000;
  // And fifty who come at once wait longer for a connection than in a shop that is given a machine.
  strapi.db.connection.client.pool.acquireTimeoutMillis = 60_000;
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    async close() {
      await strapi.destroy();
      await database.drop();
    },
  };
}
