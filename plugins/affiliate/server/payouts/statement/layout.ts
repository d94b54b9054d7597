import type { Locale } from '@sys/config';
import { isolate, plain } from '@sys/platform/pdf';
import { formatDate, formatMoney } from '@sys/platform/services';
import { payoutName } from '../names.ts';
import type { PayoutRow } from '../rows.ts';
import type { Item } from './read.ts';
import { statementTexts } from './texts.ts';

export type StatementPayout = Pick<PayoutRow, 'id' | 'period' | 'amount' | 'state' | 'account' | 'reference'> & {
  name: string;
};

/** What a statement says, as text: what is printed is this and nothing else. */
export interface Statement {
  title: string;
  facts: [label: string, value: string][];
  head: string[];
  items: string[][];
  /** Last the sum of the payout. */
  sums: [label: string, value: string][];
  note: string;
}

/** Of a payout and its items, which it is the sum of. */
export function statementOf(payout: StatementPayout, items: readonly Item[], locale: Locale): Statement {
  const texts = statementTexts[locale];
  const money = (centimes: number) => signed(centimes, locale);
  const sum = (of: readonly Item[]) => of.reduce((all, { amount }) => all + amount, 0);
  const taken = items.filter(({ amount }) => amount < 0);
  if (sum(items) !== payout.amount) throw new Error(`The payout ${payout.id} is not the sum of its items.`);
  return {
    title: texts.title,
    facts: [
      [texts.number, payoutName(payout.id)],
      [texts.month, monthName(payout.period, locale)],
      [texts.to, plain(payout.name)],
      ...(payout.account ? [[texts.account, isolate(payout.account)] as [string, string]] : []),
      [texts.state, texts.states[payout.state]],
      ...(payout.reference ? [[texts.reference, plain(payout.reference)] as [string, string]] : []),
    ],
    head: [texts.deal, texts.ordered, texts.kind, texts.amount],
    items: items.map(({ title, placedAt, kind, amount }) => [
      plain(title),
      formatDate(placedAt.toISOString(), locale),
      texts.kinds[kind],
      money(amount),
    ]),
    sums: [
      ...(taken.length > 0
        ? ([
            [texts.earned, money(payout.amount - sum(taken))],
            [texts.taken, money(sum(taken))],
          ] as [string, string][])
        : []),
      [texts.total, money(payout.amount)],
    ],
    note: texts.note,
  };
}

/** Below nothing the sign stays in front of its number, also within Arabic. */
function signed(centimes: number, locale: Locale): string {
  const text = formatMoney(Math.abs(centimes), locale);
  const unit = text.lastIndexOf('\u00A0');
  return centimes < 0 ? `\u2068−${text.slice(0, unit)}\u2069${text.slice(unit)}` : text;
}

/** `novembre 2026`: the words of a date without its day. */
function monthName(period: string, locale: Locale): string {
  return formatDate(`${period}-15T12:00:00.000Z`, locale).replace(/^15 /, '');
}
