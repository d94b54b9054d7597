import { describe, expect, it } from 'vitest';
import { isNotable, notedQuery, trackedLink } from './tracked-link';

const URL_OF = 'https://shop.test/r/nadia-spa';

describe('the address that an influencer shares', () => {
  it.each([
    [{ campaign: '', network: '' }, ''],
    [{ campaign: 'Ramadan 2026', network: ' story ' }, '?c=ramadan-2026&n=story'],
    [{ campaign: '//evil', network: 'é' }, ''],
    [{ campaign: '=cmd', network: 'a'.repeat(41) }, ''],
  ])('notes %j', (noted, query) => expect(trackedLink(URL_OF, noted)).toBe(URL_OF + query));

  it.each(['Ramadan', 'story du soir', 'a_b-c', '', '  '])('can hold %j', (typed) => {
    expect(isNotable(typed)).toBe(true);
    expect(notedQuery({ campaign: typed, network: '' }) === '').toBe(typed.trim() === '');
  });

  it.each(['Été', '-a', '<b>', '٣', 'a/b', 'a'.repeat(41)])('cannot hold %j, and says so', (typed) => {
    expect([isNotable(typed), notedQuery({ campaign: typed, network: '' })]).toEqual([false, '']);
  });
});
