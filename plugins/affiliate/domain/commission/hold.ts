const DAY_MS = 86_400_000;

/**
 * Until when a commission is held: whole days from when the sale is one for good, which is the payment or, of goods,
 * when they came. Goods that did not come yet have no date: null.
 */
export function holdEnd(
  { paidAt, kind, deliveredAt }: { paidAt: Date; kind: 'goods' | 'service'; deliveredAt: Date | null },
  holdDays: number,
): Date | null {
  if (kind === 'goods' && !deliveredAt) return null;
  const from = kind === 'goods' && deliveredAt! > paidAt ? deliveredAt! : paidAt;
  return new Date(from.getTime() + holdDays * DAY_MS);
}
