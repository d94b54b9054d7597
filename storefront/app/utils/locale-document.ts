import type { Locale } from '@sys/config/locales';
import { localeOfPath, localeOfTag } from './locale-route.ts';

/**
 * The language of the page: on the server by its address, in the browser as it was rendered. A form that was posted
 * and has to be mended is answered under the address it was sent to, which has no language.
 */
export const localeOfDocument = (url: string | undefined): Locale =>
  url === undefined ? localeOfTag(document.documentElement.lang) : localeOfPath(url);
