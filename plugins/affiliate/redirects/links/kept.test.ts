import { describe, expect, it } from 'vitest';
import { KEPT_MS, KeptReads, STALE_MS } from './kept.ts';

function house() {
  const clock = { now: 1_000_000 };
  const stand = { value: 'live', fails: false, asked: 0 };
  const kept = new KeptReads<string>(
    async () => {
      stand.asked += 1;
      const { value, fails } = stand;
      await Promise.resolve();
      if (fails) throw new Error('away');
      return value;
    },
    () => clock.now,
  );
  return { clock, stand, kept };
}

describe('what is known of a link', () => {
  it('holds for its time and no longer, however often it is asked for', async () => {
    const { clock, stand, kept } = house();
    await kept.get('a');
    stand.value = 'disabled';
    for (let ms = 0; ms < KEPT_MS; ms += 100, clock.now += 100) expect(await kept.get('a')).toBe('live');
    expect(await kept.get('a')).toBe('disabled');
    expect(stand.asked).toBe(2);
  });

  it('is asked once for all who wait', async () => {
    const { stand, kept } = house();
    await Promise.all([kept.get('a'), kept.get('a'), kept.get('a')]);
    expect(stand.asked).toBe(1);
  });

  it('is asked anew when it changed, also while it was being read', async () => {
    const { stand, kept } = house();
    const before = kept.get('a');
    kept.drop('a');
    stand.value = 'disabled';
    expect(await before).toBe('live');
    expect(await kept.get('a')).toBe('disabled');
    expect(await kept.get('a')).toBe('disabled');
    expect(stand.asked).toBe(2);
  });

  it('goes on being known while nobody answers, for an hour', async () => {
    const { clock, stand, kept } = house();
    await kept.get('a');
    stand.fails = true;
    clock.now += KEPT_MS;
    expect(await kept.get('a')).toBe('live');
    // And nobody is asked again at once.
    expect(kept.get('a')).toBe('live');
    expect(stand.asked).toBe(2);
    await expect(kept.get('b')).rejects.toThrow('away');
    clock.now += STALE_MS;
    await expect(kept.get('a')).rejects.toThrow('away');
    stand.fails = false;
    expect(await kept.get('a')).toBe('live');
  });
});
