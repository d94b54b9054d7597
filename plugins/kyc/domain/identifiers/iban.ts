import { refused, type Parsed } from './parsed.ts';
import { parseRib, type Rib } from './rib.ts';
import { tidy } from './tidy.ts';

/**
 * A Moroccan IBAN, which is `MA64` and the RIB: a right RIB is 0 mod 97, so the check digits of the IBAN are
 * the same for all, and one whose digits satisfy the IBAN's own rule may still hold a wrong RIB.
 */
export function parseIban(text: string): Parsed<Rib> {
  const iban = tidy(text).replace(/^IBAN:?/, '');
  if (!iban) return refused('missing');
  if (!/^[A-Z0-9]+$/.test(iban)) return refused('characters');
  if (!iban.startsWith('MA')) return refused('country');
  if (iban.length !== 28) return refused('length');
  if (!iban.startsWith('MA64')) return refused('check');
  return parseRib(iban.slice(4));
}

/** What a person typed in the field for their account: a RIB or an IBAN. */
export function parseAccount(text: string): Parsed<Rib> {
  return /^(IBAN:?)?[A-Z]{2}\d/.test(tidy(text)) ? parseIban(text) : parseRib(text);
}
