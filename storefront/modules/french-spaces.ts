import { addVitePlugin, defineNuxtModule } from '@nuxt/kit';

const FRENCH = /\/i18n\/locales\/fr\/\w+\.json$/;

/** French keeps its double signs and guillemets on the line of their word: while it is built, not by every browser. */
export default defineNuxtModule({
  meta: { name: 'sys-french-spaces' },
  setup() {
    addVitePlugin({
      name: 'sys-french-spaces',
      enforce: 'pre',
      transform: (code, id) =>
        FRENCH.test(id) ? { code: JSON.stringify(JSON.parse(code, bindText)), map: null } : undefined,
    });
  },
});

const bindText = (_key: string, value: unknown) => (typeof value === 'string' ? bindFrench(value) : value);

export const bindFrench = (text: string): string => text.replace(/ (?=[?!:;»])/g, '\u00A0').replace(/« /g, '«\u00A0');
