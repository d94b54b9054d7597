import { createServer } from 'node:http';
import path from 'node:path';
import { DEMO_SECRETS, environmentSchema, parseSettings } from '@sys/config';
import { openLog } from '@sys/platform/telemetry';
import { answerLinks } from './answer.ts';
import { Journal } from './clicks/journal.ts';
import { Recorder } from './clicks/recorder.ts';
import { Database } from './database.ts';
import { KeptReads } from './links/kept.ts';
import { readLink, type LinkStand } from './links/state.ts';

/**
 * The program behind `/r/`: it knows Node, PostgreSQL and what `domain/` decides, and nothing of Strapi or Nuxt.
 * Ends on SIGTERM when every click it took is answered.
 */
const settings = parseSettings(
  environmentSchema.pick({
    SYS_MODE: true,
    DATABASE_URL: true,
    DATA_DIR: true,
    SITE_URL: true,
    HOST: true,
    REDIRECTS_PORT: true,
    TRUSTED_PROXY_HOPS: true,
    CLICKS_KEY: true,
    STOREFRONT_SECRET: true,
    LOG_FORMAT: true,
    LOG_LEVEL: true,
  }),
  process.env,
  ({ SYS_MODE, ...given }) =>
    (['CLICKS_KEY', 'STOREFRONT_SECRET'] as const)
      .filter((name) => SYS_MODE === 'production' && given[name] === DEMO_SECRETS[name])
      .map((name) => ({ name, reason: 'is the public secret of the demo', hint: `Set ${name} to a fresh secret.` })),
);
const log = openLog({ program: 'redirects', level: settings.LOG_LEVEL, format: settings.LOG_FORMAT });
const database = new Database(settings.DATABASE_URL);
const links = new KeptReads<LinkStand | null>((key) => database.read((client) => readLink(client, key)));
const recorder = new Recorder({
  write: (batch) => database.write(batch),
  journal: new Journal(path.join(settings.DATA_DIR, 'clicks')),
  now: Date.now,
  say: (what, details) => {
    if (what === 'back') log.info('The database is back, and has the clicks of the journal.', details);
    else if (what === 'away') log.error('The database is away: clicks go to the journal.', details);
    else log.error('Clicks could not be kept: the journal is full.', details);
  },
});
void database.listen((key) => (key === null ? links.dropAll() : links.drop(key)));

const answer = answerLinks({
  links,
  recorder,
  site: settings.SITE_URL,
  trustedHops: settings.TRUSTED_PROXY_HOPS,
  storefrontSecret: settings.STOREFRONT_SECRET,
  key: settings.CLICKS_KEY,
  now: Date.now,
});
const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 10_000 }, (request, response) => {
  // Ready without the database too: links go on leading somewhere.
  if (request.url === '/livez' || request.url === '/readyz') return void response.end('ok');
  answer(request, response);
});
server.listen(settings.REDIRECTS_PORT, settings.HOST, () => log.info('Links are answered.', { port: settings.REDIRECTS_PORT })); // prettier-ignore

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    server.close(() => {
      void recorder
        .end()
        .then(() => database.end())
        .finally(() => {
          log.flush();
          process.exit(0);
        });
    });
    server.closeIdleConnections();
  });
