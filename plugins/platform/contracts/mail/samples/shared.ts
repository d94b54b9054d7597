import type { Locale } from '@sys/config';
import type { MailData, MailKind } from '../index.ts';

/** Data as a real sender would give it, in the language of the reader. */
export type Samples<Kind extends MailKind> = { [Each in Kind]: (locale: Locale) => MailData<Each> };

export const SITE_URL = 'https://shareyoursales.ma';

export const PEOPLE: Record<Locale, { shopper: string; influencer: string; merchant: string }> = {
  fr: { shopper: 'Salma El Idrissi', influencer: 'Yassine Benali', merchant: 'Hammam Lalla Zineb' },
  ar: { shopper: 'سلمى الإدريسي', influencer: 'ياسين بنعلي', merchant: 'حمام لالة زينب' },
  en: { shopper: 'Salma El Idrissi', influencer: 'Yassine Benali', merchant: 'Hammam Lalla Zineb' },
};

export const HAMMAM: Record<Locale, string> = {
  fr: 'Hammam traditionnel et gommage au savon noir',
  ar: 'حمام تقليدي مع تقشير بالصابون البلدي',
  en: 'Traditional hammam and black-soap scrub',
};

export const DINNER: Record<Locale, { title: string; merchant: string }> = {
  fr: { title: 'Dîner de poisson pour deux sur le port', merchant: 'La Criée d’Essaouira' },
  ar: { title: 'عشاء سمك لشخصين في الميناء', merchant: 'لاكريي ديسويرة' },
  en: { title: 'Fish dinner for two on the harbour', merchant: 'La Criée d’Essaouira' },
};
