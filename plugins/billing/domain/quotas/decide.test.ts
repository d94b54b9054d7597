import { describe, expect, it } from 'vitest';
import { ruleOf, windowOf } from './decide.ts';

describe('ruleOf', () => {
  it.each([
    [false, 10, { kind: 'open', limit: 10 }],
    [false, null, { kind: 'open', limit: null }],
    [false, 0, { kind: 'closed', why: 'not-in-plan' }],
    [true, 10, { kind: 'closed', why: 'read-only' }],
    [true, null, { kind: 'closed', why: 'read-only' }],
  ] as const)('read-only %s, limit %s', (readOnly, limit, rule) => {
    expect(ruleOf({ readOnly }, limit)).toEqual(rule);
  });
});

describe('windowOf', () => {
  it('counts months as they are in Morocco, and what stands as one', () => {
    expect(windowOf('publicationsPerMonth', new Date('2024-07-31T23:30:00Z'))).toBe('2024-08');
    expect(windowOf('apiCallsPerMonth', new Date('2024-07-31T22:59:59Z'))).toBe('2024-07');
    expect(windowOf('liveDeals', new Date('2026-11-30T23:30:00Z'))).toBe('');
  });
});
