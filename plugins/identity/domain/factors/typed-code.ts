import { readBackupCode } from './backup-codes.ts';

export type TypedCode = { kind: 'digits'; code: string } | { kind: 'backup'; code: string };

/**
 * What was typed into the one field for codes: six digits of an app or of a mail, in the digits of any keyboard,
 * or a backup code. Null for what can be neither.
 */
export function readTypedCode(typed: string): TypedCode | null {
  const latin = typed
    .slice(0, 60)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const digits = latin.replace(/[\s\p{Pd}]/gu, '');
  if (/^\d{6}$/.test(digits)) return { kind: 'digits', code: digits };
  const code = readBackupCode(latin);
  return code === null ? null : { kind: 'backup', code };
}
