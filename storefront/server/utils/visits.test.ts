import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Visits } from './visits.ts';

const PERSON = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';

describe('Visits', () => {
  it('tells people from machines, and forgets what it has told', () => {
    const visits = new Visits();
    visits.followed('rule');
    visits.followed('rule');
    for (const agent of [PERSON, PERSON, 'Googlebot/2.1', undefined, 'curl/8']) visits.missed('/ancien', agent);
    expect(visits.take()).toEqual({
      hits: [{ id: 'rule', count: 2 }],
      missing: [{ path: '/ancien', people: 2, bots: 3 }],
    });
    expect(visits.take()).toBeNull();
  });

  it('keeps no address of a person', () => {
    const visits = new Visits();
    for (const path of ['/nadia@example.com', '/x%40y.ma', `/${'x'.repeat(301)}`]) visits.missed(path, PERSON);
    expect(visits.take()).toBeNull();
  });

  it('is bounded, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.webPath(), { minLength: 600, maxLength: 900 }), (paths) => {
        const visits = new Visits();
        for (const [index, path] of paths.entries()) {
          visits.missed(`/${index}${path}`, PERSON);
          visits.followed(String(index));
        }
        const { hits = [], missing = [] } = visits.take() ?? {};
        expect([hits.length, missing.length <= 500]).toEqual([500, true]);
      }),
      { numRuns: 5 },
    );
  });
});
