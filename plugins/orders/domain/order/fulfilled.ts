export interface ServedLine {
  kind: 'goods' | 'service' | 'fee';
  quantity: number;
  returned: number;
  redeemed: number;
  deliveredAt: Date | null;
}

/** Whether whoever bought has had all of it: each service redeemed or given back, all goods delivered or given back. */
export const isServed = (lines: readonly ServedLine[]): boolean =>
  lines.every(
    ({ kind, quantity, returned, redeemed, deliveredAt }) =>
      kind === 'fee' || returned + redeemed >= quantity || (kind === 'goods' && deliveredAt !== null),
  );
