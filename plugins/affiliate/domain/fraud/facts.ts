/** What is known of a conversion when it is looked at. Counts are of the same influencer unless they say otherwise. */
export interface Facts {
  /** Who bought is the influencer, by account, telephone, address or card. */
  samePerson: boolean;
  /** The click that won came from the address from which the influencer was signed in that day. */
  clickFromOwnAddress: boolean;
  /** Somebody else who was paid to this account number, or with these papers. */
  sharedBankAccount: boolean;
  /** Seconds from the click to the order; null for a coupon. */
  secondsToOrder: number | null;
  /** Centimes of the commission. */
  commission: number;
  /** Clicks on this link from the address of the click in the hour before it. */
  clicksFromAddress: number;
  /** Of this link in the last 30 days. */
  clicks: number;
  conversions: number;
  /** Orders attributed in the last 24 hours, and on an average day of the 30 before; the average in hundredths. */
  ordersToday: number;
  ordersOfADay: number;
  /** Orders of this buyer attributed to this influencer in 30 days, this one included. */
  sameBuyer: number;
  /** Of the orders attributed in 90 days: all, and those of which all or part went back. */
  settled: number;
  refunded: number;
  /** Full days since the influencer’s account was opened. */
  accountDays: number;
  /** The click came from a page that the merchant has forbidden (their own search advertising, a coupon site). */
  forbiddenReferrer: boolean;
}
