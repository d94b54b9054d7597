import { describe, expect, it } from 'vitest';
import type { Delivery } from '@sys/social/contracts';
import { followDelay } from './follow-delay.ts';

const NOW = Date.parse('2026-12-01T10:00:00Z');
const MINUTE = 60_000;
const of = (states: Delivery['state'][], dueIn = 0, removal: Delivery['removal'] = null) => ({
  dueAt: new Date(NOW + dueIn).toISOString(),
  deliveries: states.map((state) => ({ state, removal })) as Delivery[],
});

describe('the next look at a publication', () => {
  it('comes later and later while something goes on', () => {
    const delays = Array.from({ length: 14 }, (_, looks) => followDelay(of(['working', 'published']), looks, NOW)!);
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(delays.at(-1)).toBe(MINUTE);
  });
  it('is none when nothing goes on by itself', () => {
    for (const states of [
      ['published'],
      ['failed', 'cancelled'],
      ['paused'],
      ['in-inbox', 'deleted'],
    ] as Delivery['state'][][])
      expect(followDelay(of(states), 0, NOW)).toBeNull();
  });
  it('is none for what is due much later, and near the time for what is due soon', () => {
    expect(followDelay(of(['waiting'], 24 * 60 * MINUTE), 0, NOW)).toBeNull();
    expect(followDelay(of(['waiting'], 30_000), 0, NOW)).toBe(30_000);
    expect(followDelay(of(['waiting'], 10 * MINUTE), 0, NOW)).toBe(MINUTE);
  });
  it('comes while a network takes a post back', () => expect(followDelay(of(['published'], 0, 'asked'), 0, NOW)).toBe(1_000)); // prettier-ignore
});
