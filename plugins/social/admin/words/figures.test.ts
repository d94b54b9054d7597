import { expect, it } from 'vitest';
import { against, chance, count, points, posts, share } from './figures.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it('says what is not known as a dash, and nothing as nothing', () => {
  expect([count(null), count(0), share(null), share(0)].map(plain)).toEqual(['–', '0', '–', '0 %']);
});

it('says figures as they are read in Morocco', () => {
  expect([count(12_345), share(0.0432), against(1.2), against(0.85), against(1), points(0.0123), points(-0.004)].map(plain)).toEqual([
    '12.345', '4,32 %', '+20 %', '-15 %', '0 %', '+1,23', '-0,4',
  ]); // prettier-ignore
  expect([chance(0.0000004), chance(0.03456), chance(1), posts(1), posts(2), posts(0)].map(plain)).toEqual([
    '< 0,001', '= 0,035', '= 1', '1 publication', '2 publications', '0 publication',
  ]); // prettier-ignore
});
