import type { Locale } from '@sys/config';
import { tableOf, type Column, type Table } from '@sys/platform/exports';
import type { Affiliate, ShopConversion } from '../../contracts/affiliates.ts';
import type { ConversionFilter } from './conversions.ts';
import type { Days } from './people.ts';
import { affiliationTexts } from './texts.ts';

type Sums = Pick<Affiliate, 'sales' | 'refunds' | 'commission' | 'fee' | 'cost'>;

/** Sums that both tables have, so that they come to the same. */
const sumColumns = <Row extends Sums>(locale: Locale): Column<Row>[] =>
  (['sales', 'refunds', 'commission', 'fee', 'cost'] as const).map((name) => ({
    title: affiliationTexts[locale].head[name],
    kind: 'centimes',
    share: 1.2,
    sum: true,
    cell: (row) => row[name],
  }));

export function affiliatesTable(rows: readonly Affiliate[], days: Days, locale: Locale): Table {
  const { people, note, total, head } = affiliationTexts[locale];
  const columns: Column<Affiliate>[] = [
    { title: head.name, kind: 'text', share: 2, cell: ({ name, id }) => name || id },
    { title: head.deals, kind: 'number', share: 0.8, cell: ({ deals }) => deals },
    { title: head.clicks, kind: 'number', share: 0.9, sum: true, cell: ({ clicks }) => clicks },
    { title: head.conversions, kind: 'number', share: 1, cell: ({ conversions }) => conversions },
    ...sumColumns<Affiliate>(locale),
    // Hundredths are written as centimes are.
    { title: head.return, kind: 'centimes', share: 1.1, cell: (row) => row.return },
    { title: head.perConversion, kind: 'centimes', share: 1.1, cell: ({ perConversion }) => perConversion },
    { title: head.basket, kind: 'centimes', share: 1.1, cell: ({ basket }) => basket },
  ];
  return tableOf({ title: people, note: note(days), total }, columns, rows);
}

export function conversionsTable(rows: readonly ShopConversion[], filter: ConversionFilter, locale: Locale): Table {
  const { conversions, note, total, head } = affiliationTexts[locale];
  const columns: Column<ShopConversion>[] = [
    { title: head.order, kind: 'text', share: 1.6, cell: ({ order }) => order },
    { title: head.placedAt, kind: 'date', share: 1.5, cell: ({ placedAt }) => new Date(placedAt) },
    { title: head.name, kind: 'text', share: 1.8, cell: ({ name, influencer }) => name || influencer },
    { title: head.title, kind: 'text', share: 2.6, cell: ({ title, deal }) => title || deal },
    ...sumColumns<ShopConversion>(locale),
  ];
  return tableOf({ title: conversions, note: note(filter), total }, columns, rows);
}
