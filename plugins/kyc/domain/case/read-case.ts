import { parseCin } from '../identifiers/cin.ts';
import { parseTaxId, parseTradeRegister } from '../identifiers/company.ts';
import { parseAccount } from '../identifiers/iban.ts';
import { parseIce } from '../identifiers/ice.ts';
import type { IdReason, IdWarning, Parsed } from '../identifiers/parsed.ts';
import { ADULT_YEARS, ageOn, daysUntil, isDay } from '../person/dates.ts';
import { fieldsOf, isOptional, LEGAL_FORMS, type CaseField, type CaseKind, type CaseValues } from './fields.ts';

export const FIELD_REASONS = ['date', 'too-young', 'too-old', 'expired', 'choice'] as const;
export type FieldReason = IdReason | (typeof FIELD_REASONS)[number];
export type FieldProblems = Partial<Record<CaseField, FieldReason>>;

export type ReadCase =
  | { ok: true; values: CaseValues; warnings: Partial<Record<CaseField, readonly IdWarning[]>> }
  | { ok: false; problems: FieldProblems };

/**
 * A filled form as it is kept: every number in its one form, or what is wrong with which field. `today` is
 * `YYYY-MM-DD`. The machine readable zone is kept as it was typed; `parseMrz` reads it.
 */
export function readCase(kind: CaseKind, typed: CaseValues, today: string): ReadCase {
  const values: CaseValues = {};
  const problems: FieldProblems = {};
  const warnings: Partial<Record<CaseField, readonly IdWarning[]>> = {};
  for (const field of fieldsOf(kind)) {
    const text = (typed[field] ?? '').normalize('NFKC').trim();
    if (!text && isOptional(field, typed)) continue;
    const parsed = readField(field, text, today);
    if (!parsed.ok) problems[field] = parsed.reason;
    else {
      values[field] = parsed.value;
      if (parsed.warnings.length > 0) warnings[field] = parsed.warnings;
    }
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, values, warnings };
}

type ReadField = Parsed<string> | { ok: false; reason: FieldReason };

/** One field on its own, as the form asks while somebody types. */
export function readField(field: CaseField, text: string, today: string): ReadField {
  if (!text) return refuse('missing');
  switch (field) {
    case 'cin':
      return parseCin(text);
    case 'ice':
      return parseIce(text);
    case 'taxId':
      return parseTaxId(text);
    case 'rib':
      return valueOf(parseAccount(text), ({ rib }) => rib);
    case 'rcNumber':
      // Whether the tribunal is right is said beside the tribunal.
      return valueOf(parseTradeRegister(text, 'Rabat'), ({ number }) => number);
    case 'rcTribunal':
      return valueOf(parseTradeRegister('1', text), ({ tribunal }) => tribunal);
    case 'birthDate':
      return readBirth(text, today);
    case 'cinExpiresOn':
      if (!isDay(text)) return refuse('date');
      return daysUntil(text, today) < 0 ? refuse('expired') : fine(text);
    case 'legalForm':
      return (LEGAL_FORMS as readonly string[]).includes(text) ? fine(text) : refuse('choice');
    case 'vat':
      return text === 'yes' || text === 'no' ? fine(text) : refuse('choice');
    default:
      return fine(text.replace(/[^\S\n]+/g, ' '));
  }
}

function readBirth(text: string, today: string): ReadField {
  if (!isDay(text)) return refuse('date');
  const age = ageOn(text, today);
  if (age < ADULT_YEARS) return refuse('too-young');
  return age > 120 ? refuse('too-old') : fine(text);
}

const fine = (value: string): ReadField => ({ ok: true, value, warnings: [] });
const refuse = (reason: FieldReason): ReadField => ({ ok: false, reason });
const valueOf = <Value>(parsed: Parsed<Value>, of: (value: Value) => string): ReadField =>
  parsed.ok ? { ...parsed, value: of(parsed.value) } : parsed;
