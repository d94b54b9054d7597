import { parse } from 'mrz';
import { fullYear } from '../person/dates.ts';
import { read, refused, type Parsed } from './parsed.ts';

export interface MachineReadable {
  /** The number of the card itself, which is not always the CIN. */
  documentNumber: string;
  /** Where Moroccan cards carry the CIN when the document number is another. */
  optional: string;
  firstName: string;
  lastName: string;
  /** `YYYY-MM-DD`. */
  birthDate: string;
  expiresOn: string;
}

/**
 * The machine readable zone of a card (three lines of 30) or a passport (two of 44), every check digit held.
 * `today` (`YYYY-MM-DD`) tells the centuries apart. A file of its own: nobody else should load its library.
 */
export function parseMrz(text: string, today: string): Parsed<MachineReadable> {
  const all = text.normalize('NFKC').toUpperCase().replace(/[«‹]/g, '<').replace(/[^A-Z0-9<]/g, ''); // prettier-ignore
  if (!all) return refused('missing');
  const width = all.length === 90 ? 30 : all.length === 88 ? 44 : 0;
  if (!width) return refused('length');
  const lines = Array.from({ length: all.length / width }, (_, index) => all.slice(index * width, (index + 1) * width));
  const { fields, details } = parse(lines);
  if (details.some(({ field, valid }) => field?.endsWith('CheckDigit') && !valid)) return refused('check');
  const birthDate = dateOf(fields.birthDate, (year) => fullYear(year, Number(today.slice(0, 4)), 'past'));
  const expiresOn = dateOf(fields.expirationDate, (year) => fullYear(year, Number(today.slice(0, 4)), 'near'));
  const { documentNumber, lastName } = fields;
  if (!birthDate || !expiresOn || !documentNumber || !lastName) return refused('shape');
  const optional = [fields.optional1, fields.optional2, fields.personalNumber].filter(Boolean).join(' ');
  return read({ documentNumber, optional, firstName: fields.firstName ?? '', lastName, birthDate, expiresOn });
}

function dateOf(six: string | null | undefined, yearOf: (year: number) => number): string | null {
  const parts = /^(\d\d)(\d\d)(\d\d)$/.exec(six ?? '');
  return parts ? `${yearOf(Number(parts[1]))}-${parts[2]}-${parts[3]}` : null;
}
