import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earliest, rush, tiktokPace, wordsShown, type Left } from './queue.ts';
import { openCrashStage, type CrashStage } from './stage.ts';

const DELIVERIES = 60;
let stage: CrashStage;
let left: Left[];
beforeAll(async () => {
  stage = await openCrashStage({ plainly: true });
  left = await rush(stage, { deliveries: DELIVERIES, accounts: 10, workers: 2, seconds: 2 });
}, 120_000);
afterAll(() => stage?.close());

describe('sixty deliveries that fall due at one moment, with two workers', () => {
  it('are all published, each once', () => {
    expect(new Set(left.map(({ state }) => state))).toEqual(new Set(['published']));
    expect(wordsShown(stage)).toEqual(left.map(({ caption }) => caption).sort());
    expect(new Set(left.map(({ post }) => post)).size).toBe(DELIVERIES);
  });

  it('begin in their turns, of which none is before its time', () => {
    for (const [one, soonest] of earliest(left)) expect(one.begun, one.network).toBeGreaterThanOrEqual(soonest - 0.01);
  });

  it('are not more than a network lets an account post in a minute', () => {
    expect(tiktokPace(left, stage)).toEqual({ most: 2, refused: 0 });
  });
});
