import { bodyOf, isOurs, sign } from '../newsletter/keys.ts';

/** Days for which the link of a reminder opens the basket. */
export const LINK_DAYS = 7;

/** Opens a basket on any device until then: who has the link has what is in it, without words of gifts. */
export const basketToken = (basket: string, until: Date): string =>
  sign('basket', `${Number(basket).toString(36)}-${Math.floor(until.getTime() / 1000).toString(36)}`);

/** The basket of a link that still counts. */
export function basketBy(token: string, now: Date): string | null {
  if (!isOurs('basket', token)) return null;
  const [basket = '', until = ''] = bodyOf('basket', token)!.split('-');
  return Number.parseInt(until, 36) * 1000 > now.getTime() ? String(Number.parseInt(basket, 36)) : null;
}

/** Ends reminders for an address, and for the account that has it. */
export const stopToken = (whom: Buffer, user: number | null): string =>
  sign('stop', `${(user ?? 0).toString(36)}-${whom.toString('hex')}`);

export function stopBy(token: string): { whom: Buffer; user: number | null } | null {
  if (!isOurs('stop', token)) return null;
  const [user = '', whom = ''] = bodyOf('stop', token)!.split('-');
  return { whom: Buffer.from(whom, 'hex'), user: Number.parseInt(user, 36) || null };
}
