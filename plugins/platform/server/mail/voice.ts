import type { Locale } from '@sys/config';
import type { MailKind, ReadMailData } from '../../contracts/mail/index.ts';
import type { MailContent } from './content.ts';
import { formatDate, formatDateTime, formatMoney, formatNumber, formatShare, formatTime } from './format.ts';
import { common } from './texts/common.ts';

/** How a template speaks: its language, and amounts and moments written in it. */
export interface Voice {
  locale: Locale;
  site: string;
  common: (typeof common)[Locale];
  money(centimes: number): string;
  number(value: number): string;
  share(basisPoints: number): string;
  date(iso: string): string;
  dateTime(iso: string): string;
  time(iso: string): string;
}

/** Says one kind of mail: its data in, what it says out. */
export type Template<Kind extends MailKind> = (data: ReadMailData<Kind>, voice: Voice) => MailContent;

export function voiceOf(locale: Locale, site: string): Voice {
  return {
    locale,
    site,
    common: common[locale],
    money: (centimes) => formatMoney(centimes, locale),
    number: (value) => formatNumber(value, locale),
    share: (basisPoints) => formatShare(basisPoints, locale),
    date: (iso) => formatDate(iso, locale),
    dateTime: (iso) => formatDateTime(iso, locale),
    time: (iso) => formatTime(iso, locale),
  };
}
