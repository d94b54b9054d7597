import { registerHooks } from 'node:module';

/**
 * To be imported first by a worker of the tests. Each of these brings hundreds of files with it, which take longer than
 * all that a worker does, and most workers want none of them: they are loaded when one of their names is.
 */
const LATER = [
  '/@strapi/utils/dist/index.js',
  '/affiliate/dist/server/services.js',
  '/platform/dist/server/jobs/bull.js',
  '/platform/dist/server/mail/mailer.js',
] as const;

const wanted = new Set<string>();
Object.assign(globalThis, { wantNow: (file: string) => void wanted.add(file) });

const SOURCE = `
  let real;
  const load = () => {
    wantNow(require('node:url').pathToFileURL(__filename).href);
    delete require.cache[__filename];
    return require(__filename);
  };
  module.exports = new Proxy({}, { get: (_, name) => (real ??= load())[name] });
`;

registerHooks({
  load: (url, context, next) =>
    LATER.some((ending) => url.endsWith(ending)) && !wanted.has(url)
      ? { format: 'commonjs', source: SOURCE, shortCircuit: true }
      : next(url, context),
});
