import { read, refused, type Parsed } from './parsed.ts';
import { controlKey, tidy } from './tidy.ts';

/**
 * The common identifier of a company: 9 digits of the company, 4 of its establishment, 2 of control. A text,
 * as it begins with zeros. That the last two are the key mod 97 of the rest holds for every public one but
 * stands in no official text, so a failure warns.
 */
export function parseIce(text: string): Parsed<string> {
  const ice = tidy(text).replace(/^ICE:?/, '');
  if (!ice) return refused('missing');
  if (!/^\d+$/.test(ice)) return refused('characters');
  if (ice.length !== 15) return refused('length');
  if (/^0{9}/.test(ice)) return refused('zeros');
  return read(ice, ice.slice(13) === controlKey(ice.slice(0, 13)) ? [] : ['check']);
}
