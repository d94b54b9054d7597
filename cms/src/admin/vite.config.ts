import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';

/** The page that Strapi writes for the admin says "Strapi Admin", in English, without an icon. */
function ownDocument(): Plugin {
  const logo = readFileSync(path.resolve(process.cwd(), 'src/admin/assets/logo.svg'), 'utf8').trim();
  const icon = `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(logo)}">`;
  return {
    name: 'sys:own-document',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The admin build made no index.html.');
        page.source = String(page.source)
          .replace('<html lang="en">', '<html lang="fr">')
          .replace('<title>Strapi Admin</title>', `<title>ShareYourSales</title>${icon}`);
      },
    },
  };
}

export default (config: UserConfig) => mergeConfig(config, { plugins: [ownDocument()] });
