import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  // Uploads live with the data, not in the code. Strapi refuses to start when the folder is missing.
  const publicDir = path.resolve(env.DATA_DIR, 'public');
  mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
  return {
    host: env.HOST,
    port: env.CMS_PORT,
    url: env.CMS_URL,
    dirs: { public: publicDir },
    // Longer than anybody in front keeps one: who closes is who asks, and no request goes into a connection that is gone.
    http: { serverOptions: { keepAliveTimeout: 65_000 } },
    // Without this Strapi sees the proxy instead of the client, and all clients share one limit.
    proxy: env.TRUSTED_PROXY_HOPS > 0 ? { koa: true, maxIpsCount: env.TRUSTED_PROXY_HOPS } : { koa: false },
    app: { keys: [env.APP_KEYS] },
  };
};
