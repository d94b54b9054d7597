import { partOf, restOf, unitsPart, type PaidLine, type RefundPart } from './share.ts';

/** Days in which a buyer may change their mind (law 31-08, article 36): from the order of a service, from the delivery of goods. */
export const WITHDRAWAL_DAYS = 7;
/** Centimes above which a second person of the finances has to agree. */
export const FOUR_EYES_ABOVE = 200_000;

export type RefundDoer = 'buyer' | 'merchant' | 'finance';

/** Everything that is left; some units; or some money without anything coming back for it. */
export type RefundAsk =
  | { kind: 'all' }
  | { kind: 'units'; units: readonly { line: string; quantity: number }[] }
  | { kind: 'amount'; line: string; amount: number };

export interface RefundableLine extends PaidLine {
  kind: 'goods' | 'service' | 'fee';
  merchant: string;
  /** Units that were redeemed: they cannot be returned any more. */
  redeemed: number;
  /** When the goods came; null as long as they did not, and for what is not delivered. */
  deliveredAt: Date | null;
}

export interface RefundableOrder {
  paid: boolean;
  paidAt: Date;
  lines: readonly RefundableLine[];
}

export type RefundRefusal =
  'not-paid' | 'unknown-line' | 'other-merchant' | 'not-yours-to-choose' | 'too-late' | 'redeemed' | 'nothing-left' | 'too-much'; // prettier-ignore

export type RefundDecision =
  | { ok: true; parts: RefundPart[]; total: number; needsSecond: boolean; everything: boolean }
  | { ok: false; because: RefundRefusal };

/** Who asks, and as which merchant. */
export interface RefundBy {
  doer: RefundDoer;
  merchant: string | null;
}

/** What goes back and whether somebody else has to agree; the order and its lines are read under their lock. */
export function decideRefund(order: RefundableOrder, ask: RefundAsk, by: RefundBy, now: Date): RefundDecision {
  if (!order.paid) return refused('not-paid');
  // How much a good turn is worth, only who pays for it says.
  if (by.doer === 'buyer' && ask.kind === 'amount') return refused('not-yours-to-choose');
  const wished = ask.kind === 'all' ? wholeOf(order, by) : partsOf(order, ask);
  if (!wished) return refused('unknown-line');
  if (wished.length === 0) return refused('nothing-left');
  const parts: RefundPart[] = [];
  for (const { line, units, amount } of wished) {
    const because = problemOf(order, line, units, amount, by, now);
    if (because) return refused(because);
    parts.push(amount === null ? unitsPart(line, units) : partOf(line, amount, units));
  }
  const total = parts.reduce((sum, part) => sum + part.amount, 0);
  if (total === 0) return refused('nothing-left');
  const left = order.lines.reduce((sum, line) => sum + restOf(line), 0);
  return {
    ok: true,
    parts,
    total,
    needsSecond: by.doer === 'finance' && total > FOUR_EYES_ABOVE,
    everything: total === left,
  };
}

interface Wish {
  line: RefundableLine;
  units: number;
  /** Null: what the units cost. */
  amount: number | null;
}

/** All that is left of what is theirs to give back. Fees were for nothing only when nothing of it was redeemed. */
function wholeOf({ lines }: RefundableOrder, { doer, merchant }: RefundBy): Wish[] {
  const theirs = lines.filter((line) => doer !== 'merchant' || line.merchant === merchant);
  const served = new Set(lines.filter((line) => line.redeemed > 0).map((line) => line.merchant));
  return theirs
    .filter((line) => restOf(line) > 0 && line.quantity > line.redeemed + line.returned)
    .filter((line) => line.kind !== 'fee' || !served.has(line.merchant))
    .map((line) => {
      const units = line.quantity - line.redeemed - line.returned;
      // Nothing of it was redeemed: what was rounded or given before makes no difference.
      return { line, units, amount: line.redeemed === 0 ? restOf(line) : null };
    });
}

function partsOf({ lines }: RefundableOrder, ask: Exclude<RefundAsk, { kind: 'all' }>): Wish[] | null {
  const asked = ask.kind === 'units' ? [...grouped(ask.units)] : [[ask.line, 0] as const];
  const wishes: Wish[] = [];
  for (const [id, units] of asked) {
    const line = lines.find((one) => one.id === id);
    if (!line) return null;
    wishes.push({ line, units, amount: ask.kind === 'amount' ? ask.amount : null });
  }
  return wishes;
}

/** A line that is named twice is one wish. */
function grouped(units: readonly { line: string; quantity: number }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { line, quantity } of units) sums.set(line, (sums.get(line) ?? 0) + quantity);
  return sums;
}

function problemOf(
  order: RefundableOrder,
  line: RefundableLine,
  units: number,
  amount: number | null,
  { doer, merchant }: RefundBy,
  now: Date,
): RefundRefusal | null {
  if (doer === 'merchant' && line.merchant !== merchant) return 'other-merchant';
  if (amount !== null && amount > restOf(line)) return 'too-much';
  if (units > line.quantity - line.returned) return 'too-much';
  if (units > line.quantity - line.returned - line.redeemed) return 'redeemed';
  if (doer === 'buyer' && now >= withdrawalEnd(order, line)) return 'too-late';
  return null;
}

/** When the right to change one's mind ends: never for goods that did not come yet; for a fee with the last that it was for. */
export function withdrawalEnd(order: RefundableOrder, { kind, merchant, deliveredAt }: RefundableLine): Date {
  if (kind === 'fee') {
    const lines = order.lines.filter((line) => line.kind !== 'fee' && line.merchant === merchant);
    return new Date(Math.max(...lines.map((line) => withdrawalEnd(order, line).getTime())));
  }
  if (kind === 'goods' && !deliveredAt) return FOR_EVER;
  const from = kind === 'goods' ? deliveredAt! : order.paidAt;
  return new Date(from.getTime() + WITHDRAWAL_DAYS * 86_400_000);
}
/** The last moment that a date can say. */
const FOR_EVER = new Date(8.64e15);

const refused = (because: RefundRefusal): RefundDecision => ({ ok: false, because });
