import { expect, it } from 'vitest';
import type { CaseValues } from './fields.ts';
import { readCase } from './read-case.ts';
import { expiryOf } from './retention.ts';

const TODAY = '2026-11-28';
const person: CaseValues = {
  firstName: ' Fatima  Zahra ',
  lastName: 'El Amrani',
  birthDate: '1990-04-15',
  cin: 'be 123456',
  cinExpiresOn: '2030-06-30',
  address: '12, rue des Orangers',
  city: 'Rabat',
  rib: 'MA64 3108 1010 1402 9004 4231 0133',
  accountHolder: 'EL AMRANI FATIMA ZAHRA',
};
const company: CaseValues = {
  ...person,
  companyName: 'Riad Sarl',
  legalForm: 'sarl',
  ice: '001561191000065',
  rcNumber: '0123',
  rcTribunal: 'Rabat',
  taxId: '12345678',
  vat: 'yes',
};

it('keeps each number in its one form', () => {
  expect(readCase('influencer', person, TODAY)).toMatchObject({
    ok: true,
    values: { firstName: 'Fatima Zahra', cin: 'BE123456', rib: '310810101402900442310133' },
    warnings: {},
  });
});

it('warns of what breaks a convention only', () => {
  expect(readCase('merchant', company, TODAY)).toMatchObject({
    ok: true,
    values: { rcNumber: '123' },
    warnings: { ice: ['check'] },
  });
});

it.each([
  ['birthDate', '2008-11-29', 'too-young'],
  ['birthDate', '1900-01-01', 'too-old'],
  ['birthDate', '31/12/1990', 'date'],
  ['cinExpiresOn', '2026-11-27', 'expired'],
  ['rib', '011780000012345678901199', 'check'],
  ['cin', 'ABC123456', 'length'],
  ['firstName', '   ', 'missing'],
] as const)('says what is wrong with %s %s: %s', (field, text, reason) => {
  expect(readCase('influencer', { ...person, [field]: text }, TODAY)).toEqual({
    ok: false,
    problems: { [field]: reason },
  });
});

it('asks an auto-entrepreneur for no trade register, and a company for one', () => {
  const { rcNumber, rcTribunal, ...rest } = company;
  expect([rcNumber, rcTribunal]).toEqual(['0123', 'Rabat']);
  expect(readCase('merchant', { ...rest, legalForm: 'auto-entrepreneur' }, TODAY).ok).toBe(true);
  expect(readCase('merchant', rest, TODAY)).toEqual({
    ok: false,
    problems: { rcNumber: 'missing', rcTribunal: 'missing' },
  });
});

it('keeps nothing that the form does not ask for', () => {
  const read = readCase('influencer', { ...company }, TODAY);
  expect(read.ok && Object.keys(read.values)).not.toContain('ice');
});

it('an approval runs out with its document, or after two years', () => {
  expect(expiryOf(TODAY, '2027-01-31')).toBe('2027-01-31');
  expect(expiryOf(TODAY, '2036-01-31')).toBe('2028-11-27');
  expect(expiryOf(TODAY, undefined)).toBe('2028-11-27');
});
