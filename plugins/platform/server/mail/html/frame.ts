import type { Locale } from '@sys/config';

/** What of a language decides how its blocks are drawn. */
export interface Frame {
  dir: 'ltr' | 'rtl';
  /** Where lines begin and end, for mail programs that know no logical directions. */
  start: 'left' | 'right';
  end: 'left' | 'right';
  /** Font family and the height of running text; Arabic marks need air. */
  font: string;
  size: number;
  leading: number;
}

const LATIN = "'Segoe UI',-apple-system,BlinkMacSystemFont,Roboto,'Helvetica Neue',Arial,sans-serif";
const ARABIC = "'Segoe UI','SF Arabic','Geeza Pro','Noto Sans Arabic',Tahoma,Arial,sans-serif";
export const MONO = "'SF Mono',Menlo,Consolas,'Liberation Mono',monospace";

export function frameOf(locale: Locale): Frame {
  return locale === 'ar'
    ? { dir: 'rtl', start: 'right', end: 'left', font: ARABIC, size: 17, leading: 1.75 }
    : { dir: 'ltr', start: 'left', end: 'right', font: LATIN, size: 16, leading: 1.55 };
}
