import type { Locale } from '@sys/config';
import { tableOf, type Column, type Table } from '@sys/platform/exports';
import { printedOrderNumber } from '../../../domain/order/number.ts';
import type { SoldLine } from './read.ts';
import { exportTexts } from './texts.ts';

/** What a shop sold as a table, with what all of it came to. */
export function soldTable(
  lines: readonly SoldLine[],
  { shop, from, to, locale }: { shop: string; from: string | null; to: string | null; locale: Locale },
): Table {
  const { title, note, total, head, states, methods, fees } = exportTexts[locale];
  const columns: Column<SoldLine>[] = [
    { title: head.number, kind: 'text', share: 1.6, cell: ({ number }) => printedOrderNumber(number) },
    { title: head.at, kind: 'date', share: 1.5, cell: ({ at }) => at },
    { title: head.state, kind: 'text', share: 1.3, cell: ({ state }) => states[state as keyof typeof states] ?? state },
    { title: head.method, kind: 'text', share: 1.3, cell: ({ method }) => methods[method] },
    { title: head.title, kind: 'text', share: 3, cell: ({ fee, title: name }) => (fee ? fees[fee] : name) },
    { title: head.quantity, kind: 'number', share: 0.9, sum: true, cell: ({ quantity }) => quantity },
    { title: head.unit, kind: 'centimes', share: 1.2, cell: ({ unitPrice }) => unitPrice },
    { title: head.discount, kind: 'centimes', share: 1.1, sum: true, cell: ({ discount }) => discount },
    { title: head.paid, kind: 'centimes', share: 1.3, sum: true, cell: ({ paid }) => paid },
    { title: head.net, kind: 'centimes', share: 1.2, sum: true, cell: ({ net }) => net },
    { title: head.tva, kind: 'centimes', share: 1.1, sum: true, cell: ({ tva }) => tva },
    { title: head.rate, kind: 'percent', share: 0.9, cell: ({ tax }) => tax },
    { title: head.refunded, kind: 'centimes', share: 1.2, sum: true, cell: ({ refunded }) => refunded },
  ];
  return tableOf({ title, note: note(shop, { from, to }), total }, columns, lines);
}
