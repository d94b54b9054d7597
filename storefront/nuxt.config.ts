import tailwindcss from '@tailwindcss/vite';
import { DEFAULT_LOCALE, LOCALES, LOCALE_FACTS } from '@sys/config/locales';
import { SITE } from '@sys/config/site';
import { routes } from './i18n/routes.ts';

const messageFiles = ['common', 'listing', 'deal', 'home'];

export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  modules: ['@nuxtjs/i18n'],
  telemetry: false,
  devtools: { enabled: false },
  ssr: true,
  css: ['~/assets/css/main.css'],
  components: [{ path: '~/components', pathPrefix: false }],
  // Filled when the server starts, from the settings in @sys/config: see server/plugins/00.environment.ts.
  runtimeConfig: {
    cmsUrl: '',
    previewSecret: '',
    purgeSecret: '',
    public: { siteUrl: '' },
  },
  i18n: {
    strategy: 'prefix_except_default',
    defaultLocale: DEFAULT_LOCALE,
    locales: LOCALES.map((code) => ({
      code,
      language: LOCALE_FACTS[code].tag,
      dir: LOCALE_FACTS[code].dir,
      name: LOCALE_FACTS[code].name,
      files: messageFiles.map((file) => `${code}/${file}.json`),
    })),
    customRoutes: 'config',
    pages: routes,
    // A cookie on a page would keep it out of every cache.
    detectBrowserLanguage: false,
    bundle: { compositionOnly: true, runtimeOnly: true, fullInstall: false, dropMessageCompiler: true },
    experimental: { typedPages: false, nitroContextDetection: false },
  },
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
  experimental: { appManifest: false, payloadExtraction: false, emitRouteChunkError: 'automatic' },
  // @sys/config is TypeScript source: it is bundled, not loaded from node_modules.
  build: { transpile: ['@sys/config'] },
  nitro: {
    compressPublicAssets: { gzip: true, brotli: true },
    externals: { inline: ['@sys/config'] },
    typescript: { tsConfig: { compilerOptions: { allowImportingTsExtensions: true } } },
  },
  typescript: { strict: true, typeCheck: false },
  vite: { plugins: [tailwindcss()] },
  hooks: {
    // `<link rel=prefetch as=...>` is an error in HTML, and fetches chunks nobody asked for.
    'build:manifest'(manifest) {
      for (const chunk of Object.values(manifest)) chunk.prefetch = false;
    },
  },
});
