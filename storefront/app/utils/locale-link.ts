import type { Locale } from '@sys/config/locales';

/** Stands for the address of this page in another language until the page is rendered; see plugins/locale-links.server.ts. */
export const localeLinkMark = (code: Locale) => `#locale-${code}#`;
