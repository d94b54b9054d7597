/**
 * Dirhams as an editor writes them, centimes as the database keeps them. Pure: the admin's input and
 * the server use the same functions. Works on digits, not on floats: 19.99 * 100 is 1998.9999….
 */

/** Ten million dirhams: the most the public reads accept, and far below what a float holds exactly. */
export const MAX_CENTIMES = 1_000_000_000;

export type MoneyProblem = 'empty' | 'not-a-number' | 'negative' | 'too-precise' | 'too-large';
export type ParsedMoney = { ok: true; centimes: string } | { ok: false; problem: MoneyProblem };

export const MONEY_MESSAGES: Record<MoneyProblem, string> = {
  empty: 'Indiquez un montant.',
  'not-a-number': 'Ce n’est pas un montant. Écrivez par exemple 450,00.',
  negative: 'Un montant ne peut pas être négatif.',
  'too-precise': 'Un montant a deux décimales au plus : les centimes.',
  'too-large': 'Ce montant est trop grand : 10 000 000 MAD au plus.',
};

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** Reads "450", "450,5", "450.50", "1 450,00", "450 MAD"; both decimal signs, no thousands sign but the space. */
export function parseDirhams(text: string): ParsedMoney {
  const compact = text
    .replace(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit)))
    .replace(/٫/g, ',')
    .replace(/\s*(mad|dhs?|د\.م\.)\s*$/i, '')
    .trim();
  if (compact === '') return { ok: false, problem: 'empty' };
  if (/^[-−]/.test(compact)) return { ok: false, problem: 'negative' };
  const match = /^(\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,](\d*))?$/.exec(compact);
  if (!match) return { ok: false, problem: 'not-a-number' };
  const whole = (match[1] ?? '').replace(/\D/g, '');
  const fraction = match[2] ?? '';
  if (fraction.length > 2) return { ok: false, problem: 'too-precise' };
  const centimes = `${whole}${fraction.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  if (centimes.length > 12 || Number(centimes) > MAX_CENTIMES) return { ok: false, problem: 'too-large' };
  return { ok: true, centimes };
}

/** "45000" -> "450,00" and "145000" -> "1 450,00"; an empty text for what is not a whole number of centimes. */
export function formatDirhams(centimes: string | number | null | undefined): string {
  const text = String(centimes ?? '');
  const match = /^(-?)(\d+)$/.exec(text);
  if (!match) return '';
  const digits = (match[2] ?? '').padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${match[1]}${whole},${digits.slice(-2)}`;
}

/** Whole centimes from 0 to the limit, as a number; `null` for anything else. */
export function readCentimes(value: unknown): number | null {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^\d{1,12}$/.test(text)) return null;
  const centimes = Number(text);
  return centimes <= MAX_CENTIMES ? centimes : null;
}
