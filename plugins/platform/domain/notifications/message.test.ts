import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOnSite, pushPayload } from './message.ts';

const text = fc.string({ unit: 'binary', maxLength: 6000 });

describe('pushPayload', () => {
  it('stays below what every push service takes, whatever it says', () => {
    fc.assert(
      fc.property(text, text, fc.webPath({ size: 'large' }), (title, body, path) => {
        const payload = pushPayload({ id: '123', title, body, path: `/${path}`, locale: 'ar' });
        expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(3000);
        expect(JSON.parse(payload)).toMatchObject({ id: '123', locale: 'ar' });
      }),
    );
  });

  it.each(['😀', 'ظ', '\u0001', '"', '\\'])('cuts whole letters: %j', (letter) => {
    const endless = letter.repeat(5000);
    const payload = pushPayload({ id: '1', title: endless, body: endless, path: `/${'x'.repeat(900)}`, locale: 'ar' });
    expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(3000);
    const { title, body } = JSON.parse(payload) as { title: string; body: string };
    expect(title).toBe(`${letter.repeat(199)}…`);
    expect([...body].slice(0, -1).every((each) => each === letter) && body.endsWith('…')).toBe(true);
  });

  it('leaves alone what fits', () => {
    const message = {
      id: '1',
      title: 'Une vente grâce à vous',
      body: 'عمولة 12,50 درهم',
      path: '/influenceur',
      locale: 'fr',
    };
    expect(JSON.parse(pushPayload(message))).toEqual(message);
  });
});

describe('pathOnSite', () => {
  const SITE = 'https://shop.example';

  it('keeps path, query and part', () => {
    expect(pathOnSite(`${SITE}/compte?x=1#y`, SITE)).toBe('/compte?x=1#y');
    expect(pathOnSite('/ar/hisab', SITE)).toBe('/ar/hisab');
  });

  it.each(['https://evil.example/', '//evil.example/x', '/\\evil.example', 'javascript:alert(1)', `${SITE}//evil.example/`, 'https://shop.example.evil.test/', 'http://shop.example/'])(
    'leads nowhere else: %s',
    (link) => expect(pathOnSite(link, SITE)).toBeNull(),
  ); // prettier-ignore

  it('gives a path of the site or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (link) => {
        const path = pathOnSite(link, SITE);
        if (path !== null) expect(new URL(path, SITE).origin).toBe(SITE);
      }),
    );
  });
});
