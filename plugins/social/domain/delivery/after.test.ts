import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure, goesOn, isForItsOwner, MOST_ATTEMPTS, MOST_REBUILDS, nextLook, type Past } from './after.ts';
import { FAILURE_KINDS, type Failure, type FailureKind } from './failure.ts';
import { DELIVERY_MOVES, DELIVERY_STATES, isOver } from './states.ts';

const now = new Date('2026-12-24T09:00:00Z');
const failure = (kind: FailureKind, seconds?: number): Failure => ({
  kind,
  code: 'x',
  said: { status: 400, code: 1, message: '' },
  ...(seconds === undefined ? {} : { seconds }),
});
const past = (more: Partial<Past> = {}): Past => ({ attempts: 0, rebuilds: 0, begunAt: now, ...more });
const aRandom = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('what follows a failure', () => {
  it('waits twice as long each time, never all at once, and ends', () => {
    fc.assert(
      fc.property(aRandom, (random) => {
        const waits: number[] = [];
        let attempts = 0;
        for (;;) {
          const after = afterFailure(failure('retry'), past({ attempts }), now, random);
          if (after.kind !== 'again') break;
          waits.push(after.seconds);
          attempts = after.attempts;
        }
        expect(waits).toHaveLength(MOST_ATTEMPTS - 1);
        for (let i = 1; i < waits.length; i++) expect(waits[i]).toBeGreaterThanOrEqual(waits[i - 1]!);
        expect(waits[0]).toBeGreaterThanOrEqual(15);
        expect(waits.at(-1)).toBeLessThanOrEqual(3_600);
      }),
    );
  });

  it('never comes back before the platform said', () => {
    fc.assert(
      fc.property(fc.constantFrom('retry', 'wait', 'quota'), fc.integer({ min: 60, max: 90_000 }), aRandom, (kind, seconds, random) => {
        const after = afterFailure(failure(kind as FailureKind, seconds), past(), now, random);
        expect(after.kind === 'again' && after.seconds >= seconds).toBe(true);
      }),
    ); // prettier-ignore
  });

  it('waits for what is not ready without counting, for a day', () => {
    const dayBefore = new Date(now.getTime() - 86_401_000);
    expect(afterFailure(failure('wait'), past({ attempts: 7 }), now, 0)).toEqual({ kind: 'again', seconds: 60, attempts: 7 });
    expect(afterFailure(failure('wait'), past({ begunAt: dayBefore }), now, 0)).toEqual({ kind: 'fail' });
  }); // prettier-ignore

  it('begins anew twice, and waits for a quota for as long as it takes', () => {
    expect(afterFailure(failure('rebuild'), past({ rebuilds: MOST_REBUILDS - 1 }), now, 0).kind).toBe('again');
    expect(afterFailure(failure('rebuild'), past({ rebuilds: MOST_REBUILDS }), now, 0).kind).toBe('fail');
    expect(afterFailure(failure('quota'), past({ attempts: 99 }), now, 0)).toEqual({ kind: 'again', seconds: 3_600, attempts: 99 });
    expect(afterFailure(failure('account'), past(), now, 0)).toEqual({ kind: 'pause' });
    expect(afterFailure(failure('stop'), past(), now, 0)).toEqual({ kind: 'fail' });
  }); // prettier-ignore

  it('knows of every kind', () => {
    for (const kind of FAILURE_KINDS) expect(afterFailure(failure(kind), past(), now, 0)).toBeDefined();
  });
});

it('asks what became of a call ever less often, at least once a day', () => {
  expect([0, 1, 2, 3].map(nextLook)).toEqual([60, 120, 240, 480]);
  expect(nextLook(1_000)).toBe(86_400);
});

it('goes on by itself where the platform is sure alone, and not for ever', () => {
  expect(goesOn(true, 0)).toBe(true);
  expect(goesOn(true, 2)).toBe(false);
  for (const times of [0, 1, 2]) expect(goesOn(false, times)).toBe(false);
});

it('asks an owner to look when their network has no such post, or says nothing for an hour', () => {
  const first = (found: 'absent' | 'unknown') => [0, 1, 2, 3, 4, 5, 6, 7].find((looks) => isForItsOwner(found, looks))!;
  expect([first('absent'), first('unknown')]).toEqual([3, 6]);
  const seconds = Array.from({ length: first('unknown') }, (_, looks) => nextLook(looks)).reduce(
    (sum, one) => sum + one,
  );
  expect(seconds).toBeGreaterThanOrEqual(3_600);
});

describe('the table of moves', () => {
  it('never leads from a call that may have been made back to one by itself, but where the platform is sure', () => {
    const { again, ...others } = DELIVERY_MOVES;
    expect(again.to).toBe('working');
    const systems = Object.values(others).filter(({ by }) => (by as readonly string[]).includes('system'));
    const from = (state: string) => systems.filter((move) => (move.from as readonly string[]).includes(state));
    expect(from('unconfirmed').map(({ to }) => to).sort()).toEqual(['failed', 'in-inbox', 'published']); // prettier-ignore
    for (const state of DELIVERY_STATES.filter(isOver)) expect(from(state).every(({ to }) => isOver(to))).toBe(true);
  });
});
