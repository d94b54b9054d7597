import { read, refused, type Parsed } from './parsed.ts';
import { tidy } from './tidy.ts';

/**
 * The number of the national identity card, e.g. `BE123456`. No official rule is public: one or two letters
 * and up to six digits is what every card has, fewer than five is rare and only warned of.
 */
export function parseCin(text: string): Parsed<string> {
  const cin = tidy(text);
  if (!cin) return refused('missing');
  if (!/^[A-Z0-9]+$/.test(cin)) return refused('characters');
  if (cin.length > 8) return refused('length');
  const digits = /^[A-Z]{1,2}(\d{1,6})$/.exec(cin)?.[1];
  if (!digits) return refused('shape');
  return read(cin, digits.length < 5 ? ['short'] : []);
}
