import type { BasisPoints } from '@sys/platform/money';
import type { Fee } from './quote.ts';

/** TVA of a deal, as editors choose it. */
export const TAX_RATES = { normal: 2_000, reduced: 1_000, exempt: 0 } as const satisfies Record<string, BasisPoints>;
export type TaxRate = keyof typeof TAX_RATES;

export const isTaxRate = (name: string): name is TaxRate => Object.hasOwn(TAX_RATES, name);

interface Delivered {
  merchant: string;
  kind: 'goods' | 'service';
  /** Centimes that its parcel costs by itself. */
  deliveryFee: number;
}

/** What delivery costs: one parcel a merchant, at the price of the dearest of its lines. Services are not delivered. */
export function deliveryFees(lines: readonly Delivered[]): Fee[] {
  const dearest = new Map<string, number>();
  for (const { merchant, kind, deliveryFee } of lines)
    if (kind === 'goods') dearest.set(merchant, Math.max(dearest.get(merchant) ?? 0, deliveryFee));
  return [...dearest]
    .filter(([, amount]) => amount > 0)
    .map(([merchant, amount]) => ({ kind: 'delivery', merchant, amount, tax: TAX_RATES.normal }));
}
