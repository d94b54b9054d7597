import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn, isSettled, reachesBack, type Listed } from './lost.ts';

const SINCE = new Date('2026-12-01T09:00:00Z');
const at = (seconds: number) => new Date(SINCE.getTime() + seconds * 1000);
const post = (text: string, seconds = 5, id = '1'): Listed => ({ id, text, at: at(seconds), permalink: null });

describe('a post that was looked for', () => {
  it('has the caption, or the beginning of a long one, and came then', () => {
    const long = 'Un très bon plan. '.repeat(20);
    expect(foundIn([post('Un  bon plan\n#pub')], 'Un bon plan #pub', SINCE)?.id).toBe('1');
    expect(foundIn([post(long.slice(0, 150))], long, SINCE)?.id).toBe('1');
    expect(foundIn([post(`${'é'.repeat(149)}\ud83d`)], `${'é'.repeat(149)}😀 et la suite`, SINCE)?.id).toBe('1');
    expect(foundIn([post('Un bon plan', -61)], 'Un bon plan', SINCE)).toBeNull();
    expect(foundIn([post('Un bon plan', 1801)], 'Un bon plan', SINCE)).toBeNull();
    expect(foundIn([post('Un bon')], 'Un bon plan', SINCE)).toBeNull();
    expect(foundIn([post('')], long, SINCE)).toBeNull();
  });

  it('is the only one of its kind, or none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('un', 'deux'), { maxLength: 5 }), (texts) => {
        const found = foundIn(texts.map((text, index) => post(text, index, String(index))), 'un', SINCE);
        expect(found !== null).toBe(texts.filter((text) => text === 'un').length === 1);
      }),
    );
  }); // prettier-ignore

  it('is waited for, and looked for far enough back', () => {
    expect([isSettled(SINCE, at(179)), isSettled(SINCE, at(180))]).toEqual([false, true]);
    expect([reachesBack(at(-61), SINCE), reachesBack(at(-60), SINCE)]).toEqual([true, false]);
  });
});
