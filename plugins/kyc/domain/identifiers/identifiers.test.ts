import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCin } from './cin.ts';
import { parseTaxId, parseTradeRegister, parseVat } from './company.ts';
import { parseAccount, parseIban } from './iban.ts';
import { parseIce } from './ice.ts';
import { formatRib, parseRib } from './rib.ts';
import { controlKey } from './tidy.ts';

const RIBS = ['310810101402900442310133', '011780000012345678901102', '001810007800020110620318'];
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const someRib = digits(22)
  .filter((first) => !/^0+$/.test(first.slice(6)))
  .map((first) => first + controlKey(first));
const eastern = (text: string, zero = 0x660) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
// `binary` would do as well, and takes seconds to be set up.
const someUnit = fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code));
const reasonOf = (parsed: { ok: true } | { ok: false; reason: string }) => (parsed.ok ? 'ok' : parsed.reason);

describe('a RIB', () => {
  it.each(RIBS)('%s is right', (rib) => {
    expect(parseRib(rib)).toMatchObject({ ok: true, value: { rib } });
  });

  it.each([
    ['', 'missing'],
    ['011780000012345678901199', 'check'],
    ['01178000001234567890110', 'length'],
    ['0117800000123456789011022', 'length'],
    ['01178000001234567890110X', 'characters'],
    ['011780000000000000000051', 'zeros'],
    ['000000000000000000000097', 'zeros'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseRib(text)).toEqual({ ok: false, reason });
  });

  it('names its bank, and warns of a code that it does not know', () => {
    expect(parseRib(RIBS[1]!)).toMatchObject({ value: { bank: 'Bank of Africa', cityCode: '780' }, warnings: [] });
    const odd = `9997800000123456789011`;
    expect(parseRib(odd + controlKey(odd))).toMatchObject({
      ok: true,
      value: { bank: null },
      warnings: ['unknown-bank'],
    });
  });

  it('has one key, of 01 to 97', () => {
    fc.assert(
      fc.property(someRib, fc.integer({ min: 0, max: 99 }), (rib, key) => {
        const written = String(key).padStart(2, '0');
        expect(parseRib(rib.slice(0, 22) + written).ok).toBe(written === rib.slice(22));
        expect(Number(rib.slice(22))).toBeGreaterThanOrEqual(1);
        expect(Number(rib.slice(22))).toBeLessThanOrEqual(97);
      }),
    );
  });

  it('is never right after one digit was changed, or two neighbours were', () => {
    fc.assert(
      fc.property(someRib, fc.nat(23), fc.integer({ min: 1, max: 9 }), (rib, at, by) => {
        const other = String((Number(rib[at]) + by) % 10);
        expect(parseRib(rib.slice(0, at) + other + rib.slice(at + 1)).ok).toBe(false);
        if (at < 23 && rib[at] !== rib[at + 1])
          expect(parseRib(rib.slice(0, at) + rib[at + 1]! + rib[at]! + rib.slice(at + 2)).ok).toBe(false);
      }),
    );
  });

  it('is the same however it was pasted', () => {
    fc.assert(
      fc.property(someRib, (rib) => {
        const read = parseRib(rib);
        for (const pasted of [
          formatRib(rib),
          eastern(rib),
          eastern(formatRib(rib), 0x6f0),
          ` \u00a0${rib.slice(0, 12)}\u202f${rib.slice(12)}\t\n`,
          `\u200f${rib}\u202c`,
          rib.replace(/(\d{4})/g, '$1-'),
          eastern(rib, 0xff10),
          `RIB : ${rib}`,
        ])
          expect(parseRib(pasted)).toEqual(read);
      }),
    );
  });
});

describe('an IBAN', () => {
  it.each(['MA64011519000001205000534921', 'MA64310810101402900442310133'])('%s is right', (iban) => {
    expect(parseIban(iban)).toMatchObject({ ok: true, value: { rib: iban.slice(4) } });
  });

  it.each([
    ['MA64011780000012346578901296', 'check'],
    ['MA64011519000001234567890123', 'check'],
    ['MA37011780000012345678901200', 'check'],
    ['MA65310810101402900442310133', 'check'],
    ['FR7630006000011234567890189', 'country'],
    ['MA6431081010140290044231013', 'length'],
    ['MA64 3108 1010 1402 9004 4231 01é3', 'characters'],
    ['', 'missing'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseIban(text)).toEqual({ ok: false, reason });
  });

  it('holds a RIB and says the same of it', () => {
    fc.assert(
      fc.property(someRib, (rib) => {
        const grouped = `MA64${rib}`.replace(/(.{4})/g, '$1 ').toLowerCase();
        expect(parseIban(grouped)).toEqual(parseRib(rib));
        expect(parseAccount(grouped)).toEqual(parseAccount(rib));
      }),
    );
  });

  it('is told from a RIB by its letters', () => {
    expect(reasonOf(parseAccount('FR7630006000011234567890189'))).toBe('country');
    expect(reasonOf(parseAccount('12'))).toBe('length');
  });
});

