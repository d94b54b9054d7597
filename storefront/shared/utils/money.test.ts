import { describe, expect, it } from 'vitest';
import { formatAverage, formatNumber, formatPrice } from './money.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('formatPrice', () => {
  it.each([
    [39_000, 'fr', '390 DH'],
    [149_000, 'fr', '1 490 DH'],
    [119_950, 'fr', '1 199,50 DH'],
    [119_905, 'en', '1,199.05 MAD'],
    [100_000_000, 'ar', '1 000 000 درهم'],
    [0, 'fr', '0 DH'],
    [5, 'en', '0.05 MAD'],
    [-5, 'fr', '-0,05 DH'],
    [-99, 'ar', '\u200E-0,99 درهم'],
    [-100, 'fr', '-1 DH'],
    [-119_905, 'en', '-1,199.05 MAD'],
    [-100_000_000, 'fr', '-1 000 000 DH'],
  ] as const)('writes %i centimes in %s', (centimes, locale, expected) =>
    expect(plain(formatPrice(centimes, locale))).toBe(expected),
  );

  it('never breaks between the amount and its unit', () => expect(formatPrice(149_000, 'fr')).not.toContain(' '));
});

it('groups by thousands', () => {
  expect(plain(formatNumber(999, 'fr'))).toBe('999');
  expect(plain(formatNumber(1_234_567, 'en'))).toBe('1,234,567');
});

it('writes a mean with one decimal', () => {
  expect(formatAverage(4.666, 'fr')).toBe('4,7');
  expect(formatAverage(5, 'en')).toBe('5.0');
});
