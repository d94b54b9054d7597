const HOUR_MS = 3_600_000;

/** As long as other links that prove a mail box. */
export const CONFIRM_HOURS = 24;
/**
 * Between the proof of the mail box and the first moment at which anybody may approve. Whoever has stolen password
 * and mail box needs the owner not to look for so long: three days reach over a week-end.
 */
export const WAITING_HOURS = 72;
/** What nobody has decided in a month is asked for anew: reasons and standing are no longer those that were told. */
export const LAPSE_DAYS = 30;
/** After an approval nothing is paid out for as long as after a new bank account. */
export const PAYOUT_FREEZE_HOURS = 72;
/** Requests of one account in so many days: who has the password alone must not fill a mail box. */
export const MOST_REQUESTS = 3;
export const REQUESTS_DAYS = 30;
/**
 * A request that is over stays for as long as somebody may say that it was not them who asked; the deeds stay in
 * the audit trail, without words.
 */
export const KEPT_DAYS = 180;
/** For how many days somebody who was let in again is told to set a factor up. */
export const REMINDED_DAYS = 30;

const later = (from: Date, hours: number) => new Date(from.getTime() + hours * HOUR_MS);

/** From when on a request may be approved. */
export const decidableFrom = (confirmedAt: Date): Date => later(confirmedAt, WAITING_HOURS);

/** When a request is over by itself: its link unused, or nothing decided. */
export const lapsesAt = (askedAt: Date, confirmedAt: Date | null): Date =>
  confirmedAt ? later(askedAt, LAPSE_DAYS * 24) : later(askedAt, CONFIRM_HOURS);

export const payoutsFrozenUntil = (approvedAt: Date): Date => later(approvedAt, PAYOUT_FREEZE_HOURS);

/** Whether one more may be asked for, by when the others were. */
export const mayAsk = (before: readonly Date[], now: Date): boolean =>
  before.filter((at) => later(at, REQUESTS_DAYS * 24) > now).length < MOST_REQUESTS;
