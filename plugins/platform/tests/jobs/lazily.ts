import { registerHooks } from 'node:module';

/**
 * To be imported first by a worker of the tests. Strapi's tools bring a thousand files with them, of dates for the most
 * part, which take longer than all that a worker does: they are loaded when one of them is wanted.
 */
let areWanted = false;
Object.assign(globalThis, { wantTools: () => void (areWanted = true) });

const LATER = `
  let tools;
  const load = () => {
    wantTools();
    delete require.cache[__filename];
    return require(__filename);
  };
  module.exports = new Proxy({}, { get: (_, name) => (tools ??= load())[name] });
`;

registerHooks({
  load: (url, context, next) =>
    url.endsWith('/@strapi/utils/dist/index.js') && !areWanted
      ? { format: 'commonjs', source: LATER, shortCircuit: true }
      : next(url, context),
});
