import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineNuxtModule } from '@nuxt/kit';
import { icons as lucide } from '@iconify-json/lucide';
import { icons as brands } from '@iconify-json/simple-icons';
import { ICONS } from '../icons.config.ts';

/** Repeated on every path of Lucide; BaseIcon says it once, on the `<svg>`. */
const LUCIDE_STROKE =
  / (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

/**
 * Writes the icons named in icons.config.ts into one sprite, `#icons/icons.svg`. Pages refer to it
 * with `<use>`: an icon costs no JavaScript, and the sprite is fetched once and kept for good.
 */
export default defineNuxtModule({
  meta: { name: 'sys-icons' },
  setup(_options, nuxt) {
    // A real file, and not a Nuxt template: those are virtual, and Vite serves assets from the disk.
    const file = join(nuxt.options.buildDir, 'sprite/icons.svg');
    nuxt.options.alias['#icons'] = dirname(file);
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
