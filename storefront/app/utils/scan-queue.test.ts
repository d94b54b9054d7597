import { expect, it } from 'vitest';
import { isStale, mayUndo, nextToSend, scansToShow, seenJustNow, type KeptScan } from './scan-queue.ts';

const NOW = '2026-11-29T18:00:00.000Z';
const now = Date.parse(NOW);
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
const scan = (minutes: number, outcome: KeptScan['outcome'] = { kind: 'waiting' }, what = 'CODE'): KeptScan => ({
  scan: `scan-${minutes}`,
  what,
  at: ago(minutes),
  outcome,
});
const refused = { kind: 'refused', because: 'redeemed' } as const;
const accepted = (undoUntil: string, undone = false): KeptScan['outcome'] => ({
  kind: 'accepted',
  undone,
  redeemed: {
    outcome: 'redeemed', voucher: '1', title: 'Hammam', name: 'Nadia', worth: 'deal', due: 0, value: 100, at: NOW, undoUntil,
  },
}); // prettier-ignore

it('sends what was scanned first, first, and only what waits', () => {
  expect(nextToSend([scan(1), scan(9), scan(20, refused)])?.scan).toBe('scan-9');
  expect(nextToSend([scan(1, refused)])).toBeUndefined();
});

it('takes what stays before the camera for one scan', () => {
  const before = [scan(0.05)];
  expect(seenJustNow(before, 'CODE', now)).toBe(true);
  expect(seenJustNow(before, 'OTHER', now)).toBe(false);
  expect(seenJustNow([scan(1)], 'CODE', now)).toBe(false);
});

it('shows the day, the newest first, and whatever still waits', () => {
  const day = (iso: string) => iso.slice(0, 10);
  const shown = scansToShow([scan(3 * 1440, refused), scan(2 * 1440), scan(10, refused), scan(2, refused)], day, NOW);
  expect(shown.map((one) => one.scan)).toEqual(['scan-2', 'scan-10', `scan-${2 * 1440}`]);
});

it('forgets after two days what the shop has, and nothing that it has not', () => {
  expect(isStale(scan(3 * 1440, refused), now)).toBe(true);
  expect(isStale(scan(3 * 1440), now)).toBe(false);
  expect(isStale(scan(60, refused), now)).toBe(false);
});

it('can be taken back until its time is over, and once', () => {
  expect(mayUndo(scan(1, accepted(ago(-1))), now)).toBe(true);
  expect(mayUndo(scan(1, accepted(ago(-1), true)), now)).toBe(false);
  expect(mayUndo(scan(1, accepted(ago(1))), now)).toBe(false);
  expect(mayUndo(scan(1, refused), now)).toBe(false);
});
