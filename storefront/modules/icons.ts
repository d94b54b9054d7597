import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addVitePlugin, defineNuxtModule } from '@nuxt/kit';
import { icons as lucide } from '@iconify-json/lucide';
import { icons as brands } from '@iconify-json/simple-icons';
import { ICONS } from '../icons.config.ts';

/** Repeated on every path of Lucide; BaseIcon says it once, on the `<svg>`. */
const LUCIDE_STROKE =
  / (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

/**
 * Writes the icons named in icons.config.ts into one sprite, `@icons/icons.svg`. Pages refer to it
 * with `<use>`: an icon costs no JavaScript, and the sprite is fetched once and kept for good.
 */
export default defineNuxtModule({
  meta: { name: 'sys-icons' },
  setup(_options, nuxt) {
    // A real file, and not a Nuxt template: those are virtual, and Vite serves assets from the disk.
    const file = join(nuxt.options.buildDir, 'sprite/icons.svg');
    nuxt.options.alias['@icons'] = dirname(file);
    addVitePlugin({
      name: 'sys-icons',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('.vue') ? { code: drawConstantIcons(code), map: null } : undefined),
    });
    nuxt.hook('build:before', () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg">${ICONS.map(symbol).join('')}</svg>`);
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
 * Writes `<BaseIcon name="x" />` out as the `<svg>` it stands for. A page has some ninety icons, and as
 * components they took half the time of rendering it; those whose name is computed, or that carry a
 * label, stay components.
 */
export function drawConstantIcons(source: string): string {
  return source.replace(CONSTANT_ICON, (whole, before: string, name: string, after: string) => {
    const attributes = before + after;
    if (/\s:?label=/.test(attributes)) return whole;
    const paint = name.startsWith('brand-') ? 'fill="currentColor"' : 'fill="none" stroke="currentColor"';
    const own = /\sclass="/.test(attributes)
      ? attributes.replace(/\sclass="/, ' class="icon ')
      : `${attributes} class="icon"`;
    return `<svg${own} ${paint} aria-hidden="true"><use href="@icons/icons.svg#${name}" /></svg>`;
  });
}
