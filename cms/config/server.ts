import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  return {
    host: env.HOST,
    port: env.CMS_PORT,
    url: env.CMS_URL,
    // Without this Strapi sees the proxy instead of the client, and all clients share one limit.
    proxy: env.TRUSTED_PROXY_HOPS > 0 ? { koa: true, maxIpsCount: env.TRUSTED_PROXY_HOPS } : { koa: false },
    app: { keys: [env.APP_KEYS] },
  };
};
