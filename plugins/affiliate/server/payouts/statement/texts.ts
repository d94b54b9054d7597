import type { Locale } from '@sys/config';
import type { Due } from '../../../domain/payouts/select.ts';
import type { PayoutState } from '../../../domain/payouts/states.ts';

const fr = {
  title: 'Relevé de versement',
  number: 'Versement',
  month: 'Mois',
  to: 'Bénéficiaire',
  account: 'Compte',
  state: 'État',
  reference: 'Référence de la banque',
  deal: 'Offre',
  ordered: 'Commande du',
  kind: 'Nature',
  amount: 'Montant',
  earned: 'Commissions et rétablissements',
  taken: 'Repris après remboursement',
  total: 'Total du versement',
  note: 'Montants en dirhams marocains. Une commission reprise après un remboursement est retenue sur le versement qui suit. Ce relevé dit de quoi le versement est fait ; il ne vaut pas facture.',
  kinds: { commission: 'Commission', 'taken-back': 'Reprise', restored: 'Rétablie' } satisfies Record<Due['kind'], string>,
  states: { prepared: 'En préparation', agreed: 'Accordé', sent: 'Envoyé à la banque', confirmed: 'Versé', failed: 'Non abouti, de nouveau dû' } satisfies Record<PayoutState, string>,
}; // prettier-ignore

export type StatementTexts = typeof fr;

const ar: StatementTexts = {
  title: 'كشف التحويل',
  number: 'التحويل',
  month: 'الشهر',
  to: 'المستفيد',
  account: 'الحساب',
  state: 'الحالة',
  reference: 'مرجع البنك',
  deal: 'العرض',
  ordered: 'تاريخ الطلب',
  kind: 'النوع',
  amount: 'المبلغ',
  earned: 'العمولات والمبالغ المعادة',
  taken: 'ما استرجع بعد رد المبالغ',
  total: 'مجموع التحويل',
  note: 'المبالغ بالدرهم المغربي. كل عمولة استرجعت بعد رد مبلغ للزبون تخصم من التحويل الموالي. يبين هذا الكشف مكونات التحويل ولا يقوم مقام فاتورة.',
  kinds: { commission: 'عمولة', 'taken-back': 'استرجاع', restored: 'إعادة' },
  states: { prepared: 'قيد الإعداد', agreed: 'تمت الموافقة', sent: 'أرسل إلى البنك', confirmed: 'تم التحويل', failed: 'لم يتم، وهو مستحق من جديد' },
}; // prettier-ignore

const en: StatementTexts = {
  title: 'Payout statement',
  number: 'Payout',
  month: 'Month',
  to: 'Paid to',
  account: 'Account',
  state: 'State',
  reference: 'Bank reference',
  deal: 'Deal',
  ordered: 'Ordered on',
  kind: 'Kind',
  amount: 'Amount',
  earned: 'Commissions, also restored ones',
  taken: 'Taken back after refunds',
  total: 'Payout total',
  note: 'Amounts in Moroccan dirhams. A commission taken back after a refund is withheld from the payout that follows. This statement says what the payout is made of; it is not an invoice.',
  kinds: { commission: 'Commission', 'taken-back': 'Taken back', restored: 'Restored' },
  states: { prepared: 'Being prepared', agreed: 'Approved', sent: 'Sent to the bank', confirmed: 'Paid', failed: 'Not completed, due again' },
}; // prettier-ignore

export const statementTexts: Record<Locale, StatementTexts> = { fr, ar, en };
