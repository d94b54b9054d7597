import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import vue from 'eslint-plugin-vue';
import vueParser from 'vue-eslint-parser';

/** Who may import whom: the arrows of ARCHITECTURE.md, held by the machine. */
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const platformFree = {
  group: ['@strapi/*', 'vue', 'nuxt', '#*', 'node:fs*', 'node:net', 'node:http*', 'node:process', 'pg', 'knex'],
  message: 'domain/ decides and does nothing else: no Strapi, Vue, I/O, clock or environment.',
};

const ofStorefront = [
  {
    group: [
      '@sys/database',
      '@sys/database/*',
      '@strapi/*',
      '**/cms/src/**',
      '@sys/{platform,identity,kyc,billing,orders,affiliate,social,audience}/s*',
      '**/plugins/**',
    ],
    message:
      'The storefront knows config, contracts and what identity, kyc and orders decide, its server the telemetry and the door too; nothing else of ours.',
  },
  { group: ['zod'], message: 'Keep zod out of the pages: import types from contracts.' },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/.output/**',
      '**/.nuxt/**',
      '**/.strapi/**',
      '.data/**',
      'cms/types/generated/**',
      '**/.tmp/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      // TypeScript knows which names exist.
      'no-undef': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TemplateElement[value.raw=/\\bid::text(?! AS| ORDER)[^]*ORDER BY id\\b/]',
          message: 'Sorted by the text, 10 before 9: what is put out hides the column. Write ORDER BY table.id.',
        },
      ],
    },
  },
  // Strapi is started from CommonJS: its ES modules do not load in Node.
  { files: ['cms/server.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.tsx'], rules: { 'vue/multi-word-component-names': 'off' } },
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser, sourceType: 'module' } },
  },
  {
    files: ['**/*.vue'],
    rules: {
      // Layout is Prettier's.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
      // Right to left is an equal: only logical directions.
      'vue/no-restricted-class': [
        'error',
        '/^(-?m[lr]|p[lr]|-?left|-?right|border-[lr]|rounded-[lr]|rounded-[tb][lr]|scroll-[mp][lr])-/',
        '/^text-(left|right)$/',
        '/^float-(left|right)$/',
      ],
      'vue/no-restricted-html-elements': ['error', { element: 'a-link', message: 'Use NuxtLink.' }],
    },
  },
  { files: ['**/domain/**/*.ts'], ignores: ['**/*.test.ts'], rules: forbid(platformFree) },
  {
    files: ['**/contracts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: forbid({
      group: ['@strapi/*', 'vue', 'nuxt', 'node:*', 'pg', '**/src/**', '**/server/**'],
      message: 'contracts/ holds schemas: only zod and the types of domain/.',
    }),
  },
  {
    files: ['storefront/**/*.{ts,vue}'],
    rules: forbid(...ofStorefront, {
      group: ['@sys/platform/telemetry', '@sys/platform/door'],
      message: 'Logs, figures and who asks are the server’s: pages would carry them to the browser.',
    }),
  },
  { files: ['storefront/server/**/*.ts'], rules: forbid(...ofStorefront) },
  {
    files: ['plugins/platform/telemetry/**/*.ts'],
    rules: forbid({
      group: ['@strapi/*', '@sys/*', 'pg', 'knex', 'vue', 'nuxt', '**/server/**'],
      message: 'telemetry/ is of both programs: neither Strapi nor the database, nor what knows them.',
    }),
  },
  {
    files: ['plugins/platform/{server,admin}/**/*.{ts,tsx}'],
    rules: forbid({
      group: ['@sys/cms', '@sys/cms/*', '**/cms/**', '**/storefront/**', '**/sandbox/**'],
      message: 'The platform stands below the CMS: it knows config and database only.',
    }),
  },
  {
    files: ['plugins/identity/{server,admin}/**/*.{ts,tsx}'],
    rules: forbid({
      group: [
        '@sys/cms',
        '@sys/cms/*',
        '@sys/{kyc,billing,orders,affiliate,social,audience}',
        '@sys/{kyc,billing,orders,affiliate,social,audience}/*',
        '**/cms/src/**',
        '**/storefront/**',
        '**/sandbox/**',
      ],
      message: 'identity stands on config, database and platform only.',
    }),
  },
  {
    files: ['plugins/kyc/{server,admin}/**/*.{ts,tsx}'],
    rules: forbid({
      group: [
        '@sys/cms',
        '@sys/cms/*',
        '@sys/{billing,orders,affiliate,social,audience}',
        '@sys/{billing,orders,affiliate,social,audience}/*',
        '**/cms/src/**',
        '**/storefront/**',
        '**/sandbox/**',
      ],
      message: 'kyc stands on config, database, platform and identity only.',
    }),
  },
  {
    files: ['plugins/billing/{server,admin}/**/*.{ts,tsx}'],
    rules: forbid({
      group: [
        '@sys/cms',
        '@sys/cms/*',
        '@sys/{orders,affiliate,social,audience}',
        '@sys/{orders,affiliate,social,audience}/*',
        '**/cms/src/**',
        '**/storefront/**',
        '**/sandbox/**',
      ],
      message: 'billing stands on config, database, platform, identity and kyc only.',
    }),
  },
  {
    files: ['plugins/orders/{server,admin}/**/*.{ts,tsx}'],
    rules: forbid({
      group: [
        '@sys/cms',
        '@sys/cms/*',
        '@sys/{affiliate,social,audience}',
        '@sys/{affiliate,social,audience}/*',
        '**/cms/src/**',
        '**/storefront/**',
        '**/sandbox/**',
      ],
      message: 'orders stands on config, database and the plugins before it only.',
    }),
  },
  {
    files: ['plugins/affiliate/{server,admin,redirects}/**/*.{ts,tsx}'],
    rules: forbid({
      group: [
        '@sys/cms',
        '@sys/cms/*',
        '@sys/{social,audience}',
        '@sys/{social,audience}/*',
        '**/cms/src/**',
        '**/storefront/**',
        '**/sandbox/**',
      ],
      message: 'affiliate stands on config, database and the plugins before it only.',
    }),
  },
  {
    files: ['plugins/social/{server,admin}/**/*.{ts,tsx}'],
    rules: forbid({
      group: [
        '@sys/cms',
        '@sys/cms/*',
        '@sys/audience',
        '@sys/audience/*',
        '**/cms/src/**',
        '**/storefront/**',
        '**/sandbox/**',
      ],
      message: 'social stands on config, database and the plugins before it only.',
    }),
  },
  {
    files: ['plugins/audience/{server,admin}/**/*.{ts,tsx}'],
    rules: forbid({
      group: ['@sys/cms', '@sys/cms/*', '**/cms/src/**', '**/storefront/**', '**/sandbox/**'],
      message: 'audience stands on config, database and the plugins before it only.',
    }),
  },
  {
    files: ['config/**/*.ts'],
    rules: forbid({
      group: ['@sys/*', '@strapi/*', 'pg'],
      message: 'config/ stands at the bottom: it imports nothing of ours.',
    }),
  },
  {
    files: ['database/**/*.ts'],
    rules: forbid({ group: ['@sys/cms', '@sys/cms/*', '@strapi/*'], message: 'database/ knows config only.' }),
  },
);
