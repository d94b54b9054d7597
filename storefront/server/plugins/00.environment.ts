import type { Provider } from '@sys/identity/domain';

declare module 'h3' {
  interface H3EventContext {
    /** The public origin of the shop. */
    siteUrl?: string;
    /** With whom people can sign in. */
    providers?: readonly Provider[];
  }
}

/** Checks the settings before the first request, and gives each request the way to the CMS. */
export default defineNitroPlugin((nitro) => {
  const { SITE_URL, STOREFRONT_SECRET } = environment();
  nitro.hooks.hook('request', (event) => {
    event.context.siteUrl = SITE_URL;
    event.context.providers = providersInUse();
    event.context.read = pageRead(event, { url: cmsUrl(), key: STOREFRONT_SECRET }, usePages().reads);
  });
});
