import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DEMO_STAFF } from '@sys/config';
import { seedDemo } from '@sys/database/seed';
import { startEmbeddedDatabase } from './lib/embedded.ts';
import { demoEnvironment } from './lib/environment.ts';
import { Lifetime } from './lib/lifetime.ts';
import { cmsDir, dataDir, root, storefrontDir } from './lib/paths.ts';
import { refuseTakenPorts } from './lib/ports.ts';
import { startService, untilAnswers } from './lib/processes.ts';
import { step } from './lib/progress.ts';
import { logFile, startMailbox, startNetworks, startPayments, startProviders, startRedirects } from './lib/shop.ts';

/** The shop with hot reload on both sides: `strapi develop` and `nuxt dev`, on the embedded database. */
const lifetime = new Lifetime();
await lifetime.run(async () => {
  await refuseTakenPorts();
  mkdirSync(dataDir, { recursive: true });
  const database = await step('Database', startEmbeddedDatabase);
  lifetime.add(database.stop);
  const env: Record<string, string> = {
    ...demoEnvironment(database.url),
    NODE_ENV: 'development',
    NUXT_TELEMETRY_DISABLED: '1',
    PAGE_CACHE_SECONDS: '0',
  };
  const mailbox = await step('Mail box', () => startMailbox(env, logFile(dataDir, 'mailbox')));
  if (mailbox) lifetime.watch(mailbox);
  const providers = await step('Providers', () => startProviders(env, logFile(dataDir, 'providers')));
  if (providers) lifetime.watch(providers);
  const payments = await step('Payments', () => startPayments(env, logFile(dataDir, 'payments')));
  if (payments) lifetime.watch(payments);
  const networks = await step('Networks', () => startNetworks(env, logFile(dataDir, 'networks')));
  if (networks) lifetime.watch(networks);
  const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);

  await step('CMS (it builds the admin panel the first time)', async () => {
    const cms = startService('The CMS', [bin('strapi'), 'develop'], { cwd: cmsDir, env, log: logFile(dataDir, 'cms') });
    lifetime.watch(cms);
    await untilAnswers(cms, `${env.CMS_INTERNAL_URL}/_health`, 300);
  });
  await step('Demo data', (note) => seedDemo({ databaseUrl: database.url, dataDir, onProgress: note }));
  lifetime.watch(await step('Links', () => startRedirects(env, logFile(dataDir, 'redirects'))));
  await step('Storefront', async () => {
    const args = [bin('nuxt'), 'dev', '--port', env.STOREFRONT_PORT!, '--host', '127.0.0.1'];
    const storefront = startService('The storefront', args, {
      cwd: storefrontDir,
      env,
      log: logFile(dataDir, 'storefront'),
    });
    lifetime.watch(storefront);
    await untilAnswers(storefront, `http://127.0.0.1:${env.STOREFRONT_PORT}/`, 180);
  });
  console.log(
    `\n  Storefront   ${env.SITE_URL}\n  Admin panel  ${env.CMS_URL}/admin  (${DEMO_STAFF[0].email} / ${DEMO_STAFF[0].password})`,
  );
  console.log(`\n  Logs in ${path.join(dataDir, 'logs')}. Ctrl-C stops everything.`);
});
