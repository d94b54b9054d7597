import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWords } from './reasons.ts';

it('keeps what people write, and drops what is not seen', () => {
  expect(readWords('  Mon téléphone est tombé\r\nà l’eau. ')).toBe('Mon téléphone est tombé\nà l’eau.');
  expect(readWords('ضاع هاتفي في القطار')).toBe('ضاع هاتفي في القطار');
  expect(readWords('approu\u202Evé\u0000\u200B\n\n\n\n\nfin')).toBe('approuvé\n\nfin');
});

it('has one form, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const once = readWords(typed);
      expect(readWords(once)).toBe(once);
      // eslint-disable-next-line no-control-regex
      expect(once).not.toMatch(/[\u0000-\u0008\u202A-\u202E\u2066-\u2069]/);
    }),
  );
});
