import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DEMO_STAFF, SettingsError, readEnvironment } from '@sys/config';
import { createDatabase, isTaken, PortTakenError, startCluster } from '@sys/database';
import { seedDemo } from '@sys/database/seed';
import { buildAll } from './lib/build.ts';
import { demoEnvironment, PORTS } from './lib/environment.ts';
import { dataDir } from './lib/paths.ts';
import { step } from './lib/progress.ts';
import type { Service } from './lib/processes.ts';
import { logFile, startCms, startStorefront } from './lib/shop.ts';

/**
 * From a fresh clone to a seeded shop: builds what is missing, starts the embedded database (unless
 * DATABASE_URL names one), the CMS and the storefront, fills the demo the first time, and stays
 * until Ctrl-C. With SYS_MODE=production nothing is invented: every setting must be given.
 */
const stops: Array<{ name: string; stop(): Promise<void> }> = [];
let stopping = false;

async function stopAll(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    for (const { stop } of stops.reverse()) await stop().catch((error: Error) => console.error(error.message));
  }
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!stopping) console.log('\nStopping ...');
    void stopAll(0);
  });
}

try {
  const production = process.env.SYS_MODE === 'production';
  if (production) readEnvironment();
  for (const [port, whose] of [[PORTS.storefront, 'of the storefront, STOREFRONT_PORT'], [PORTS.cms, 'of the CMS, CMS_PORT']] as const) {
    if (await isTaken(port)) throw new PortTakenError(port, whose);
  }
  mkdirSync(dataDir, { recursive: true });

  const databaseUrl = process.env.DATABASE_URL || (await step('Database', startEmbedded));
  const env = production ? (process.env as Record<string, string>) : demoEnvironment(databaseUrl);
  await buildAll((name, work) => step(`Building the ${name}`, work));

  const cms = await step('CMS', () => startCms(env, logFile(dataDir, 'cms')));
  watch(cms);
  if (!production) await step('Demo data', (note) => seedDemo({ databaseUrl, dataDir, onProgress: note }));
  const storefront = await step('Storefront', () => startStorefront(env, logFile(dataDir, 'storefront')));
  watch(storefront);
  announce(env, production);
} catch (error) {
  if (!stopping) console.error(`\n${explain(error)}`);
  await stopAll(1);
}

async function startEmbedded(note: (text: string) => void): Promise<string> {
  const cluster = await startCluster({ folder: path.join(dataDir, 'postgres'), port: PORTS.database, onProgress: note });
  stops.push({ name: 'database', stop: () => cluster.stop() });
  await createDatabase(cluster.url('postgres'), 'shareyoursales');
  return cluster.url('shareyoursales');
}

/** A program that ends by itself takes the rest with it, and says why. */
function watch(service: Service): void {
  stops.push(service);
  void service.ended.then((code) => {
    if (stopping) return;
    console.error(`\n${service.name} ended (${code}):\n${service.tail()}`);
    void stopAll(1);
  });
}

function announce(env: Record<string, string>, production: boolean): void {
  console.log(`\n  Storefront   ${env.SITE_URL}\n  Admin panel  ${env.CMS_URL}/admin`);
  if (!production) {
    console.log('\n  Demo accounts of the admin panel (they exist in the demo alone):');
    for (const { email, password } of DEMO_STAFF) console.log(`    ${email.padEnd(36)} ${password}`);
  }
  console.log(`\n  Logs in ${path.join(dataDir, 'logs')}. Ctrl-C stops everything.`);
}

function explain(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
