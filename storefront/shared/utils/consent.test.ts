import { CONSENT_DAYS, consentVersion, VENDOR_NAMES, type Vendor } from '@sys/config/consent';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedVendors, isAnswered, readChoice, writeChoice, type Choice } from './consent.ts';

const NOW = 1_800_000_000;
const ALL: Vendor[] = ['google', 'meta', 'tiktok'];
const choice = (more: Partial<Choice> = {}): Choice => ({
  browser: '7f0f8a2e-5a9c-4b2d-9d6a-0c5f3f1b2a10',
  version: consentVersion(ALL),
  measurement: true,
  advertising: true,
  at: NOW,
  recorded: true,
  ...more,
});
const choices = fc.record({
  browser: fc.uuid(),
  version: fc.subarray(VENDOR_NAMES, { minLength: 1 }).map(consentVersion),
  measurement: fc.boolean(),
  advertising: fc.boolean(),
  at: fc.integer({ min: 1_700_000_000, max: NOW }),
  recorded: fc.boolean(),
});

describe('the cookie of a choice', () => {
  it('is read as it was written, and has nothing that a cookie must escape', () => {
    fc.assert(
      fc.property(choices, (one) => {
        const text = writeChoice(one);
        expect(readChoice(text)).toEqual(one);
        expect(encodeURIComponent(text)).toBe(text);
      }),
    );
  });

  it('is nothing when somebody else wrote it', () => {
    for (const text of [
      undefined,
      '',
      'yes',
      '2026-12.g~ma~me~1',
      `${writeChoice(choice())}; x`,
      writeChoice(choice()).replace('~ma~', '~mx~'),
    ])
      expect([text, readChoice(text)]).toEqual([text, null]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readChoice(text)).toBeNull();
      }),
    ); // prettier-ignore
  });
});

describe('a choice', () => {
  const age = (days: number) => NOW - days * 86_400;

  it('holds six months, refused or not, and not for a clock that was set back', () => {
    expect(isAnswered(choice({ at: age(CONSENT_DAYS - 1) }), ALL, NOW)).toBe(true);
    expect(isAnswered(choice({ at: age(CONSENT_DAYS) }), ALL, NOW)).toBe(false);
    expect(isAnswered(choice({ at: NOW + 60 }), ALL, NOW)).toBe(false);
  });

  it('answers its own words, and those whom they named', () => {
    expect(isAnswered(choice({ version: '2020-01.gmt' }), ALL, NOW)).toBe(false);
    expect(isAnswered(choice({ version: consentVersion(['google', 'meta']) }), ALL, NOW)).toBe(false);
    expect(isAnswered(choice(), ['meta'], NOW)).toBe(true);
  });

  it('lets in whom it allows, and nobody for a browser that asks not to be followed', () => {
    const let_ = (one: Choice | null, gpc = false) => allowedVendors(one, ALL, { now: NOW, gpc });
    expect(let_(choice())).toEqual(ALL);
    expect(let_(choice({ advertising: false }))).toEqual(['google']);
    expect(let_(choice({ measurement: false }))).toEqual(['meta', 'tiktok']);
    expect(let_(choice(), true)).toEqual([]);
    expect(let_(null)).toEqual([]);
    fc.assert(
      fc.property(choices, fc.subarray(ALL), (one, vendors) => {
        const now = NOW + 1;
        for (const name of allowedVendors(one, vendors, { now, gpc: false })) {
          expect(one[name === 'google' ? 'measurement' : 'advertising']).toBe(true);
          expect(one.version.split('.')[1]).toContain(name[0]);
        }
      }),
    );
  });
});
