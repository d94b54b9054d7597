import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedToWait } from './usage.ts';

const business = (value: unknown) => ({ 'x-business-use-case-usage': JSON.stringify(value) });

describe('how long Meta asks to wait', () => {
  it('is told in minutes, by the case that asks most', () => {
    const one = { type: 'pages', call_count: 100, total_cputime: 25, total_time: 25, estimated_time_to_regain_access: 19 };
    expect(askedToWait(business({ '17': [one], '18': [{ ...one, estimated_time_to_regain_access: 3 }] }))).toBe(1_140);
    expect(askedToWait(business({ '17': [{ ...one, call_count: 20, estimated_time_to_regain_access: 0 }] }))).toBe(0);
  }); // prettier-ignore

  it('is a minute when nearly all of an hour is used', () => {
    expect(askedToWait({ 'x-app-usage': '{"call_count":96,"total_time":3,"total_cputime":1}' })).toBe(60);
    expect(askedToWait({ 'x-app-usage': '{"call_count":94,"total_time":3,"total_cputime":1}' })).toBe(0);
  });

  it('is never more than a day, and nothing where it cannot be read', () => {
    expect(askedToWait(business({ '1': [{ estimated_time_to_regain_access: 1e12 }] }))).toBe(86_400);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.oneof(fc.string(), fc.json()), (app, cases) => {
        const seconds = askedToWait({ 'x-app-usage': app, 'x-business-use-case-usage': cases });
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(seconds).toBeLessThanOrEqual(86_400);
      }),
    );
    expect(askedToWait({})).toBe(0);
  });
});
