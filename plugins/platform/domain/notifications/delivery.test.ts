import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPush, PATIENCE_SECONDS, type PushAttempt, type PushOutcome } from './delivery.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const first: PushAttempt = { tries: 1, secondsLeft: 86_400, failingSeconds: 0, nowMs: NOW, random: 0.5 };
const answer = (status: number, retryAfter?: string): PushOutcome => ({ kind: 'answer', status, retryAfter });

describe('afterPush', () => {
  it.each([200, 201, 202, 204])('%i has arrived', (status) => {
    expect(afterPush(answer(status), first)).toEqual({ do: 'note-success' });
  });

  it.each([404, 410])('%i: the device is gone', (status) => {
    expect(afterPush(answer(status), first)).toEqual({ do: 'forget' });
  });

  it('never tries an address again that our rules forbid', () => {
    expect(afterPush({ kind: 'refused' }, first)).toEqual({ do: 'forget' });
  });

  it.each([400, 401, 403, 413])('%i cannot be helped by trying again', (status) => {
    expect(afterPush(answer(status), first)).toEqual({ do: 'give-up' });
  });

  it.each([
    ['120', 120],
    [new Date(NOW + 300_000).toUTCString(), 300],
  ])('comes again when the service asks: %s', (retryAfter, seconds) => {
    for (const status of [429, 503]) {
      expect(afterPush(answer(status, retryAfter), first)).toEqual({ do: 'try-again', inSeconds: seconds });
    }
  });

  it('never comes before it was asked to, nor when the message is of no use any more', () => {
    const attempts = fc.record({
      tries: fc.integer({ min: 1, max: 20 }),
      secondsLeft: fc.integer({ min: -10, max: 200_000 }),
      failingSeconds: fc.integer({ min: 0, max: 2 * PATIENCE_SECONDS }),
      nowMs: fc.constant(NOW),
      random: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(attempts, fc.nat(100_000), fc.constantFrom(0, 429, 500, 503), (attempt, asked, status) => {
        const outcome = status === 0 ? ({ kind: 'failed' } as const) : answer(status, String(asked));
        const after = afterPush(outcome, attempt);
        if (attempt.failingSeconds > PATIENCE_SECONDS) expect(after).toEqual({ do: 'forget' });
        if (after.do !== 'try-again') return;
        expect(after.inSeconds).toBeGreaterThanOrEqual(status === 0 ? 1 : asked);
        expect(after.inSeconds).toBeLessThan(attempt.secondsLeft);
      }),
    );
  });

  it('makes nothing of a date it cannot read', () => {
    expect(afterPush(answer(503, 'soon'), first)).toEqual({ do: 'try-again', inSeconds: 22.5 });
  });
});
