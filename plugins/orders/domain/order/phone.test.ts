import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneEnding } from './phone.ts';

const mobile = fc.stringMatching(/^[67]\d{8}$/);

describe('the end of a telephone number', () => {
  it('is an end of the number that was meant, however much of it was typed and however', () => {
    fc.assert(
      fc.property(
        mobile,
        fc.integer({ min: 4, max: 9 }),
        fc.constantFrom('', ' ', '-', '.'),
        (digits, most, between) => {
          const typed = digits.slice(-most).split('').join(between);
          expect(`+212${digits}`.endsWith(phoneEnding(typed)!)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['06 12 34 56 78', '212612345678'],
    ['+212 612-345678', '212612345678'],
    ['٥٦٧٨', '5678'],
    ['5678', '5678'],
    ['0078', '0078'],
  ])('%s', (typed, ending) => {
    expect(phoneEnding(typed)).toBe(ending);
  });

  it.each(['', '678', '%%%%', 'Nadia', '1'.repeat(20)])('is nothing for %j', (typed) => {
    expect(phoneEnding(typed)).toBeNull();
  });
});
