import { allocate } from '@sys/platform/money';
import { borneOf } from '../refunds/posting.ts';
import { WITHDRAWAL_DAYS } from '../refunds/decide.ts';

/** A line of a shop in an order that is paid; amounts are centimes. */
export interface OwedLine {
  kind: 'goods' | 'service' | 'fee';
  quantity: number;
  paid: number;
  /** Of a coupon that the platform bears; zero of another. */
  borne: number;
  /** What has gone back for good. */
  refunded: number;
  /** What a second person still has to agree to give back. */
  setAside: number;
  deliveredAt: Date | null;
  /** Vouchers that nobody has used: how many, and what was paid for them. */
  unused: { units: number; value: number };
}

/** The centimes that the books owe a shop for a line. What was paid in cash it has. */
export const owedFor = (line: OwedLine, cash: boolean): number =>
  (cash ? 0 : line.paid - line.refunded) + borneLeft(line);

/**
 * The centimes of what is owed for the lines of one order that are not due yet: as long as goods may be sent back, a
 * voucher is not used, or a refund is not agreed on. A fee waits for what it was for.
 */
export function waitingOf(lines: readonly OwedLine[], cash: boolean, now: Date): number {
  const open = lines.some((line) => line.kind === 'goods' && mayComeBack(line, now));
  return lines.reduce((sum, line) => {
    const rest = line.paid - line.refunded;
    const waits = waitsOf(line, open, now);
    const price = Math.min(rest, waits.price);
    // What a coupon paid wholly has no price to go by: its units say how much of it waits.
    const shares = rest > 0 ? [price, rest - price] : [waits.units, line.quantity - waits.units];
    const borne = borneLeft(line);
    return sum + (cash ? 0 : price) + (borne > 0 ? allocate(borne, shares)[0]! : 0);
  }, 0);
}

const borneLeft = ({ borne, paid, refunded }: OwedLine): number => borne - borneOf({ discount: borne, paid }, refunded);

/** What of a line waits, before what has gone back of it. */
function waitsOf(line: OwedLine, open: boolean, now: Date): { price: number; units: number } {
  if (line.kind === 'service') return { price: line.unused.value + line.setAside, units: line.unused.units };
  const waits = line.kind === 'fee' ? open : mayComeBack(line, now);
  return waits ? { price: line.paid, units: line.quantity } : { price: line.setAside, units: 0 };
}

/** Goods that are still on their way may be sent back as well. */
const mayComeBack = ({ deliveredAt }: OwedLine, now: Date): boolean =>
  deliveredAt === null || now.getTime() < deliveredAt.getTime() + WITHDRAWAL_DAYS * 86_400_000;
