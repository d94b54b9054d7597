import { describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../domain/failures.ts';
import { FAILURES, failureWords } from './failures.ts';

describe('the words for what went wrong', () => {
  it('are there for every code and for no other, each with something to do', () => {
    expect(Object.keys(FAILURES).sort()).toEqual([...FAILURE_CODES].sort());
    for (const code of FAILURE_CODES) {
      const { what, todo } = failureWords(code);
      for (const said of [what, todo]) expect([code, said]).toEqual([code, expect.stringMatching(/^\p{Lu}.{15,}\.$/u)]);
    }
  });

  it('are typeset as everywhere in the panel', () => {
    const said = Object.values(FAILURES).flatMap(({ what, todo }) => [what, todo]);
    expect(said.filter((one) => /['"]|\.\.\./.test(one))).toEqual([]);
  });

  it('send whoever meets a code of tomorrow to the answer of the network', () => {
    for (const code of ['meta-tomorrow', 'toString', ''])
      expect(failureWords(code).todo).toContain('réponse du réseau');
  });
});