describe('an ICE', () => {
  it.each(['001561191000066', '001512572000078', '001 561 191 0000 66', eastern('001561191000066')])(
    '%s is right',
    (ice) => {
      expect(parseIce(ice)).toMatchObject({ ok: true, warnings: [] });
    },
  );

  it.each(['001561191000065', '001651191000066', '001500069000099'])(
    '%s fails the convention and is warned of',
    (ice) => {
      expect(parseIce(ice)).toEqual({ ok: true, value: ice, warnings: ['check'] });
    },
  );

  it.each([
    ['', 'missing'],
    ['00156119100006', 'length'],
    ['0015611910000666', 'length'],
    ['00156119100006A', 'characters'],
    ['000000000000000', 'zeros'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseIce(text)).toEqual({ ok: false, reason });
  });
});

describe('a CIN', () => {
  it.each([
    ['BE123456', 'BE123456', []],
    ['be 123456', 'BE123456', []],
    ['ＢＥ１２３４５６', 'BE123456', []],
    [eastern('BE-123456'), 'BE123456', []],
    ['A12345', 'A12345', []],
    ['JK1234', 'JK1234', ['short']],
  ])('%s is %s', (text, value, warnings) => {
    expect(parseCin(text)).toEqual({ ok: true, value, warnings });
  });

  it.each([
    ['', 'missing'],
    ['ABC123456', 'length'],
    ['ABC12345', 'shape'],
    ['12345678901', 'length'],
    ['12345678', 'shape'],
    ['BE1234567', 'length'],
    ['BE', 'shape'],
    ['BE12345;', 'characters'],
    ['ب123456', 'characters'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseCin(text)).toEqual({ ok: false, reason });
  });
});

describe('the numbers of a company', () => {
  it.each([
    ['12345678', 'ok'],
    ['IF 1234567', 'ok'],
    ['01234567', 'shape'],
    ['123456', 'length'],
    ['123456789', 'length'],
    ['1234567a', 'characters'],
    ['00000000', 'zeros'],
    ['', 'missing'],
  ])('tax identifier %s: %s', (text, outcome) => {
    expect(reasonOf(parseTaxId(text))).toBe(outcome);
  });

  it('an entry of the trade register is a number and its tribunal', () => {
    const entry = { number: '12345', tribunal: 'Casablanca' };
    expect(parseTradeRegister('RC 0012345', ' Casablanca ')).toEqual({ ok: true, value: entry, warnings: [] });
    expect(parseTradeRegister('12345', 'الدار البيضاء').ok).toBe(true);
    expect(reasonOf(parseTradeRegister('12345', ''))).toBe('missing');
    expect(reasonOf(parseTradeRegister('123456789', 'Rabat'))).toBe('length');
    expect(reasonOf(parseTradeRegister('0', 'Rabat'))).toBe('zeros');
    expect(reasonOf(parseTradeRegister('12', '<b>'))).toBe('shape');
  });

  it('VAT is told by both numbers, and by what is wrong with either', () => {
    expect(parseVat('12345678', '001561191000066')).toMatchObject({ ok: true, warnings: [] });
    expect(parseVat('12345678', '001561191000065')).toMatchObject({ ok: true, warnings: ['check'] });
    expect(reasonOf(parseVat('1', '001561191000066'))).toBe('length');
    expect(reasonOf(parseVat('12345678', '1'))).toBe('length');
  });
});

it('no text whatever makes a parser throw, and what is right is read the same twice', () => {
  for (const parse of [parseCin, parseIce, parseTaxId] as const)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: someUnit }), digits(15), digits(8)), (text) => {
        const once = parse(text);
        if (once.ok) expect(parse(once.value)).toEqual(once);
      }),
    );
  fc.assert(
    fc.property(fc.string({ unit: someUnit }), (text) => void [parseAccount(text), parseTradeRegister(text, text)]),
  );
});
