import type { Locale } from '@sys/config';
import type { Commission } from '../../../contracts/earnings.ts';

interface Days {
  from?: string;
  to?: string;
}

interface CommissionTexts {
  title: string;
  note(days: Days): string;
  total: string;
  head: Record<'id' | 'placedAt' | 'deal' | 'state' | 'by' | 'why' | 'amount' | 'takenBack' | 'left' | 'heldUntil' | 'waits' | 'dueSince' | 'payout', string>; // prettier-ignore
  states: Record<Commission['state'], string>;
  by: Record<Commission['by'], string>;
  /** Why one that was held long enough is not due. */
  waits: Record<NonNullable<Commission['when']['waits']>, string>;
  /** How it was worked out; `share` and `money` are written already. */
  share(of: { share: string; base: string; most: string | null }): string;
  each(of: { quantity: number; money: string }): string;
  capped: Record<NonNullable<Commission['why']['cappedBy']>, string>;
}

/** `first` alone, both, or all dates. */
const days = ({ from, to }: Days, words: { from: string; to: string; all: string }): string =>
  [from && `${words.from} ${from}`, to && `${words.to} ${to}`].filter(Boolean).join(' ') || words.all;

export const commissionTexts: Record<Locale, CommissionTexts> = {
  fr: {
    title: 'Commissions',
    note: (asked) =>
      `${days(asked, { from: 'du', to: 'au', all: 'toutes les dates' })} · montants en dirhams (MAD), heure du Maroc`,
    total: 'Total',
    head: {
      id: 'Commission',
      placedAt: 'Vente du',
      deal: 'Offre',
      state: 'État',
      by: 'Apportée par',
      why: 'Calcul',
      amount: 'Commission',
      takenBack: 'Reprise',
      left: 'Reste',
      heldUntil: 'Retenue jusqu’au',
      waits: 'En attente de',
      dueSince: 'Due depuis',
      payout: 'Versement',
    },
    states: {
      pending: 'en attente',
      held: 'retenue',
      approved: 'due',
      payable: 'en cours de versement',
      paid: 'versée',
      reversed: 'annulée',
    },
    by: { click: 'un lien', coupon: 'un code' },
    waits: { merchant: 'règlement du marchand', dispute: 'paiement contesté', run: 'prochain passage' },
    share: ({ share, base, most }) => `${share} de ${base}${most ? `, au plus ${most}` : ''}`,
    each: ({ quantity, money }) => `${quantity} × ${money}`,
    capped: {
      line: 'plafond par vente',
      net: 'pas plus que le prix',
      month: 'plafond du mois',
      budget: 'budget épuisé',
    },
  },
  ar: {
    title: 'العمولات',
    note: (asked) => `${days(asked, { from: 'من', to: 'إلى', all: 'كل التواريخ' })} · المبالغ بالدرهم، بتوقيت المغرب`,
    total: 'المجموع',
    head: {
      id: 'العمولة',
      placedAt: 'تاريخ البيع',
      deal: 'العرض',
      state: 'الحالة',
      by: 'المصدر',
      why: 'الحساب',
      amount: 'العمولة',
      takenBack: 'المسترجع',
      left: 'الباقي',
      heldUntil: 'محتجزة إلى',
      waits: 'في انتظار',
      dueSince: 'مستحقة منذ',
      payout: 'التحويل',
    },
    states: {
      pending: 'في الانتظار',
      held: 'محتجزة',
      approved: 'مستحقة',
      payable: 'قيد التحويل',
      paid: 'محوَّلة',
      reversed: 'ملغاة',
    },
    by: { click: 'رابط', coupon: 'رمز' },
    waits: { merchant: 'تسديد التاجر', dispute: 'أداء متنازع فيه', run: 'المعالجة المقبلة' },
    share: ({ share, base, most }) => `${share} من ${base}${most ? `، ${most} على الأكثر` : ''}`,
    each: ({ quantity, money }) => `${quantity} × ${money}`,
    capped: {
      line: 'الحد الأقصى لكل بيع',
      net: 'لا تتجاوز الثمن',
      month: 'الحد الأقصى للشهر',
      budget: 'نفدت الميزانية',
    },
  },
  en: {
    title: 'Commissions',
    note: (asked) =>
      `${days(asked, { from: 'from', to: 'to', all: 'all dates' })} · amounts in dirhams (MAD), Moroccan time`,
    total: 'Total',
    head: {
      id: 'Commission',
      placedAt: 'Sold on',
      deal: 'Deal',
      state: 'State',
      by: 'Brought by',
      why: 'Worked out as',
      amount: 'Commission',
      takenBack: 'Taken back',
      left: 'Left',
      heldUntil: 'Held until',
      waits: 'Waits for',
      dueSince: 'Due since',
      payout: 'Payout',
    },
    states: {
      pending: 'waiting',
      held: 'held',
      approved: 'due',
      payable: 'being paid',
      paid: 'paid',
      reversed: 'reversed',
    },
    by: { click: 'a link', coupon: 'a code' },
    waits: { merchant: 'the merchant’s payment', dispute: 'a disputed payment', run: 'the next run' },
    share: ({ share, base, most }) => `${share} of ${base}${most ? `, at most ${most}` : ''}`,
    each: ({ quantity, money }) => `${quantity} × ${money}`,
    capped: {
      line: 'most for one sale',
      net: 'no more than the price',
      month: 'most for the month',
      budget: 'budget used up',
    },
  },
};
