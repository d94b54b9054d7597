import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addTemplate, addTypeTemplate, addVitePlugin, defineNuxtModule } from '@nuxt/kit';
import { icons as lucide } from '@iconify-json/lucide';
import { icons as brands } from '@iconify-json/simple-icons';
import { ICONS } from '../icons.config.ts';

/** Repeated on every path of Lucide; BaseIcon says it once, on the `<svg>`. */
const LUCIDE_STROKE =
  / (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;
const YEAR_SECONDS = 31_536_000;

/**
 * Writes the icons named in icons.config.ts into one sprite under `/_icons/`. Pages refer to it with
 * `<use>`: an icon costs no JavaScript, and the sprite is fetched once and kept for good. Its address is
 * ours and not Vite's, which writes assets one way on the server and another in the browser.
 */
export default defineNuxtModule({
  meta: { name: 'sys-icons' },
  setup(_options, nuxt) {
    const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${ICONS.map(symbol).join('')}</svg>`;
    const name = `${createHash('sha256').update(sprite).digest('base64url').slice(0, 10)}.svg`;
    const folder = join(nuxt.options.buildDir, 'sprite');
    nuxt.hook('build:before', () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), sprite);
    });
    (nuxt.options.nitro.publicAssets ??= []).push({ dir: folder, baseURL: '/_icons', maxAge: YEAR_SECONDS });
    nuxt.options.alias['#icons'] = addTemplate({
      filename: 'icons.mjs',
      getContents: () => `export const SPRITE = '/_icons/${name}';`,
    }).dst;
    addTypeTemplate({
      filename: 'icons.d.ts',
      getContents: () => "declare module '#icons' { export const SPRITE: string }",
    });
    addVitePlugin({
      name: 'sys-icons',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('.vue') ? { code: drawConstantIcons(code, `/_icons/${name}`), map: null } : undefined,
    });
  },
});

function symbol(name: string): string {
  const icon = name.startsWith('brand-') ? brands.icons[name.slice('brand-'.length)] : lucideIcon(name);
  if (!icon) throw new Error(`icons.config.ts names "${name}", which its set does not have.`);
  return `<symbol id="${name}" viewBox="0 0 24 24">${icon.body.replaceAll(LUCIDE_STROKE, '')}</symbol>`;
}

function lucideIcon(name: string) {
  return lucide.icons[name] ?? lucide.icons[lucide.aliases?.[name]?.parent ?? ''];
}

const CONSTANT_ICON =
  /<BaseIcon((?:\s+[:@\w-]+(?:="[^"]*")?)*?)\s+name="([\w-]+)"((?:\s+[:@\w-]+(?:="[^"]*")?)*)\s*\/>/g;

/**
 * Writes `<BaseIcon name="x" />` out as the `<svg>` it stands for: a page has some ninety icons, and as
 * components they take a good part of rendering it. Those whose name is computed, or that carry a label,
 * stay components. The address is bound, or Vue would look for the file to bundle it.
 */
export function drawConstantIcons(source: string, sprite: string): string {
  return source.replace(CONSTANT_ICON, (whole, before: string, name: string, after: string) => {
    const attributes = before + after;
    if (/\s:?label=/.test(attributes)) return whole;
    const paint = name.startsWith('brand-') ? 'fill="currentColor"' : 'fill="none" stroke="currentColor"';
    const own = /\sclass="/.test(attributes)
      ? attributes.replace(/\sclass="/, ' class="icon ')
      : `${attributes} class="icon"`;
    return `<svg${own} ${paint} aria-hidden="true"><use :href="'${sprite}#${name}'" /></svg>`;
  });
}
