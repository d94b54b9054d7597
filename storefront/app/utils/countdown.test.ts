import { describe, expect, it } from 'vitest';
import { countdown } from './countdown.ts';

describe('countdown', () => {
  it.each([
    [((1 * 24 + 2) * 3600 + 3 * 60 + 4) * 1000, { days: 1, hours: 2, minutes: 3, seconds: 4 }],
    [1, { days: 0, hours: 0, minutes: 0, seconds: 1 }],
    [59_001, { days: 0, hours: 0, minutes: 1, seconds: 0 }],
    [0, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
    [-5000, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
  ])('of %d ms', (milliseconds, parts) => expect(countdown(milliseconds)).toEqual(parts));
});
