import type { Locale } from '@sys/config';
import { DINNER, HAMMAM, PEOPLE, SITE_URL, type Samples } from './shared.ts';

const ADDRESS: Record<Locale, string> = {
  fr: '14, derb Sidi Ahmed, médina, 30000 Fès',
  ar: '14، درب سيدي أحمد، المدينة القديمة، 30000 فاس',
  en: '14 Derb Sidi Ahmed, medina, 30000 Fez',
};
const REASON: Record<Locale, string> = {
  fr: 'Le marchand a annulé le créneau',
  ar: 'ألغى التاجر الموعد',
  en: 'The merchant cancelled the slot',
};

export const orderSamples: Samples<'order-confirmed' | 'order-code' | 'voucher' | 'voucher-ending' | 'refund'> = {
  'order-confirmed': (locale) => ({
    name: PEOPLE[locale].shopper,
    number: 'CMD-2026-004512',
    at: '2026-11-23T13:08:00Z',
    items: [
      { title: HAMMAM[locale], merchant: PEOPLE[locale].merchant, quantity: 2, totalCentimes: 49_800 },
      { ...DINNER[locale], quantity: 1, totalCentimes: 79_050 },
    ],
    totalCentimes: 128_850,
    orderUrl: `${SITE_URL}/compte/commandes/CMD-2026-004512`,
  }),
  'order-code': (locale) => ({
    name: PEOPLE[locale].shopper,
    number: 'CMD-2026-004512',
    code: '482913',
    expiresAt: '2026-11-23T14:42:00Z',
    orderUrl: `${SITE_URL}/compte/commandes/CMD-2026-004512`,
  }),
  voucher: (locale) => ({
    name: PEOPLE[locale].shopper,
    deal: HAMMAM[locale],
    merchant: PEOPLE[locale].merchant,
    code: 'K7QP-93XM-2R',
    qrCid: 'voucher-qr',
    place: {
      address: ADDRESS[locale],
      phone: '+212 5 35 63 12 08',
      mapUrl: 'https://www.openstreetmap.org/?mlat=34.06&mlon=-4.97',
    },
    validUntil: '2027-02-21T22:59:00Z',
    voucherUrl: `${SITE_URL}/compte/bons/8841`,
  }),
  'voucher-ending': (locale) => ({
    name: PEOPLE[locale].shopper,
    deal: HAMMAM[locale],
    merchant: PEOPLE[locale].merchant,
    count: 2,
    validUntil: '2027-02-21T22:59:00Z',
    orderUrl: `${SITE_URL}/compte/commandes/CMD-2026-004512`,
  }),
  refund: (locale) => ({
    name: PEOPLE[locale].shopper,
    number: 'CMD-2026-004512',
    centimes: 24_900,
    at: '2026-11-25T08:30:00Z',
    reason: REASON[locale],
    orderUrl: `${SITE_URL}/compte/commandes/CMD-2026-004512`,
  }),
};
