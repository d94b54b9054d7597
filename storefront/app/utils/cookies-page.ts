/** The page about cookies in each language, as the CMS names it. */
const SLUGS = ['gestion-des-cookies', 'ملفات-تعريف-الارتباط', 'cookies'];

export const isCookiesPage = (slug: string): boolean => SLUGS.includes(slug);
