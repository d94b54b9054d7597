import { LOCALES, type Locale } from '@sys/config/locales';

const MARK_START = '#locale-';

/** Stands for the address of this page in another language until the page is rendered; see app/plugins/locale-links.server.ts. */
export const localeLinkMark = (code: Locale) => `${MARK_START}${code}#`;

/** Puts the addresses where their marks stand; they are written into attributes. */
export function fillLocaleLinks(html: string, paths: Record<Locale, string>): string {
  const [before, ...rest] = html.split(MARK_START);
  if (rest.length === 0) return html;
  return rest.reduce((filled, part) => {
    const code = LOCALES.find((locale) => part.startsWith(`${locale}#`));
    if (!code) return `${filled}${MARK_START}${part}`;
    return filled + paths[code].replace(/[&"<>]/g, encodeURIComponent) + part.slice(code.length + 1);
  }, before!);
}
