import type { Locale } from '@sys/config';
import { tableOf, type Column, type Table } from '@sys/platform/exports';
import { formatMoney, formatShare } from '@sys/platform/services';
import type { Commission, CommissionFilter } from '../../../contracts/earnings.ts';
import { commissionTexts } from './texts.ts';

/** Commissions as a table, with what all of them come to. */
export function commissionTable(rows: readonly Commission[], filter: CommissionFilter, locale: Locale): Table {
  const { title, note, total, head, states, by, waits } = commissionTexts[locale];
  const instant = (iso: string | null) => (iso === null ? null : new Date(iso));
  const columns: Column<Commission>[] = [
    { title: head.id, kind: 'text', share: 1.2, cell: ({ id }) => id },
    { title: head.placedAt, kind: 'date', share: 1.5, cell: ({ placedAt }) => new Date(placedAt) },
    { title: head.deal, kind: 'text', share: 2.6, cell: ({ title: name, deal }) => name || deal },
    { title: head.state, kind: 'text', share: 1.3, cell: ({ state }) => states[state] },
    { title: head.by, kind: 'text', share: 1, cell: (row) => by[row.by] },
    { title: head.why, kind: 'text', share: 2.4, cell: (row) => whyOf(row, locale) },
    { title: head.amount, kind: 'centimes', share: 1.2, sum: true, cell: ({ amount }) => amount },
    { title: head.takenBack, kind: 'centimes', share: 1.2, sum: true, cell: ({ takenBack }) => takenBack },
    { title: head.left, kind: 'centimes', share: 1.2, sum: true, cell: ({ left }) => left },
    { title: head.heldUntil, kind: 'date', share: 1.5, cell: ({ when }) => instant(when.heldUntil) },
    { title: head.waits, kind: 'text', share: 1.6, cell: ({ when }) => (when.waits ? waits[when.waits] : '') },
    { title: head.dueSince, kind: 'date', share: 1.5, cell: ({ when }) => instant(when.dueSince) },
    { title: head.payout, kind: 'text', share: 1, cell: ({ when }) => when.payout?.period ?? '' },
  ];
  return tableOf({ title, note: note(filter), total }, columns, rows);
}

function whyOf({ why: { formula, cappedBy } }: Commission, locale: Locale): string {
  const { share, each, capped } = commissionTexts[locale];
  const money = (centimes: number) => formatMoney(centimes, locale);
  if (!formula) return '';
  const said =
    formula.kind === 'percent'
      ? share({
          share: formatShare(formula.rate, locale),
          base: money(formula.base),
          most: formula.most === null ? null : money(formula.most),
        })
      : each({ quantity: formula.quantity, money: money(formula.amount) });
  return cappedBy ? `${said} (${capped[cappedBy]})` : said;
}
