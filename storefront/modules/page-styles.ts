import { defineNuxtModule } from '@nuxt/kit';

/**
 * Puts server/utils/page-styles.ts between the renderer and the style sheets of the parts: it stands a
 * mark where Nuxt would put the sheets. Fails the build should a later Nuxt write that module otherwise.
 */
export default defineNuxtModule({
  meta: { name: 'sys-page-styles' },
  setup(_options, nuxt) {
    if (nuxt.options.dev) return;
    const marks = `${nuxt.options.serverDir}/utils/page-styles.ts`;
    nuxt.hook('nitro:init', (nitro) => {
      nitro.hooks.hook('rollup:before', (_nitro, config) => {
        const plugin = {
          name: 'sys-page-styles',
          transform(code: string, id: string) {
            if (!id.endsWith('/dist/server/styles.mjs')) return;
            const [before, loaders, ...rest] = code.split('export default ');
            if (!loaders || rest.length > 0) throw new Error(`${id} has changed: look at modules/page-styles.ts.`);
            const marked = `import { markStyles } from ${JSON.stringify(marks)};\nexport default markStyles(${loaders.replace(/;\s*$/, '')});`;
            return { code: `${before}\n${marked}`, map: null };
          },
        };
        config.plugins = [config.plugins, plugin].flat();
      });
    });
  },
});
