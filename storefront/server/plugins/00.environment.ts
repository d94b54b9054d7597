/** Checks the settings before the first request, and hands them to each request as runtime config, with the way to the CMS. */
export default defineNitroPlugin((nitro) => {
  const env = environment();
  const values = {
    cmsUrl: env.CMS_INTERNAL_URL ?? env.CMS_URL,
    previewSecret: env.PREVIEW_SECRET,
    purgeSecret: env.PURGE_SECRET,
  };
  nitro.hooks.hook('request', (event) => {
    const config = useRuntimeConfig(event);
    Object.assign(config, values);
    config.public.siteUrl = env.SITE_URL;
    event.context.read = pageRead(event, values.cmsUrl);
  });
});
