/**
 * What people are asked for, said once for the pages, the servers and the proof. Raise `CONSENT_TEXT` when the words in
 * which it is asked change in meaning: everybody is asked again.
 */
export const CONSENT_TEXT = '2026-12';
/** How long a choice holds, whatever it was; then it is asked again. */
export const CONSENT_DAYS = 182;
/** How long it is kept on record that somebody chose, and what: while it holds, and a year for whoever doubts it. */
export const PROOF_DAYS = CONSENT_DAYS + 365;

export const CONSENT_CATEGORIES = ['measurement', 'advertising'] as const;
export type ConsentCategory = (typeof CONSENT_CATEGORIES)[number];

/** Whose tags there may be, and what of somebody’s choice lets each in. */
export const VENDORS = {
  google: 'measurement',
  meta: 'advertising',
  tiktok: 'advertising',
} as const satisfies Record<string, ConsentCategory>;
export type Vendor = keyof typeof VENDORS;
export const VENDOR_NAMES = Object.keys(VENDORS) as Vendor[];

/** What a choice is about: the words it was asked in and those it was asked for, e.g. `2026-12.gm`. */
export const consentVersion = (vendors: readonly Vendor[]): string =>
  `${CONSENT_TEXT}.${VENDOR_NAMES.filter((name) => vendors.includes(name))
    .map((name) => name[0])
    .join('')}`;
