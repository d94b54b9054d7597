/** As in RFC 5321: what is longer no mail server takes. */
const MAX_LENGTH = 254;
const MAX_MAILBOX = 64;
const MAILBOX = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * A mail address as an account has it: one for all spellings that differ in letter case, full-width letters or
 * spaces around. Dots and `+tags` stay: they may be another mailbox. `null` for what is no address.
 */
export function normalizeEmail(typed: string): string | null {
  if (typed.length > 4 * MAX_LENGTH) return null;
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const at = text.lastIndexOf('@');
  const mailbox = text.slice(0, at);
  if (at < 1 || text.length > MAX_LENGTH || mailbox.length > MAX_MAILBOX) return null;
  return MAILBOX.test(mailbox) && HOST.test(text.slice(at + 1)) ? text : null;
}
