import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedDigits, readCheckedDigits, withCheckDigits } from './index.ts';

const drawn = fc.stringMatching(/^\d{6}$/);

describe('digits with two that check them', () => {
  it('are read as they were drawn, however they were typed', () => {
    fc.assert(
      fc.property(drawn, (digits) => {
        const code = withCheckDigits(digits);
        expect(code).toMatch(new RegExp(`^${digits}\\d\\d$`));
        const arabic = [...code].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join('');
        for (const typed of [code, printedDigits(code), ` ${code.match(/../g)!.join('. ')}`, arabic])
          expect(readCheckedDigits(typed, 8)).toBe(code);
      }),
    );
  });

  it('are no other code after one wrong digit, or two that changed places', () => {
    fc.assert(
      fc.property(drawn, fc.nat(7), fc.nat(9), (digits, at, digit) => {
        const right = [...withCheckDigits(digits)];
        const slips = [right.with(at, String(digit))];
        if (at < 7) slips.push(right.with(at, right[at + 1]!).with(at + 1, right[at]!));
        for (const slip of slips.map((one) => one.join('')))
          if (slip !== right.join('')) expect(readCheckedDigits(slip, 8)).toBeNull();
      }),
    );
  });

  it('have their length', () => {
    const code = withCheckDigits('482719');
    expect(readCheckedDigits(code, 12)).toBeNull();
    expect(readCheckedDigits(`${code} `.repeat(20), 8)).toBeNull();
    expect(printedDigits(code)).toBe(`4827-19${code.slice(6)}`);
  });
});
