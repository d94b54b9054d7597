import type { Facts } from './facts.ts';
import { FRAUD_MODES, FRAUD_RULES, RULES, type Evidence, type FraudMode, type FraudRule } from './rules.ts';

/** What each rule does where nobody has said otherwise. */
export const USUAL_MODES: Record<FraudRule, FraudMode> = {
  'self-purchase': 'reject',
  'self-click': 'hold',
  'shared-account': 'hold',
  'fast-order': 'flag',
  'large-commission': 'hold',
  'click-velocity': 'hold',
  'conversion-rate': 'hold',
  'order-burst': 'flag',
  'repeat-buyer': 'flag',
  'refund-rate': 'hold',
  'new-account': 'hold',
  'forbidden-referrer': 'hold',
};

/** Rules that the law or the terms leave no choice in: they cannot be switched down. */
export const FIXED_RULES: readonly FraudRule[] = ['self-purchase'];

/** What a signal weighs in the score, which only sorts the queue: the mode alone decides. */
const WEIGHTS: Record<FraudRule, number> = {
  'self-purchase': 100,
  'shared-account': 60,
  'self-click': 50,
  'forbidden-referrer': 40,
  'click-velocity': 35,
  'conversion-rate': 35,
  'refund-rate': 30,
  'order-burst': 20,
  'new-account': 20,
  'repeat-buyer': 20,
  'large-commission': 15,
  'fast-order': 15,
};

export interface Signal {
  rule: FraudRule;
  mode: FraudMode;
  weight: number;
  evidence: Evidence;
}

export interface Verdict {
  /** The strongest mode of any signal; `allow` where there is none. */
  mode: FraudMode;
  /** From 0 to 100, the weights of the signals together. */
  score: number;
  /** The weightiest first; each is told in words by its code and its numbers. */
  signals: Signal[];
}

/** What speaks against a conversion, and what is done. The same facts under the same modes are judged the same. */
export function judge(facts: Facts, modes: Partial<Record<FraudRule, FraudMode>> = {}): Verdict {
  const signals = FRAUD_RULES.flatMap((rule): Signal[] => {
    const mode = FIXED_RULES.includes(rule) ? USUAL_MODES[rule] : (modes[rule] ?? USUAL_MODES[rule]);
    const evidence = mode === 'allow' ? null : RULES[rule](facts);
    return evidence ? [{ rule, mode, weight: WEIGHTS[rule], evidence }] : [];
  }).sort((a, b) => b.weight - a.weight || (a.rule < b.rule ? -1 : 1));
  const strongest = Math.max(0, ...signals.map(({ mode }) => FRAUD_MODES.indexOf(mode)));
  const score = Math.min(100, signals.reduce((sum, { weight }) => sum + weight, 0)); // prettier-ignore
  return { mode: FRAUD_MODES[strongest]!, score, signals };
}
