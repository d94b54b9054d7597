'use strict';

const path = require('node:path');
const { SettingsError, readEnvironment } = require('@sys/config');
// CommonJS: Strapi's ES modules do not load in Node, and a second copy would not know its own errors.
const { drain } = require('@sys/platform/services');
const { createStrapi } = require('@strapi/strapi');

/** Starts the CMS from its build; the first request is taken when the database is ready for it. */
async function main() {
  const { SHUTDOWN_NOTICE_SECONDS } = readEnvironment();
  const app = createStrapi({ appDir: __dirname, distDir: path.join(__dirname, 'dist') });
  await app.load();
  await app.listen();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // Strapi's own way out cuts every request short.
    process.removeAllListeners(signal);
    process.once(signal, () =>
      drain(app, { notice: SHUTDOWN_NOTICE_SECONDS })
        .then(() => app.destroy())
        .finally(() => process.exit(0)),
    );
  }
}

main().catch((error) => {
  // Told to the person at the terminal in a sentence; anything else is a fault of ours, with its stack.
  const told = error instanceof SettingsError || error.name === 'DemoDatabaseError';
  console.error(told ? error.message : error);
  process.exit(1);
});
