import type { RuleValue } from '@sys/affiliate/domain';

/** What a rule gives, in words: `10 %`, `25 MAD par vente`. */
export function useRuleWords() {
  const { t } = useI18n();
  const format = useFormat();
  return (value: RuleValue): string => {
    if (value.kind === 'amount') return t('programmes.gives.amount', { amount: format.price(value.amount) });
    // Hundredths of a per cent, written as hundredths of a dirham are.
    const percent = format.amount(value.rate);
    if (value.most === null) return t('programmes.gives.percent', { percent });
    return t('programmes.gives.percentMost', { percent, most: format.price(value.most) });
  };
}
