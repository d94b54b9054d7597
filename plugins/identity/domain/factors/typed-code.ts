import { latinDigits, readLetterCode } from '@sys/platform/codes';

export type TypedCode = { kind: 'digits'; code: string } | { kind: 'backup'; code: string };

/**
 * What was typed into the one field for codes: six digits of an app or of a mail, in the digits of any keyboard,
 * or a backup code. Null for what can be neither.
 */
export function readTypedCode(typed: string): TypedCode | null {
  const latin = latinDigits(typed.slice(0, 60));
  const digits = latin.replace(/[\s\p{Pd}]/gu, '');
  if (/^\d{6}$/.test(digits)) return { kind: 'digits', code: digits };
  const code = readLetterCode(latin);
  return code === null ? null : { kind: 'backup', code };
}
