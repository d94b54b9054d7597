const COUNT = new Intl.NumberFormat('fr-MA');
const SHARE = new Intl.NumberFormat('fr-MA', { style: 'percent', maximumFractionDigits: 2 });
const MORE = new Intl.NumberFormat('fr-MA', { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const POINTS = new Intl.NumberFormat('fr-MA', { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
const CHANCE = new Intl.NumberFormat('fr-MA', { maximumSignificantDigits: 2 });

/** A value that was not told is a dash, never 0. */
export const count = (value: number | null): string => (value === null ? '–' : COUNT.format(value));
export const share = (rate: number | null): string => (rate === null ? '–' : SHARE.format(rate));
/** `+20 %` of 1.2: what is so many times the usual, against it. */
export const against = (ratio: number): string => MORE.format(ratio - 1);
/** `+1,2` of 0.012: the difference of two shares, in points of a hundred. */
export const points = (difference: number): string => POINTS.format(difference * 100);
/** How likely chance is; what is smaller than anybody cares for is said to be smaller. */
export const chance = (p: number): string => (p < 0.001 ? '< 0,001' : `= ${CHANCE.format(p)}`);
export const posts = (number: number): string => `${COUNT.format(number)} ${number < 2 ? 'publication' : 'publications'}`; // prettier-ignore
