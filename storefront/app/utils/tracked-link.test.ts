import { describe, expect, it } from 'vitest';
import { subIdsOf } from '../../../plugins/affiliate/domain/links/target.ts';
import { isNotable, notedQuery, trackedLink } from './tracked-link';

const URL_OF = 'https://shop.test/r/nadia-spa';

describe('the address that an influencer shares', () => {
  it.each([
    [{ campaign: '', network: '' }, ''],
    [{ campaign: 'Ramadan 2026', network: ' story ' }, '?c=ramadan-2026&n=story'],
    [{ campaign: '//evil', network: 'é' }, ''],
    [{ campaign: '=cmd', network: 'a'.repeat(41) }, ''],
  ])('notes %j', (noted, query) => expect(trackedLink(URL_OF, noted)).toBe(URL_OF + query));

  it('notes what the server reads, and says of the rest that it cannot be noted', () => {
    for (const typed of ['ramadan', 'Eté 26', '', 'a_b-c', '-a', 'story du soir', '<b>', '٣']) {
      const read = subIdsOf(notedQuery({ campaign: typed, network: '' })).campaign;
      expect([typed, read !== null || typed === '']).toEqual([typed, isNotable(typed)]);
    }
  });
});
