import { describe, expect, it } from 'vitest';
import { readTypedCode } from './typed-code.ts';

describe('what is typed for a code', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['۱۲۳۴۵۶', '123456'],
  ])('%j is the digits %s', (typed, code) => expect(readTypedCode(typed)).toEqual({ kind: 'digits', code }));

  it.each(['7KQ2M-X9RTA', '7kq2mx9rta', '7KQ2M X9RTA'])('%j is a backup code', (typed) =>
    expect(readTypedCode(typed)).toEqual({ kind: 'backup', code: '7KQ2MX9RTA' }),
  );

  it.each(['', '12345', '1234567', 'abc', '12.456'])('%j is nothing', (typed) =>
    expect(readTypedCode(typed)).toBeNull(),
  );
});
