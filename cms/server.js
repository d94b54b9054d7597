'use strict';

const path = require('node:path');
const { SettingsError, readEnvironment } = require('@sys/config');
// CommonJS: Strapi's ES modules do not load in Node, and a second copy would not know its own errors.
const { drain, logOf, reportsOf } = require('@sys/platform/services');
const { captureConsole } = require('@sys/platform/telemetry');
const { createStrapi } = require('@strapi/strapi');

/** Starts the CMS from its build; the first request is taken when the database is ready for it. */
async function main() {
  const { SHUTDOWN_NOTICE_SECONDS } = readEnvironment();
  captureConsole(logOf());
  // In an unknown state it does not go on; whoever started it starts another.
  process.on('uncaughtException', (error) => void die(error));
  process.on('unhandledRejection', (error) => void die(error));
  const app = createStrapi({ appDir: __dirname, distDir: path.join(__dirname, 'dist') });
  await app.load();
  await app.listen();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // Strapi's own way out cuts every request short.
    process.removeAllListeners(signal);
    process.once(signal, () =>
      drain(app, { notice: SHUTDOWN_NOTICE_SECONDS })
        .then(() => app.destroy())
        .then(() => reportsOf().flush())
        .finally(() => leave(0)),
    );
  }
}

async function die(error) {
  logOf().fatal('The process ends: nobody had foreseen this.', { error });
  reportsOf().send(error, { fatal: 'true' });
  await reportsOf().flush();
  leave(1);
}

/** Strapi has taken away what would have written the last lines of the log. */
function leave(code) {
  logOf().flush();
  process.exit(code);
}

const SENTENCES = ['DemoDatabaseError', 'MetricsPortError'];

main().catch((error) => {
  // Told to the person at the terminal in a sentence; anything else is a fault of ours, with its stack.
  if (!(error instanceof SettingsError || SENTENCES.includes(error.name))) return die(error);
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
