import type { Locale } from '@sys/config';
import type { OrderState, PaymentMethod } from '../../../domain/order/states.ts';

/** What nobody has paid or promised is in no export. */
type SureState = Exclude<OrderState, 'placed' | 'to_confirm' | 'expired'>;

interface ExportTexts {
  title: string;
  /** In which unit, and of which days; `days` is null without a beginning and an end. */
  note(shop: string, days: { from: string | null; to: string | null }): string;
  total: string;
  head: Record<'number' | 'at' | 'state' | 'method' | 'title' | 'quantity' | 'unit' | 'discount' | 'paid' | 'net' | 'tva' | 'rate' | 'refunded', string>; // prettier-ignore
  states: Record<SureState, string>;
  methods: Record<PaymentMethod, string>;
  fees: Record<'delivery' | 'cash', string>;
}

export const exportTexts: Record<Locale, ExportTexts> = {
  fr: {
    title: 'Commandes',
    note: (shop, { from, to }) =>
      `${shop} · ${[from && `du ${from}`, to && `au ${to}`].filter(Boolean).join(' ') || 'toutes les dates'} · montants en dirhams (MAD), heure du Maroc`,
    total: 'Total',
    head: {
      number: 'Commande',
      at: 'Date',
      state: 'État',
      method: 'Paiement',
      title: 'Article',
      quantity: 'Quantité',
      unit: 'Prix unitaire',
      discount: 'Remise',
      paid: 'Payé TTC',
      net: 'Dont HT',
      tva: 'Dont TVA',
      rate: 'Taux de TVA',
      refunded: 'Remboursé',
    },
    states: {
      confirmed: 'confirmée',
      paid: 'payée',
      fulfilled: 'terminée',
      cancelled: 'annulée',
      refused: 'refusée à la livraison',
      no_show: 'non retirée',
      refunded: 'remboursée',
    },
    methods: { card: 'carte', cash_on_delivery: 'espèces à la livraison', at_merchant: 'sur place' },
    fees: { delivery: 'Livraison', cash: 'Paiement à la livraison' },
  },
  ar: {
    title: 'الطلبات',
    note: (shop, { from, to }) =>
      `${shop} · ${[from && `من ${from}`, to && `إلى ${to}`].filter(Boolean).join(' ') || 'كل التواريخ'} · المبالغ بالدرهم، بتوقيت المغرب`,
    total: 'المجموع',
    head: {
      number: 'الطلب',
      at: 'التاريخ',
      state: 'الحالة',
      method: 'الأداء',
      title: 'المنتج',
      quantity: 'الكمية',
      unit: 'ثمن الوحدة',
      discount: 'التخفيض',
      paid: 'المؤدى',
      net: 'دون الضريبة',
      tva: 'الضريبة',
      rate: 'نسبة الضريبة',
      refunded: 'المسترجع',
    },
    states: {
      confirmed: 'مؤكَّد',
      paid: 'مؤدى',
      fulfilled: 'منتهٍ',
      cancelled: 'ملغى',
      refused: 'رُفض عند التسليم',
      no_show: 'لم يُستلم',
      refunded: 'مسترجَع',
    },
    methods: { card: 'بطاقة', cash_on_delivery: 'نقدًا عند التسليم', at_merchant: 'في عين المكان' },
    fees: { delivery: 'التوصيل', cash: 'الأداء عند التسليم' },
  },
  en: {
    title: 'Orders',
    note: (shop, { from, to }) =>
      `${shop} · ${[from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ') || 'all dates'} · amounts in dirhams (MAD), Moroccan time`,
    total: 'Total',
    head: {
      number: 'Order',
      at: 'Date',
      state: 'State',
      method: 'Payment',
      title: 'Item',
      quantity: 'Quantity',
      unit: 'Unit price',
      discount: 'Discount',
      paid: 'Paid, VAT incl.',
      net: 'Net of VAT',
      tva: 'VAT',
      rate: 'VAT rate',
      refunded: 'Refunded',
    },
    states: {
      confirmed: 'confirmed',
      paid: 'paid',
      fulfilled: 'completed',
      cancelled: 'cancelled',
      refused: 'refused at the door',
      no_show: 'not collected',
      refunded: 'refunded',
    },
    methods: { card: 'card', cash_on_delivery: 'cash on delivery', at_merchant: 'on the spot' },
    fees: { delivery: 'Delivery', cash: 'Cash on delivery' },
  },
};
