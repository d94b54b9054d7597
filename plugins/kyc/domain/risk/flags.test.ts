import { expect, it } from 'vitest';
import { flagsOf, riskOf, type RiskInput } from './flags.ts';

const values = {
  firstName: 'Fatima Zahra',
  lastName: 'El Amrani',
  birthDate: '1990-04-15',
  cin: 'BE123456',
  cinExpiresOn: '2030-06-30',
  rib: '310810101402900442310133',
  accountHolder: 'EL AMRANI FATIMA-ZAHRA',
};
const mrz = {
  documentNumber: 'AB1234567',
  optional: 'BE123456',
  firstName: 'FATIMA ZAHRA',
  lastName: 'EL AMRANI',
  birthDate: '1990-04-15',
  expiresOn: '2030-06-30',
};
const input = (change: Partial<RiskInput> = {}): RiskInput => ({
  values,
  warnings: {},
  duplicates: [],
  rejections: 0,
  changed: [],
  today: '2026-11-28',
  ...change,
});

it.each([
  ['nothing', {}, [], 'low'],
  ['a card that agrees', { mrz }, [], 'low'],
  ['the RIB of another', { duplicates: ['rib'] }, ['duplicate-rib'], 'high'],
  ['the CIN of another', { duplicates: ['cin'] }, ['duplicate-cin'], 'high'],
  ['another holder', { values: { ...values, accountHolder: 'Karim Tazi' } }, ['name-mismatch'], 'high'],
  ['another spelling', { values: { ...values, accountHolder: 'Fatima Zohra Amrani' } }, ['name-close'], 'low'],
  ['another script', { values: { ...values, accountHolder: 'فاطمة العمراني' } }, ['name-unlike-scripts'], 'medium'],
  ['the company’s account', { values: { ...values, companyName: 'Riad SARL', accountHolder: 'RIAD SARL' } }, [], 'low'],
  ['an unknown bank', { warnings: { rib: ['unknown-bank'] } }, ['unknown-bank'], 'medium'],
  ['an odd ICE', { warnings: { ice: ['check'] } }, ['ice-check'], 'medium'],
  ['a short CIN', { warnings: { cin: ['short'] } }, ['cin-short'], 'low'],
  ['a card that ran out', { today: '2030-07-01' }, ['expired-document'], 'high'],
  ['a card that runs out', { today: '2030-06-30' }, ['expires-soon'], 'low'],
  ['lines that cannot be read', { mrz: null }, ['mrz-unreadable'], 'medium'],
  ['lines of another card', { mrz: { ...mrz, optional: 'BE123457' } }, ['mrz-mismatch'], 'high'],
  ['another birthday in the lines', { mrz: { ...mrz, birthDate: '1990-04-16' } }, ['mrz-mismatch'], 'high'],
  ['a card that ran out by its lines', { mrz: { ...mrz, expiresOn: '2025-01-01' } }, ['expired-document', 'mrz-mismatch'], 'high'],
  ['a refusal before', { rejections: 1 }, ['rejected-before'], 'medium'],
  ['a new account', { changed: ['account'] }, ['account-changed'], 'medium'],
] as [string, Partial<RiskInput>, string[], string][])('%s', (_, change, flags, level) => {
  const raised = flagsOf(input(change));
  expect(raised).toEqual(flags);
  expect(riskOf(raised)).toBe(level);
}); // prettier-ignore
