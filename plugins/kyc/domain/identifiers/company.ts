import { parseIce } from './ice.ts';
import { read, refused, type Parsed } from './parsed.ts';
import { tidy } from './tidy.ts';

/** The tax identifier (identifiant fiscal), seven or eight digits by convention. */
export function parseTaxId(text: string): Parsed<string> {
  const taxId = tidy(text).replace(/^IF:?/, '');
  if (!taxId) return refused('missing');
  if (!/^\d+$/.test(taxId)) return refused('characters');
  if (/^0+$/.test(taxId)) return refused('zeros');
  if (taxId.length < 7 || taxId.length > 8) return refused('length');
  return /^[1-9]/.test(taxId) ? read(taxId) : refused('shape');
}

export interface TradeRegister {
  /** Without leading zeros, so that one entry has one name. */
  number: string;
  /** The town of the tribunal: a number is unique there and nowhere else. */
  tribunal: string;
}

/** An entry of the trade register (RC): up to eight digits and the tribunal that keeps it. */
export function parseTradeRegister(number: string, tribunal: string): Parsed<TradeRegister> {
  const digits = tidy(number).replace(/^RC:?/, '');
  const town = tribunal.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (!digits || !town) return refused('missing');
  if (!/^\d+$/.test(digits)) return refused('characters');
  if (digits.length > 8) return refused('length');
  if (/^0+$/.test(digits)) return refused('zeros');
  if (town.length > 60 || !/^[\p{L}\p{M}][\p{L}\p{M}\s'’-]*$/u.test(town)) return refused('shape');
  return read({ number: digits.replace(/^0+/, ''), tribunal: town });
}

export interface VatRegistration {
  taxId: string;
  ice: string;
}

/** Being registered for VAT (TVA) has no number of its own: it is told by the tax identifier and the ICE. */
export function parseVat(taxId: string, ice: string): Parsed<VatRegistration> {
  const tax = parseTaxId(taxId);
  if (!tax.ok) return tax;
  const company = parseIce(ice);
  if (!company.ok) return company;
  return read({ taxId: tax.value, ice: company.value }, company.warnings);
}
