import { figures, gauge, mergeFigures, serveFigures, watchProcess } from '@sys/platform/telemetry';

/**
 * Serves the figures where STOREFRONT_METRICS_PORT says. The processes share that port: whichever is asked
 * asks the others, and answers for all of them together.
 */
export default defineNitroPlugin((nitro) => {
  const pages = usePages();
  gauge({
    name: 'shop_page_cache_pages',
    help: 'Pages that are kept.',
    collect() {
      this.set(pages.cache.size);
    },
  });
  gauge({
    name: 'shop_page_cache_bytes',
    help: 'Memory of the pages that are kept.',
    collect() {
      this.set(pages.cache.bytes);
    },
  });
  gauge({
    name: 'shop_renders',
    help: 'Pages being rendered, and pages waiting for it.',
    labelNames: ['state'] as const,
    collect() {
      const { inside, waiting } = pages.renders;
      this.set({ state: 'running' }, inside);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  heedSiblings({ purge: (tags) => pages.purge(tags), figures: () => figures.getMetricsAsJSON() });

  const { METRICS_HOST: host, STOREFRONT_METRICS_PORT: port } = environment();
  if (port === undefined) return;
  watchProcess();
  const read = async () => mergeFigures([await figures.getMetricsAsJSON(), ...(await figuresOfSiblings())]);
  const serving = serveFigures({
    host,
    port,
    setting: 'STOREFRONT_METRICS_PORT',
    contentType: figures.contentType,
    read,
  });
  // start.ts has seen the port free; should somebody have taken it since, the shop goes on without figures.
  serving.catch((error: Error) => useLog().error(error.message));
  nitro.hooks.hook('close', async () => (await serving.catch(() => null))?.close());
});
