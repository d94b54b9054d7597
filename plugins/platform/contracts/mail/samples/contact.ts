import type { Locale } from '@sys/config';
import { PEOPLE, type Samples } from './shared.ts';

const WORDS: Record<Locale, { subject: string; message: string }> = {
  fr: {
    subject: 'Bon reçu deux fois',
    message: 'Bonjour,\n\nJ’ai acheté un seul bon et j’en ai reçu deux. Est-ce normal ?\n\nMerci d’avance.',
  },
  ar: {
    subject: 'توصلت بالقسيمة مرتين',
    message: 'السلام عليكم،\n\nاشتريت قسيمة واحدة وتوصلت بقسيمتين. هل هذا عادي؟\n\nشكرا مسبقا.',
  },
  en: {
    subject: 'Voucher received twice',
    message: 'Hello,\n\nI bought one voucher and received two. Is that right?\n\nThank you in advance.',
  },
};

export const contactSamples: Samples<'contact-received' | 'contact-reply'> = {
  'contact-received': (locale) => ({
    reference: 'MSG-2026-00318',
    name: PEOPLE[locale].shopper,
    email: 'salma@example.ma',
    ...WORDS[locale],
    at: '2026-11-23T10:12:00Z',
    manageUrl: 'https://admin.shareyoursales.ma/admin/messages/318',
  }),
  'contact-reply': () => ({ reference: 'MSG-2026-00318', at: '2026-11-23T10:12:00Z' }),
};
