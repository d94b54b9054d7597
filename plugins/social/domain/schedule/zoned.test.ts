import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isLocal, isZone, localOf, type OffsetAt } from './zoned.ts';

const HOUR = 3_600_000;
const at = (local: string, zone: string, offset?: OffsetAt) => instantOf(local, zone, offset).toISOString();
const ZONES = ['Africa/Casablanca', 'Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
const aMinute = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2032, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

describe('a local time', () => {
  it('stays what it is across Ramadan: nine in Casablanca is nine, whatever is ahead of UTC', () => {
    // 2026: Ramadan from 18 February to 19 March, with the clocks an hour back from 15 February to 22 March.
    expect(at('2026-02-10T09:00', 'Africa/Casablanca')).toBe('2026-02-10T08:00:00.000Z');
    expect(at('2026-02-20T09:00', 'Africa/Casablanca')).toBe('2026-02-20T09:00:00.000Z');
    expect(at('2026-03-25T09:00', 'Africa/Casablanca')).toBe('2026-03-25T08:00:00.000Z');
  });

  it('is the first of two when clocks are put back, and after the leap when they are put forward', () => {
    expect(at('2026-10-25T02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-03-29T02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-02-15T02:30', 'Africa/Casablanca')).toBe('2026-02-15T01:30:00.000Z');
    expect(at('2026-03-22T02:30', 'Africa/Casablanca')).toBe('2026-03-22T02:30:00.000Z');
  });

  it('moves with the zone data: the same clock is another instant when a country changes its mind', () => {
    const before: OffsetAt = () => HOUR;
    const after: OffsetAt = (instant) => (instant >= Date.UTC(2026, 11, 1) ? 0 : HOUR);
    expect(at('2026-12-24T09:00', 'Africa/Casablanca', before)).toBe('2026-12-24T08:00:00.000Z');
    expect(at('2026-12-24T09:00', 'Africa/Casablanca', after)).toBe('2026-12-24T09:00:00.000Z');
  });

  it('is shown at its instant by a clock there, in every zone', () => {
    fc.assert(
      fc.property(aMinute, fc.constantFrom(...ZONES), (instant, zone) => {
        const local = localOf(instant, zone);
        const found = instantOf(local, zone);
        expect(localOf(found, zone)).toBe(local);
        // Of two that show the same, the first.
        expect(found.getTime()).toBeLessThanOrEqual(instant.getTime());
      }),
    );
  });

  it('comes after another as the clock says, but for an hour that is shown twice', () => {
    fc.assert(
      fc.property(aMinute, fc.integer({ min: 181, max: 5_000 }), fc.constantFrom(...ZONES), (first, minutes, zone) => {
        const one = localOf(first, zone);
        const other = localOf(new Date(first.getTime() + minutes * 60_000), zone);
        expect(instantOf(other, zone).getTime()).toBeGreaterThan(instantOf(one, zone).getTime());
      }),
    );
  });

  it('is one of the calendar', () => {
    for (const good of ['2026-12-24T09:00', '2028-02-29T23:59']) expect(isLocal(good)).toBe(true);
    for (const bad of ['2026-02-29T09:00', '2026-12-24T24:00', '2026-12-24 09:00', '2026-12-24T09:00Z', '26-12-24T09:00', ''])
      expect(isLocal(bad)).toBe(false); // prettier-ignore
  });

  it('hangs in a place, not at an offset', () => {
    for (const good of ['Africa/Casablanca', 'America/Argentina/Buenos_Aires', 'UTC']) expect(isZone(good)).toBe(true);
    for (const bad of ['+01:00', 'Africa/Nowhere', '', 'GMT+1', 'Africa/Casablanca;']) expect(isZone(bad)).toBe(false);
  });
});
