declare module 'h3' {
  interface H3EventContext {
    /** The public origin of the shop. */
    siteUrl?: string;
  }
}

/** Checks the settings before the first request, and gives each request the way to the CMS. */
export default defineNitroPlugin((nitro) => {
  const { SITE_URL, STOREFRONT_SECRET } = environment();
  nitro.hooks.hook('request', (event) => {
    event.context.siteUrl = SITE_URL;
    event.context.read = pageRead(event, { url: cmsUrl(), key: STOREFRONT_SECRET }, usePages().reads);
  });
});
