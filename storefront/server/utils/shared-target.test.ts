import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedTarget } from './shared-target.ts';

const SITE = 'https://shop.example';
const shared = (more: object) => sharedTarget({ title: '', text: '', url: '', ...more }, SITE, 'fr');

describe('what another app shares', () => {
  it('opens the page of ours that it names, wherever it names it', () => {
    expect(shared({ url: `${SITE}/produits/hammam?utm_source=x` })).toBe('/produits/hammam?utm_source=x');
    expect(shared({ text: `Regarde ${SITE}/ar/oroud/x !` })).toBe('/ar/oroud/x');
    expect(shared({ url: `${SITE}/r/abcd` })).toBe('/r/abcd');
  });

  it('is searched for by its words when it is of elsewhere', () => {
    expect(shared({ title: 'Hammam  à Fès', url: 'https://elsewhere.example/x' })).toBe('/produits?q=Hammam+%C3%A0+F%C3%A8s'); // prettier-ignore
    expect(shared({ text: 'Spa https://elsewhere.example/x' })).toBe('/produits?q=Spa');
    expect(shared({})).toBe('/produits');
    expect(sharedTarget({ title: 'سبا', text: '', url: '' }, SITE, 'ar')).toMatch(/^\/ar\/oroud\?q=/);
  });

  it.each(['/_purge', '/api/session', '//evil.example/x'])('does not open %s of ours', (path) => {
    expect(shared({ url: SITE + path })).toBe('/produits');
  });

  it('never leads out of the shop, whatever it holds', () => {
    const text = fc.oneof(fc.string(), fc.webUrl(), fc.webUrl().map((url) => `${SITE}@${url}`), fc.webPath().map((path) => SITE + path)); // prettier-ignore
    fc.assert(
      fc.property(text, text, text, (title, body, url) => {
        const target = sharedTarget({ title, text: body, url }, SITE, 'fr');
        expect(new URL(target, SITE).origin).toBe(SITE);
      }),
    );
  });
});
