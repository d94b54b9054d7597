import { expect, it } from 'vitest';
import { centimesOf } from './typed-amount.ts';

it.each([
  ['149,50', 14_950],
  ['149.5', 14_950],
  ['1 290', 129_000],
  ['1 290 DH', 129_000],
  ['1,290.00', 129_000],
  ['0,05', 5],
  ['5.123', 512_300],
])('reads %s as %i centimes', (typed, centimes) => {
  expect(centimesOf(typed)).toBe(centimes);
});

it.each(['', '0', '-5', '12,34,5', 'douze', '1e3', '1,2345'])('reads no amount in “%s”', (typed) => {
  expect(centimesOf(typed)).toBeNull();
});
