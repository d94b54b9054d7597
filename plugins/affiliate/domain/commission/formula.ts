/** What a formula says (`formulaOf` in line.ts writes them); rates are basis points, amounts centimes. */
export type FormulaParts =
  | { kind: 'percent'; base: number; rate: number; most: number | null }
  | { kind: 'amount'; quantity: number; amount: number };

const PERCENT = /^(\d+) × (\d+)\.(\d{2}) %(?:, at most (\d+))?$/;
const AMOUNT = /^(\d+) × (\d+)$/;

/** The numbers of a formula, so that each language can say them in its words; null for what is none. */
export function readFormula(formula: string): FormulaParts | null {
  const percent = PERCENT.exec(formula);
  if (percent) {
    const [, base, whole, hundredths, most] = percent;
    return {
      kind: 'percent',
      base: Number(base),
      rate: Number(whole) * 100 + Number(hundredths),
      most: most === undefined ? null : Number(most),
    };
  }
  const amount = AMOUNT.exec(formula);
  return amount && { kind: 'amount', quantity: Number(amount[1]), amount: Number(amount[2]) };
}
