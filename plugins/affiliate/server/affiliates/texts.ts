import type { Locale } from '@sys/config';
import type { ConversionFilter } from './conversions.ts';

type Head =
  | 'name' | 'deals' | 'clicks' | 'conversions' | 'sales' | 'refunds' | 'commission' | 'fee' | 'cost' | 'return'
  | 'perConversion' | 'basket' | 'placedAt' | 'order' | 'title'; // prettier-ignore

interface AffiliationTexts {
  people: string;
  conversions: string;
  note(days: Pick<ConversionFilter, 'from' | 'to'>): string;
  total: string;
  head: Record<Head, string>;
}

export const affiliationTexts: Record<Locale, AffiliationTexts> = {
  fr: {
    people: 'Affiliés',
    conversions: 'Ventes affiliées',
    note: ({ from, to }) =>
      `${[from && `du ${from}`, to && `au ${to}`].filter(Boolean).join(' ') || 'toutes les dates'} · montants en dirhams (MAD), heure du Maroc`,
    total: 'Total',
    head: {
      name: 'Influenceur',
      deals: 'Offres',
      clicks: 'Clics',
      conversions: 'Commandes',
      sales: 'Ventes TTC',
      refunds: 'Remboursé',
      commission: 'Commission',
      fee: 'Frais',
      cost: 'Coût',
      return: 'Ventes pour 1 DH de coût',
      perConversion: 'Coût par commande',
      basket: 'Panier moyen',
      placedAt: 'Date',
      order: 'Commande',
      title: 'Offre',
    },
  },
  ar: {
    people: 'المؤثرون',
    conversions: 'مبيعات المؤثرين',
    note: ({ from, to }) =>
      `${[from && `من ${from}`, to && `إلى ${to}`].filter(Boolean).join(' ') || 'كل التواريخ'} · المبالغ بالدرهم، بتوقيت المغرب`,
    total: 'المجموع',
    head: {
      name: 'المؤثر',
      deals: 'العروض',
      clicks: 'النقرات',
      conversions: 'الطلبات',
      sales: 'المبيعات',
      refunds: 'المسترجع',
      commission: 'العمولة',
      fee: 'الرسوم',
      cost: 'التكلفة',
      return: 'المبيعات لكل درهم',
      perConversion: 'تكلفة الطلب',
      basket: 'معدل السلة',
      placedAt: 'التاريخ',
      order: 'الطلب',
      title: 'العرض',
    },
  },
  en: {
    people: 'Affiliates',
    conversions: 'Affiliate sales',
    note: ({ from, to }) =>
      `${[from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ') || 'all dates'} · amounts in dirhams (MAD), Moroccan time`,
    total: 'Total',
    head: {
      name: 'Influencer',
      deals: 'Deals',
      clicks: 'Clicks',
      conversions: 'Orders',
      sales: 'Sales, VAT incl.',
      refunds: 'Refunded',
      commission: 'Commission',
      fee: 'Fee',
      cost: 'Cost',
      return: 'Sales for MAD 1 of cost',
      perConversion: 'Cost per order',
      basket: 'Average basket',
      placedAt: 'Date',
      order: 'Order',
      title: 'Deal',
    },
  },
};
