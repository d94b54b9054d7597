import { describe, expect, it } from 'vitest';
import { visitorAddress } from './visitor-address.ts';

describe('visitorAddress', () => {
  it.each([
    ['6.6.6.6', 0, '10.0.0.9'],
    ['6.6.6.6, 41.250.1.2', 1, '41.250.1.2'],
    ['6.6.6.6, 41.250.1.2, 10.0.0.1', 2, '41.250.1.2'],
    ['6.6.6.6, unknown', 1, '10.0.0.9'],
    ['41.250.1.2', 2, '10.0.0.9'],
    ['6.6.6.6, 2a00::1', 1, '2a00::1'],
    [undefined, 1, '10.0.0.9'],
  ])('of %j with %i trusted is %s', (header, hops, expected) =>
    expect(visitorAddress(header, '10.0.0.9', hops)).toBe(expected),
  );
});
