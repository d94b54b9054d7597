import { allocate } from '@sys/platform/money';

/** A line, or a fee as a line of one, with what went back of it already. Centimes. */
export interface PaidLine {
  id: string;
  quantity: number;
  paid: number;
  tva: number;
  refunded: number;
  /** Units whose price went back, and that nobody may redeem or keep. */
  returned: number;
}

export interface RefundPart {
  line: string;
  units: number;
  amount: number;
  net: number;
  tva: number;
}

/** What is left of a line. */
export const restOf = ({ paid, refunded }: PaidLine): number => paid - refunded;

/**
 * The part that gives `amount` of a line back. Its TVA is what brings the TVA given back so far to its proportion,
 * so that nothing of it is left when the whole price has gone back, in whatever steps.
 */
export function partOf(line: PaidLine, amount: number, units: number): RefundPart {
  const tvaAt = (refunded: number) => (line.paid === 0 ? 0 : allocate(line.tva, [refunded, line.paid - refunded])[0]!);
  const tva = tvaAt(line.refunded + amount) - tvaAt(line.refunded);
  return { line: line.id, units, amount, net: amount - tva, tva };
}

/**
 * The price of the next units of a line that go back: each its share of what was paid, never more together than is
 * left of it. The last one takes what is left when nobody took some of it before.
 */
export function unitsPart(line: PaidLine, units: number): RefundPart {
  const shares = allocate(line.paid, Array.from({ length: line.quantity }, () => 1)); // prettier-ignore
  const price = shares.slice(line.returned, line.returned + units).reduce((all, share) => all + share, 0);
  return partOf(line, Math.min(price, restOf(line)), units);
}
