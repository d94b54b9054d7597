import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_MS, linksIn, MOST_LINKS, suspicionsOf } from './suspicion.ts';

const calm = { trap: '', message: 'Bonjour, mon bon ne s’ouvre pas.', tookMs: LEAST_MS };

describe('a message', () => {
  it('of somebody who writes to us is suspected of nothing', () => {
    expect(suspicionsOf(calm)).toEqual([]);
    expect(suspicionsOf({ ...calm, message: 'Mon site : https://exemple.ma et www.instagram.com/exemple' })).toEqual(
      [],
    );
  });

  it('is suspected by each of three signs, and by all of them together', () => {
    const many = 'https://a.ma '.repeat(MOST_LINKS + 1);
    expect(suspicionsOf({ ...calm, trap: 'x' })).toEqual(['trap']);
    expect(suspicionsOf({ ...calm, tookMs: LEAST_MS - 1 })).toEqual(['haste']);
    expect(suspicionsOf({ ...calm, message: many })).toEqual(['links']);
    expect(suspicionsOf({ trap: 'x', message: many, tookMs: -1 })).toEqual(['trap', 'haste', 'links']);
  });

  it('counts every link, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('http://a.ma ', 'HTTPS://b.ma ', 'www.c.ma ', '[url=d] ', '<a href=e> ')), (links) => {
        expect(linksIn(`avant ${links.join('')} après`)).toBe(links.length);
      }),
    ); // prettier-ignore
  });
});
