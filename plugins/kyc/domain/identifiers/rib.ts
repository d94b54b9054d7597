import { bankName } from './banks.ts';
import { read, refused, type Parsed } from './parsed.ts';
import { controlKey, tidy } from './tidy.ts';

export interface Rib {
  /** All 24 digits. */
  rib: string;
  bankCode: string;
  /** Null for a code we do not know, which is warned of. */
  bank: string | null;
  cityCode: string;
  account: string;
}

/**
 * A Moroccan bank account: bank 3, town 3, account 16, key 2. The key is computed and compared: that the
 * whole is 0 mod 97 would also let 00, 98 and 99 pass beside the right one.
 */
export function parseRib(text: string): Parsed<Rib> {
  const rib = tidy(text).replace(/^RIB:?/, '');
  if (!rib) return refused('missing');
  if (!/^\d+$/.test(rib)) return refused('characters');
  if (rib.length !== 24) return refused('length');
  const [bankCode, cityCode, account] = [rib.slice(0, 3), rib.slice(3, 6), rib.slice(6, 22)];
  if (/^0+$/.test(account)) return refused('zeros');
  if (rib.slice(22) !== controlKey(rib.slice(0, 22))) return refused('check');
  const bank = bankName(bankCode);
  return read({ rib, bankCode, bank, cityCode, account }, bank ? [] : ['unknown-bank']);
}

/** In the groups in which banks print it. */
export function formatRib(rib: string): string {
  return [rib.slice(0, 3), rib.slice(3, 6), rib.slice(6, 22), rib.slice(22)].join(' ');
}
