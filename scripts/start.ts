import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DEMO_PEOPLE, DEMO_STAFF, readEnvironment } from '@sys/config';
import { seedDemo } from '@sys/database/seed';
import { buildAll } from './lib/build.ts';
import { startEmbeddedDatabase } from './lib/embedded.ts';
import { MAILBOX_PORTS, SOCIAL_STAND_IN_PORT, demoEnvironment } from './lib/environment.ts';
import { Lifetime } from './lib/lifetime.ts';
import { dataDir } from './lib/paths.ts';
import { refuseTakenPorts } from './lib/ports.ts';
import { step } from './lib/progress.ts';
import {
  logFile,
  startCms,
  startMailbox,
  startNetworks,
  startPayments,
  startProviders,
  startRedirects,
  startStorefront,
} from './lib/shop.ts';

/**
 * From a fresh clone to a seeded shop: builds what is missing, starts the embedded database (unless
 * DATABASE_URL names one), the CMS and the storefront, fills the demo the first time, and stays
 * until Ctrl-C. With SYS_MODE=production nothing is invented: every setting must be given.
 */
const lifetime = new Lifetime();
await lifetime.run(async () => {
  const production = process.env.SYS_MODE === 'production';
  if (production) readEnvironment();
  await refuseTakenPorts();
  mkdirSync(dataDir, { recursive: true });

  await buildAll((name, work) => step(`Building the ${name}`, work));
  const databaseUrl = process.env.DATABASE_URL || (await step('Database', embeddedDatabase));
  const env = production ? (process.env as Record<string, string>) : demoEnvironment(databaseUrl);
  const mailbox = production ? null : await step('Mail box', () => startMailbox(env, logFile(dataDir, 'mailbox')));
  if (mailbox) lifetime.watch(mailbox);
  const providers = production
    ? null
    : await step('Providers', () => startProviders(env, logFile(dataDir, 'providers')));
  if (providers) lifetime.watch(providers);
  const payments = production ? null : await step('Payments', () => startPayments(env, logFile(dataDir, 'payments')));
  if (payments) lifetime.watch(payments);
  const networks = production ? null : await step('Networks', () => startNetworks(env, logFile(dataDir, 'networks')));
  if (networks) lifetime.watch(networks);
  lifetime.watch(await step('CMS', () => startCms(env, logFile(dataDir, 'cms'))));
  if (!production) await step('Demo data', (note) => seedDemo({ databaseUrl, dataDir, onProgress: note }));
  lifetime.watch(await step('Links', () => startRedirects(env, logFile(dataDir, 'redirects'))));
  lifetime.watch(await step('Storefront', () => startStorefront(env, logFile(dataDir, 'storefront'))));
  announce(env, production);
});

async function embeddedDatabase(note: (text: string) => void): Promise<string> {
  const { url, stop } = await startEmbeddedDatabase(note);
  lifetime.add(stop);
  return url;
}

function announce(env: Record<string, string>, production: boolean): void {
  console.log(`\n  Storefront   ${env.SITE_URL}\n  Admin panel  ${env.CMS_URL}/admin`);
  if (env.SMTP_URL && !process.env.SMTP_URL) console.log(`  Mail box     http://localhost:${MAILBOX_PORTS.page}`);
  if (env.META_GRAPH_URL && !process.env.META_GRAPH_URL)
    console.log(`  Networks     http://localhost:${SOCIAL_STAND_IN_PORT} (what is published there)`);
  if (!production) {
    console.log('\n  Demo accounts of the admin panel (they exist in the demo alone):');
    for (const { email, password } of DEMO_STAFF) console.log(`    ${email.padEnd(36)} ${password}`);
    console.log('  Of the storefront:');
    for (const { email, password } of DEMO_PEOPLE) console.log(`    ${email.padEnd(36)} ${password}`);
  }
  console.log(`\n  Logs in ${path.join(dataDir, 'logs')}. Ctrl-C stops everything.`);
}
