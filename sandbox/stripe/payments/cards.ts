import { createHash } from 'node:crypto';

/** Why a card is not charged, in Stripe's words. */
export interface Decline {
  code: string;
  decline_code: string | null;
  message: string;
}

const decline = (decline_code: string, message = 'Your card was declined.'): Decline => ({
  code: 'card_declined',
  decline_code,
  message,
});
const POOR = decline('insufficient_funds', 'Your card has insufficient funds.');
const PLAIN = decline('generic_decline');
const EXPIRED: Decline = { code: 'expired_card', decline_code: 'expired_card', message: 'Your card has expired.' };
const WRONG_CVC: Decline = { code: 'incorrect_cvc', decline_code: 'incorrect_cvc', message: "Your card's security code is incorrect." }; // prettier-ignore

export interface TestCard {
  number: string;
  /** What stands for it where no number may be sent. */
  token: string;
  brand: 'visa' | 'mastercard';
  /** When its owner has to show who they are: at each payment, or until it was kept for the time after. */
  authenticates: 'never' | 'until_kept' | 'always';
  /** Why it is not even kept for a customer. */
  keeping: Decline | null;
  charging: Decline | null;
  afterwards: 'dispute' | 'refund_fails' | 'refund_pending' | null;
}

const card = (number: string, token: string, does: Partial<TestCard> = {}): TestCard => ({
  number,
  token: `pm_card_${token}`,
  brand: 'visa',
  authenticates: 'never',
  keeping: null,
  charging: null,
  afterwards: null,
  ...does,
});

/** The well-known numbers (stripe.com/docs/testing), and what each does. */
export const TEST_CARDS: readonly TestCard[] = [
  card('4242424242424242', 'visa'),
  card('5555555555554444', 'mastercard', { brand: 'mastercard' }),
  card('4000000000000002', 'visa_chargeDeclined', { keeping: PLAIN, charging: PLAIN }),
  card('4000000000009995', 'visa_chargeDeclinedInsufficientFunds', { keeping: POOR, charging: POOR }),
  card('4000000000000069', 'chargeDeclinedExpiredCard', { keeping: EXPIRED, charging: EXPIRED }),
  card('4000000000000127', 'chargeDeclinedIncorrectCvc', { keeping: WRONG_CVC, charging: WRONG_CVC }),
  card('4000000000000341', 'chargeCustomerFail', { charging: PLAIN }),
  card('4000000000003220', 'threeDSecure2Required', { authenticates: 'always' }),
  card('4000002760003184', 'authenticationRequired', { authenticates: 'always' }),
  card('4000002500003155', 'authenticationRequiredOnSetup', { authenticates: 'until_kept' }),
  card('4000008400001629', 'threeDSecureRequiredChargeDeclined', { authenticates: 'always', charging: PLAIN }),
  card('4000000000000259', 'createDispute', { afterwards: 'dispute' }),
  card('4000000000005126', 'refundFail', { afterwards: 'refund_fails' }),
  card('4000000000007726', 'pendingRefund', { afterwards: 'refund_pending' }),
];

export type Found = { ok: true; card: TestCard } | { ok: false; reason: Decline };

/** What a number somebody typed is. */
export function cardOf(typed: string): Found {
  const number = typed.replace(/[\s-]/g, '');
  if (!/^\d{13,19}$/.test(number) || !passesLuhn(number))
    return { ok: false, reason: { code: 'incorrect_number', decline_code: null, message: 'Your card number is incorrect.' } }; // prettier-ignore
  const card = TEST_CARDS.find((one) => one.number === number);
  if (card) return { ok: true, card };
  const message = 'Your card was declined. Your request was in test mode, but used a non test (live) card. For a list of valid test cards, visit: https://stripe.com/docs/testing.'; // prettier-ignore
  return { ok: false, reason: decline('test_mode_live_card', message) };
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The same for the same card, whoever brings it: by it a card is known again. */
export const fingerprintOf = (number: string): string =>
  createHash('sha256').update(`stand-in ${number}`).digest('base64url').replace(/[-_]/g, 'x').slice(0, 16);

/** Whether the owner has to be asked before this payment. */
export const asksOwner = (card: TestCard, kept: boolean): boolean =>
  card.authenticates === 'always' || (card.authenticates === 'until_kept' && !kept);
