import { describe, expect, it, vi } from 'vitest';
import { KeptReads, type MarketplaceAnswer } from './kept-reads.ts';

const answer = (value: unknown, ...tags: string[]): MarketplaceAnswer => ({ value, tags });

describe('KeptReads', () => {
  it('reads once for all who ask, until a purge names a tag of the answer', async () => {
    const reads = new KeptReads(60_000);
    const read = vi.fn(async () => answer(read.mock.calls.length, 'settings', 'settings-fr'));
    const ask = async () => (await reads.get('/settings', read)).value;
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    reads.purge(['categories']);
    expect(await ask()).toBe(1);
    reads.purge(['settings-fr']);
    expect(await ask()).toBe(2);
    reads.purge(['*']);
    expect(await ask()).toBe(3);
  });

  it('does not keep what was being read when a purge came', async () => {
    const reads = new KeptReads(60_000);
    let finish!: (answer: MarketplaceAnswer) => void;
    const old = reads.get('/settings', () => new Promise((resolve) => (finish = resolve)));
    reads.purge(['anything']);
    const fresh = reads.get('/settings', async () => answer('new', 'settings'));
    finish(answer('old', 'settings'));
    expect((await old).value).toBe('old');
    expect((await fresh).value).toBe('new');
    expect((await reads.get('/settings', async () => answer('newer'))).value).toBe('new');
  });

  it('asks again after a failure, and after its time', async () => {
    vi.useFakeTimers();
    const reads = new KeptReads(1000);
    await expect(reads.get('/settings', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    await expect(reads.get('/settings', async () => answer(1))).resolves.toEqual(answer(1));
    vi.advanceTimersByTime(1001);
    await expect(reads.get('/settings', async () => answer(2))).resolves.toEqual(answer(2));
    vi.useRealTimers();
  });
});
