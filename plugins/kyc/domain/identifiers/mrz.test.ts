import { expect, it } from 'vitest';
import { parseMrz } from './mrz.ts';

const TODAY = '2026-11-28';

/** The check digit of ICAO 9303: weights 7, 3, 1. */
function check(text: string): string {
  const value = (letter: string) =>
    letter === '<' ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55;
  return String([...text].reduce((sum, letter, index) => sum + value(letter) * [7, 3, 1][index % 3]!, 0) % 10);
}

const pad = (text: string, width: number) => text.padEnd(width, '<');

function card({ number = 'AB1234567', cin = 'BE123456', birth = '900415', expiry = '300630' } = {}): string {
  const one = `I<MAR${number}${check(number)}${pad(cin, 15)}`;
  const two = `${birth}${check(birth)}F${expiry}${check(expiry)}MAR${'<'.repeat(11)}`;
  const composite = check(one.slice(5, 30) + two.slice(0, 7) + two.slice(8, 15) + two.slice(18, 29));
  return [one, two + composite, pad('EL<AMRANI<<FATIMA<ZAHRA', 30)].join('\n');
}

it('reads a card', () => {
  expect(parseMrz(card(), TODAY)).toEqual({
    ok: true,
    warnings: [],
    value: {
      documentNumber: 'AB1234567',
      optional: 'BE123456',
      firstName: 'FATIMA ZAHRA',
      lastName: 'EL AMRANI',
      birthDate: '1990-04-15',
      expiresOn: '2030-06-30',
    },
  });
});

it('reads the passport of ICAO 9303', () => {
  const passport = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
  expect(parseMrz(passport, TODAY)).toMatchObject({
    ok: true,
    value: { documentNumber: 'L898902C3', birthDate: '1974-08-12', expiresOn: '2012-04-15', lastName: 'ERIKSSON' },
  });
});

it('tells the centuries apart', () => {
  expect(parseMrz(card({ birth: '261201' }), TODAY)).toMatchObject({ value: { birthDate: '2026-12-01' } });
  expect(parseMrz(card({ birth: '270101' }), TODAY)).toMatchObject({ value: { birthDate: '1927-01-01' } });
});

it('does not mind spaces, small letters and how the lines were broken', () => {
  expect(parseMrz(card().toLowerCase().replace(/\n/g, '  \r\n '), TODAY)).toEqual(parseMrz(card(), TODAY));
});

it('holds every check digit: no changed digit passes', () => {
  const lines = card();
  for (const [at, letter] of [...lines].entries()) {
    if (!/\d/.test(letter)) continue;
    const changed = lines.slice(0, at) + String((Number(letter) + 1) % 10) + lines.slice(at + 1);
    expect(parseMrz(changed, TODAY), changed).toMatchObject({ ok: false });
  }
});

it.each([
  ['', 'missing'],
  ['I<MAR', 'length'],
  ['<'.repeat(90), 'shape'],
])('refuses %s: %s', (text, reason) => {
  const parsed = parseMrz(text, TODAY);
  expect(parsed.ok).toBe(false);
  if (reason !== 'shape') expect(parsed).toEqual({ ok: false, reason });
});
