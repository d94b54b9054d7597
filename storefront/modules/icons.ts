import { addTemplate, addTypeTemplate, defineNuxtModule } from '@nuxt/kit';
import { icons as lucide } from '@iconify-json/lucide';
import { icons as brands } from '@iconify-json/simple-icons';
import { ICONS } from '../icons.config.ts';

/** Puts the bodies of the icons named in icons.config.ts into `#build/icons.mjs`: no set is shipped, none is fetched. */
export default defineNuxtModule({
  meta: { name: 'sys-icons' },
  setup() {
    addTemplate({
      filename: 'icons.mjs',
      getContents: () => `export default ${JSON.stringify(Object.fromEntries(ICONS.map((name) => [name, body(name)])))}`,
    });
    addTypeTemplate({
      filename: 'types/icons.d.ts',
      getContents: () => `declare module '#build/icons.mjs' { const icons: Record<import('../../icons.config').IconName, string>; export default icons }`,
    });
  },
});

function body(name: string): string {
  const brand = name.startsWith('brand-');
  const icon = brand ? brands.icons[name.slice('brand-'.length)] : resolve(name);
  if (!icon) throw new Error(`icons.config.ts names "${name}", which its set does not have.`);
  return icon.body;
}

function resolve(name: string) {
  return lucide.icons[name] ?? lucide.icons[lucide.aliases?.[name]?.parent ?? ''];
}
