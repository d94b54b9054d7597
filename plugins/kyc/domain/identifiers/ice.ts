import { read, refused, type Parsed } from './parsed.ts';
import { modulo97, tidy } from './tidy.ts';

/**
 * The common identifier of a company: 9 digits of the company, 4 of its establishment, 2 of control. A text,
 * as it begins with zeros. That the whole is 0 mod 97 holds for every public one but stands in no official
 * text, so a failure warns.
 */
export function parseIce(text: string): Parsed<string> {
  const ice = tidy(text).replace(/^ICE:?/, '');
  if (!ice) return refused('missing');
  if (!/^\d+$/.test(ice)) return refused('characters');
  if (ice.length !== 15) return refused('length');
  if (/^0{9}/.test(ice)) return refused('zeros');
  return read(ice, modulo97(ice) === 0 ? [] : ['check']);
}
