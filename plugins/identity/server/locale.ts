import { DEFAULT_LOCALE, isLocale, type Locale } from '@sys/config/locales';
import type { Context } from 'koa';

/** The language of whoever asks: the first of `Accept-Language` that we speak. */
export function localeOf(ctx: Pick<Context, 'get'>): Locale {
  const wanted = ctx.get('accept-language').split(',');
  return wanted.map((part) => part.trim().slice(0, 2).toLowerCase()).find(isLocale) ?? DEFAULT_LOCALE;
}
