/** What was counted in real rows; amounts are centimes. */
export interface Counted {
  /** Orders paid in the last 24 hours. */
  orders: number;
  /** Commissions that arrived this month, and at how many people. */
  commissions: number;
  paidPeople: number;
  /** Merchants whose papers were verified. */
  merchants: number;
}

export interface Figures {
  orders: number | null;
  commissions: number | null;
  merchants: number | null;
}

/** Below these a figure says nothing, or says what one person has earned. */
export const FLOORS = { orders: 10, people: 5, merchants: 10 } as const;

/** What may be shown of it: the number that was counted, or nothing. */
export function figuresOf(counted: Counted): Figures {
  return {
    orders: counted.orders >= FLOORS.orders ? counted.orders : null,
    commissions: counted.paidPeople >= FLOORS.people && counted.commissions > 0 ? counted.commissions : null,
    merchants: counted.merchants >= FLOORS.merchants ? counted.merchants : null,
  };
}
