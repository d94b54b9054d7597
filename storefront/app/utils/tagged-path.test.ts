import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routes } from '../../i18n/routes.ts';
import { adQuery, taggedPath } from './tagged-path.ts';

describe('taggedPath', () => {
  it.each(['index', 'produits-slug', 'categories-slug-city', 'blog-slug', 'panier', 'commande'])('lets %s be known', (base) =>
    expect(taggedPath(base, '/x')).toBe('/x'),
  ); // prettier-ignore

  it('tells nothing of what belongs to somebody, nor of a page that nobody thought of', () => {
    const known = Object.keys(routes).filter((base) => taggedPath(base, '/') !== null);
    expect(known.filter((base) => /^(?:compte|marchand|influenceur|mot-de-passe|recuperation|connexion|commande-)/.test(base))).toEqual([]); // prettier-ignore
    for (const base of ['commande-number', 'inscription-confirmer', 'inscription-suite', 'preferences', undefined, 7])
      expect([base, taggedPath(base, '/x')]).toEqual([base, null]);
  });
});

describe('adQuery', () => {
  it('keeps what an ad put there, and nothing that somebody typed or that opens something', () => {
    expect(adQuery('?q=hammam&fbclid=IwAR0x&cle=secret&utm_source=meta&token=t')).toBe(
      '?fbclid=IwAR0x&utm_source=meta',
    );
    expect(adQuery('?utm_source=nadia@example.ma&email=nadia@example.ma')).toBe('');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (query) => {
        const kept = [...new URLSearchParams(adQuery(`?${new URLSearchParams(query)}`)).keys()];
        expect(kept.filter((name) => !/^(?:fbclid|ttclid|gclid|utm_[a-z]+)$/.test(name))).toEqual([]);
      }),
    );
  });
});
