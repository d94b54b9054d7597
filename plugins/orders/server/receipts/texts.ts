import type { Locale } from '@sys/config';
import type { PaymentMethod } from '../../domain/order/states.ts';

const fr = {
  title: 'Reçu',
  number: 'Reçu nº',
  order: 'Commande',
  paidOn: 'Payé le',
  by: 'Client',
  method: 'Paiement',
  item: 'Désignation',
  quantity: 'Qté',
  unit: 'Prix TTC',
  paid: 'Total TTC',
  discount: 'Remise',
  delivery: 'Livraison',
  cash: 'Paiement en espèces à la livraison',
  rate: 'Taux de TVA',
  net: 'Total HT',
  tva: 'TVA',
  total: 'Total TTC',
  refunded: 'Remboursé depuis',
  note: 'Montants en dirhams marocains, TVA comprise. Ce reçu prouve le paiement ; chaque marchand délivre la facture de ce qu’il a vendu à qui la lui demande.',
  methods: { card: 'Carte bancaire', cash_on_delivery: 'Espèces à la livraison', at_merchant: 'Sur place' } satisfies Record<PaymentMethod, string>,
}; // prettier-ignore

export type ReceiptTexts = typeof fr;

const ar: ReceiptTexts = {
  title: 'وصل الأداء',
  number: 'وصل رقم',
  order: 'الطلب',
  paidOn: 'تاريخ الأداء',
  by: 'الزبون',
  method: 'طريقة الأداء',
  item: 'البيان',
  quantity: 'الكمية',
  unit: 'الثمن مع الضريبة',
  paid: 'المجموع مع الضريبة',
  discount: 'تخفيض',
  delivery: 'التوصيل',
  cash: 'الأداء نقدا عند التسليم',
  rate: 'نسبة الضريبة',
  net: 'المجموع دون الضريبة',
  tva: 'الضريبة على القيمة المضافة',
  total: 'المجموع مع الضريبة',
  refunded: 'المبلغ المسترجع منذ ذلك',
  note: 'المبالغ بالدرهم المغربي وتشمل الضريبة على القيمة المضافة. يثبت هذا الوصل الأداء، ويسلم كل تاجر فاتورة ما باعه لمن يطلبها منه.',
  methods: { card: 'بطاقة بنكية', cash_on_delivery: 'نقدا عند التسليم', at_merchant: 'في عين المكان' },
};

const en: ReceiptTexts = {
  title: 'Receipt',
  number: 'Receipt no.',
  order: 'Order',
  paidOn: 'Paid on',
  by: 'Customer',
  method: 'Payment',
  item: 'Item',
  quantity: 'Qty',
  unit: 'Price incl. VAT',
  paid: 'Total incl. VAT',
  discount: 'Discount',
  delivery: 'Delivery',
  cash: 'Cash on delivery',
  rate: 'VAT rate',
  net: 'Total excl. VAT',
  tva: 'VAT',
  total: 'Total incl. VAT',
  refunded: 'Refunded since',
  note: 'Amounts in Moroccan dirhams, VAT included. This receipt proves the payment; each merchant gives the invoice for what they sold to whoever asks for it.',
  methods: { card: 'Bank card', cash_on_delivery: 'Cash on delivery', at_merchant: 'On site' },
};

export const receiptTexts: Record<Locale, ReceiptTexts> = { fr, ar, en };
