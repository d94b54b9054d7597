import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILURE_KINDS } from '../../delivery/failure.ts';
import { CODES, PAIRS, containerFailure, isDoubtful, metaFailure, type MetaError } from './errors.ts';
import { META_FAILURES, meaningOf } from './failures.ts';

const error = (more: Partial<MetaError>): MetaError => ({
  ...{ status: 400, code: null, subcode: null, message: 'No.', transient: false, trace: null },
  ...more,
});
const pair = (code: number | null, subcode: number | null = null, more: Partial<MetaError> = {}) =>
  metaFailure(error({ code, subcode, ...more }), []);

describe('an error of Meta', () => {
  // The list of the reference.
  it.each([
    ['retry', [[-2, 2207003], [-1, 2207001], [24, 2207008], [1, null], [2, null], [4, null], [17, null], [32, null], [341, null], [613, null], [80001, null], [80002, null]]],
    ['rebuild', [[-2, 2207020], [-1, 2207032], [-1, 2207053]]],
    ['wait', [[9007, 2207027]]],
    ['quota', [[9, 2207042]]],
    ['stop', [[4, 2207051], [25, 2207050], [352, 2207026], [9004, 2207052], [36000, 2207004], [36001, 2207005], [36003, 2207009], [36004, 2207010], [100, 2207028], [368, null], [506, null], [100, 33]]],
    ['account', [[190, null], [190, 458], [190, 460], [190, 463], [190, 467], [10, null], [200, null], [210, null], [299, null]]],
  ] as const)('is one to %s', (kind, pairs) => {
    for (const [code, subcode] of pairs) expect(pair(code, subcode), `${code}/${subcode}`).toMatchObject({ kind });
  }); // prettier-ignore

  it('has a kind for every pair and every code that is listed', () => {
    for (const code of [...Object.values(PAIRS), ...Object.values(CODES)]) {
      expect(META_FAILURES).toContain(code);
      expect(FAILURE_KINDS).toContain(meaningOf(code).kind);
    }
  });

  it('is told by its subcode before its code: a blocked account is no passing crowd', () => {
    expect(pair(4, 2207051, { transient: true }).kind).toBe('stop');
    expect(pair(4).kind).toBe('retry');
    expect(pair(1, 2207057).kind).toBe('stop');
    expect(pair(190, 463).code).toBe('meta-token-expired');
  });

  it('that nobody knows is tried again when it passes, and stops when not', () => {
    const unknown = fc.integer({ min: 300, max: 9_000_000 }).filter((code) => !(code in CODES) && code !== 9004 && code !== 9007);
    fc.assert(
      fc.property(unknown, fc.boolean(), fc.constantFrom(200, 400, 403, 500, 503), (code, transient, status) => {
        const { kind } = pair(code, null, { transient, status });
        expect(kind).toBe(transient || status >= 500 ? 'retry' : 'stop');
      }),
    );
  }); // prettier-ignore

  it('waits as long as Meta says, or as its kind does, whichever is longer', () => {
    expect(metaFailure(error({ code: 80002 }), [], 540).seconds).toBe(540);
    expect(pair(80002).seconds).toBeUndefined();
    expect(pair(9, 2207042).seconds).toBe(3_600);
    expect(metaFailure(error({ code: 9, subcode: 2207042 }), [], 7_200).seconds).toBe(7_200);
  });

  it('tells what Meta said, and no token', () => {
    const token = 'EAAB1234';
    const failure = metaFailure(error({ code: 190, message: `Bad ${token}`, trace: 'AbC', status: 401 }), [token]);
    expect(failure.said).toEqual({ status: 401, code: 190, subcode: null, message: 'Bad …', trace: 'AbC' });
  });

  it('leaves open whether something was done only where the house itself is out of order', () => {
    expect([pair(1), pair(2), pair(-1, 2207001), pair(100, null, { status: 500 })].map(isDoubtful)).not.toContain(
      false,
    );
    expect([pair(4), pair(190), pair(9, 2207042), pair(100), pair(506), pair(9007, 2207027)].map(isDoubtful)).not.toContain(true); // prettier-ignore
  });
});

describe('a container that came to nothing', () => {
  it('stops where a file is no use, and is made again otherwise', () => {
    const kindOf = (status: string) => containerFailure(status, []).kind;
    expect(kindOf('Error: Media upload has failed with error code 2207026')).toBe('stop');
    expect(kindOf('Error: Media upload has failed with error code 2207053')).toBe('rebuild');
    expect(kindOf('Error: Media upload has failed with error code 2207003')).toBe('rebuild');
    expect(kindOf('Error')).toBe('rebuild');
    expect(containerFailure('… error code 2207009', []).code).toBe('instagram-aspect');
  });
});
