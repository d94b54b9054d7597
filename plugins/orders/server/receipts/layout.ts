import type { Locale } from '@sys/config';
import { formatDate, formatMoney } from '@sys/platform/services';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { printedReceipt } from '../../domain/order/receipt.ts';
import type { PaymentMethod } from '../../domain/order/states.ts';
import { plain } from '@sys/platform/pdf';
import { receiptTexts } from './texts.ts';

export interface ReceiptOrder {
  number: string;
  receipt: number;
  paidAt: Date;
  name: string;
  method: PaymentMethod;
  locale: Locale;
  total: number;
  net: number;
  tva: number;
  refunded: number;
}

export interface ReceiptLine {
  fee: 'delivery' | 'cash' | null;
  title: string;
  merchantName: string;
  unitPrice: number;
  quantity: number;
  paid: number;
  net: number;
  tva: number;
  tax: number;
}

/** What a receipt says, as text: what is printed is this and nothing else. */
export interface Receipt {
  title: string;
  facts: [label: string, value: string][];
  head: string[];
  items: { title: string; merchant: string; quantity: string; unit: string; discount: string | null; paid: string }[];
  taxHead: string[];
  taxes: string[][];
  /** Last what was paid; then, when there is some, what went back. */
  sums: [label: string, value: string][];
  note: string;
}

export function receiptOf(order: ReceiptOrder, lines: readonly ReceiptLine[]): Receipt {
  const { locale } = order;
  const texts = receiptTexts[locale];
  const money = (centimes: number) => formatMoney(centimes, locale);
  const rates = [...new Set(lines.map(({ tax }) => tax))].sort((a, b) => a - b);
  const percent = (rate: number) => `${(rate / 100).toLocaleString(locale === 'en' ? 'en' : 'fr')} %`;
  return {
    title: texts.title,
    facts: [
      [texts.number, printedReceipt(order.receipt)],
      [texts.order, printedOrderNumber(order.number)],
      [texts.paidOn, formatDate(new Date(order.paidAt).toISOString(), locale)],
      [texts.by, plain(order.name)],
      [texts.method, texts.methods[order.method]],
    ],
    head: [texts.item, texts.quantity, texts.unit, texts.paid],
    items: lines.map(({ fee, title, merchantName, unitPrice, quantity, paid }) => {
      const off = unitPrice * quantity - paid;
      return {
        title: fee === null ? plain(title) : texts[fee],
        merchant: plain(merchantName),
        quantity: String(quantity),
        unit: money(unitPrice),
        discount: off > 0 ? `${texts.discount} ${money(off)}` : null,
        paid: money(paid),
      };
    }),
    taxHead: [texts.rate, texts.net, texts.tva, texts.total],
    taxes: rates.map((rate) => {
      const sum = (of: 'net' | 'tva' | 'paid') =>
        lines.reduce((all, line) => all + (line.tax === rate ? line[of] : 0), 0);
      return [percent(rate), money(sum('net')), money(sum('tva')), money(sum('paid'))];
    }),
    sums: [
      [texts.net, money(order.net)],
      [texts.tva, money(order.tva)],
      [texts.total, money(order.total)],
      ...(order.refunded > 0 ? [[texts.refunded, money(order.refunded)] as [string, string]] : []),
    ],
    note: texts.note,
  };
}
