import tailwindcss from '@tailwindcss/vite';
import { SITE } from '@sys/config/site';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The files of a font of ours, which pictures of links are drawn with. */
const fontFiles = (name: string) =>
  path.join(path.dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/package.json`)), 'files');

export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  devtools: { enabled: false },
  ssr: true,
  css: ['~/assets/css/main.css'],
  components: [{ path: '~/components', pathPrefix: false }],
  // In the page the styles save the round trip before the first paint; app/assets/css/shared.css says what would be linked.
  features: { inlineStyles: true },
  app: {
    head: {
      titleTemplate: `%s | ${SITE.name}`,
      meta: [
        { name: 'viewport', content: 'width=device-width, initial-scale=1' },
        { name: 'color-scheme', content: 'light dark' },
        { name: 'theme-color', content: '#fbf8f3', media: '(prefers-color-scheme: light)' },
        { name: 'theme-color', content: '#16141a', media: '(prefers-color-scheme: dark)' },
      ],
      link: [{ rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }],
    },
  },
  experimental: {
    appManifest: false,
    payloadExtraction: false,
    // Bundled, the server's Vue too is without the Options API, as `__VUE_OPTIONS_API__` below says.
    externalVue: false,
    emitRouteChunkError: 'automatic',
    // The code of another page is fetched when somebody reaches for its link, not because one is in view.
    defaults: { nuxtLink: { prefetchOn: { visibility: false, interaction: true } } },
  },
  // They are TypeScript source: bundled, not loaded from node_modules.
  build: {
    transpile: [
      '@sys/affiliate',
      '@sys/config',
      '@sys/identity',
      '@sys/kyc',
      '@sys/orders',
      '@sys/platform',
      '@sys/social',
    ],
  },
  nitro: {
    compressPublicAssets: { gzip: true, brotli: true },
    serverAssets: [
      { baseName: 'figtree', dir: fontFiles('figtree'), pattern: 'figtree-latin-wght-normal.woff2' },
      { baseName: 'readex', dir: fontFiles('readex-pro'), pattern: 'readex-pro-arabic-wght-normal.woff2' },
    ],
    externals: {
      inline: [
        '@sys/affiliate',
        '@sys/config',
        '@sys/identity',
        '@sys/kyc',
        '@sys/orders',
        '@sys/platform',
        '@sys/social',
      ],
    },
    typescript: { tsConfig: { compilerOptions: { allowImportingTsExtensions: true } } },
  },
  typescript: { strict: true, typeCheck: false },
  vite: {
    plugins: [tailwindcss()],
    define: { __VUE_OPTIONS_API__: 'false' },
    // Vite's helper puts a <link> in the page for each part that wakes up, which was the longest single step of waking.
    build: { modulePreload: false },
  },
  hooks: {
    // `<link rel=prefetch as=...>` is an error in HTML, and fetches chunks nobody asked for.
    'build:manifest'(manifest) {
      for (const chunk of Object.values(manifest)) {
        chunk.prefetch = false;
        // The page is complete without its scripts: they come after the styles, the font and the first picture.
        if (chunk.resourceType === 'script' && !chunk.isEntry) chunk.preload = false;
      }
    },
  },
});
