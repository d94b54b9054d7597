import { DEFAULT_LOCALE, LOCALES, LOCALE_FACTS } from '@sys/config';
import type { Core } from '@strapi/strapi';

interface LocaleService {
  findByCode(code: string): Promise<{ id: number; name: string } | null>;
  update(where: { id: number }, changes: { name: string }): Promise<unknown>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  getDefaultLocale(): Promise<string | null>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

/** The name of the one language that Strapi starts with. */
const STRAPI_DEFAULT = 'English (en)';

/** The content languages of the site, French first. Strapi starts with English alone. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as LocaleService;
  for (const code of LOCALES) {
    const { name } = LOCALE_FACTS[code];
    const found = await locales.findByCode(code);
    if (!found) await locales.create({ code, name });
    else if (found.name === STRAPI_DEFAULT) await locales.update({ id: found.id }, { name });
  }
  if ((await locales.getDefaultLocale()) !== DEFAULT_LOCALE) await locales.setDefaultLocale({ code: DEFAULT_LOCALE });
}
