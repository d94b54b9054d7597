import { CONSENT_DAYS, CONSENT_TEXT, VENDORS, type ConsentCategory, type Vendor } from '@sys/config/consent';

/** What somebody allows, as one cookie of ours keeps it. */
export interface Choice extends Record<ConsentCategory, boolean> {
  /** A random number, the same for all choices of this browser. */
  browser: string;
  /** Which words it answers, and whose tags they named (`consentVersion`). */
  version: string;
  /** Unix seconds. */
  at: number;
  /** Whether it is on record; what refuses holds before. */
  recorded: boolean;
}

const WRITTEN =
  /^(\d{4}-\d{2}\.[gmt]{1,3})~(ma|m|a|-)(!?)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})~([1-9]\d{8,10})$/;
const LETTERS: Record<ConsentCategory, string> = { measurement: 'm', advertising: 'a' };

/** `2026-12.gmt~ma~<browser>~<seconds>`: nothing in it has to be escaped. */
export function writeChoice(choice: Choice): string {
  const letters = (Object.keys(LETTERS) as ConsentCategory[])
    .filter((name) => choice[name])
    .map((name) => LETTERS[name]);
  return [choice.version, `${letters.join('') || '-'}${choice.recorded ? '' : '!'}`, choice.browser, choice.at].join(
    '~',
  );
}

/** What a cookie says; null when it is none of ours. */
export function readChoice(text: string | undefined): Choice | null {
  const [, version, letters, open, browser, at] = WRITTEN.exec(text ?? '') ?? [];
  if (!version || !letters || !browser) return null;
  return {
    version,
    browser,
    at: Number(at),
    measurement: letters.includes('m'),
    advertising: letters.includes('a'),
    recorded: open === '',
  };
}

/** Whether a choice still answers what would be asked now: the same words, nobody new, and not too long ago. */
export function isAnswered(choice: Choice, vendors: readonly Vendor[], nowSeconds: number): boolean {
  const [text, asked = ''] = choice.version.split('.');
  const age = nowSeconds - choice.at;
  return (
    text === CONSENT_TEXT &&
    age >= 0 &&
    age < CONSENT_DAYS * 86_400 &&
    vendors.every((name) => asked.includes(name[0]!))
  );
}

/** Whose tags a choice lets in; none without one, and none where the browser asks not to be followed. */
export function allowedVendors(
  choice: Choice | null,
  vendors: readonly Vendor[],
  { now, gpc }: { now: number; gpc: boolean },
): Vendor[] {
  if (gpc || !choice || !isAnswered(choice, vendors, now)) return [];
  return vendors.filter((name) => choice[VENDORS[name]]);
}
