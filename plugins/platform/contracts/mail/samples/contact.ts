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

const ANSWERS: Record<Locale, string> = {
  fr: 'Le deuxième e-mail est un rappel du même bon : vous n’en avez payé qu’un.\n\nBonne visite !',
  ar: 'البريد الثاني مجرد تذكير بالقسيمة نفسها: لم تؤدوا إلا ثمن قسيمة واحدة.\n\nزيارة موفقة!',
  en: 'The second email is a reminder of the same voucher: you paid for one only.\n\nEnjoy your visit!',
};

export const contactSamples: Samples<'contact-received' | 'contact-reply' | 'contact-answer'> = {
  'contact-received': (locale) => ({
    reference: 'MSG-2026-00318',
    name: PEOPLE[locale].shopper,
    email: 'salma@example.ma',
    ...WORDS[locale],
    at: '2026-11-23T10:12:00Z',
    manageUrl: 'https://admin.shareyoursales.ma/admin/messages/318',
  }),
  'contact-reply': () => ({ reference: 'MSG-2026-00318', at: '2026-11-23T10:12:00Z' }),
  'contact-answer': (locale) => ({
    reference: 'MSG-2026-00318',
    name: PEOPLE[locale].shopper,
    answer: ANSWERS[locale],
    message: WORDS[locale].message,
    at: '2026-11-23T10:12:00Z',
  }),
};
