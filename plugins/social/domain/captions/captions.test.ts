import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  captionLimits,
  captionProblems,
  composeCaption,
  countCaption,
  distinct,
  hashtagOf,
  hashtagsIn,
  isDisclosed,
  LENGTHS,
  rankHashtags,
  TONES,
  withDisclosure,
  writeCaption,
  type DealWords,
} from './index.ts';

const LOCALES = ['fr', 'ar', 'en'] as const;
const NETWORKS = ['instagram', 'facebook', 'tiktok'] as const;

const deal: DealWords = {
  title: 'Hammam et massage pour deux',
  merchant: 'Riad Jasmin',
  city: 'Marrakech',
  price: '390 DH',
  was: '650 DH',
  less: '−40 %',
  ends: '24 décembre',
  coupon: { code: 'SALMA10', off: '10 %' },
  highlights: ['Thé et pâtisseries', 'Vestiaire privé'],
};
const text = fc.string({ unit: 'grapheme', maxLength: 400 });
const aTag = fc.stringMatching(/^[A-Za-z\u0623-\u064A_]{1,20}$/);

describe('a caption for a deal', () => {
  it('tells of it in each language, tone and length, and says in front that it is paid for', () => {
    for (const locale of LOCALES)
      for (const tone of TONES)
        for (const length of LENGTHS) {
          const caption = writeCaption(deal, { locale, tone, length });
          expect(isDisclosed(caption)).toBe(true);
          for (const told of [deal.title, deal.merchant, deal.price, 'SALMA10']) expect(caption).toContain(told);
          expect(caption.includes('Marrakech')).toBe(length !== 'short');
          expect(caption.includes('Vestiaire')).toBe(length === 'long');
          expect(caption).not.toMatch(/undefined|null|\n{3}/);
        }
  });

  it('leaves out what there is not', () => {
    const bare = { ...deal, city: null, was: null, less: null, ends: null, coupon: null, highlights: [] };
    expect(writeCaption(bare, { locale: 'fr', tone: 'direct', length: 'long' })).toBe(
      '#publicité en partenariat avec Riad Jasmin\n\nHammam et massage pour deux, chez Riad Jasmin.\n\n💰 390 DH',
    );
  });
});

describe('a disclosure', () => {
  it('is put in front once, whatever was written, and found wherever it is seen at once', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (body, locale) => {
        const told = withDisclosure(body, locale);
        expect(isDisclosed(told)).toBe(true);
        expect(withDisclosure(told, locale)).toBe(told);
        expect(told.endsWith(body) || body.trim() === '').toBe(true);
      }),
    );
  });

  it('does not count where nobody sees it, inside of a word, or as a part of another hashtag', () => {
    expect(isDisclosed(`${'a '.repeat(80)}#publicité`)).toBe(false);
    expect(isDisclosed('mail#ad')).toBe(false);
    expect(isDisclosed('#adorable #publicitéaussi')).toBe(false);
    expect(isDisclosed('Bonjour #Publicité')).toBe(true);
    expect(isDisclosed('#إعلان')).toBe(true);
  });
});

describe('what is sent', () => {
  it('is paid, with its link, and each hashtag once', () => {
    fc.assert(
      fc.property(text, fc.array(aTag, { maxLength: 10 }), fc.constantFrom(...NETWORKS), (body, tags, network) => {
        const link = 'https://shareyoursales.ma/r/abcd';
        const sent = composeCaption({ body, hashtags: tags, link }, { network, locale: 'fr', paid: true });
        expect(isDisclosed(sent)).toBe(true);
        expect(sent.split(link)).toHaveLength(2);
        const found = hashtagsIn(sent).map((tag) => tag.toLowerCase());
        for (const tag of tags) expect(found).toContain(tag.normalize('NFC').toLowerCase());
        expect(composeCaption({ body: sent, hashtags: tags, link }, { network, locale: 'fr', paid: true })).toBe(
          sent.trim(),
        );
      }),
    );
  });

  it('is what its author wrote where nobody pays for it', () => {
    expect(composeCaption({ body: ' Bonjour ', hashtags: [], link: null }, { network: 'facebook', locale: 'fr', paid: false })).toBe('Bonjour'); // prettier-ignore
  });
});

describe('counting', () => {
  it('is each network’s: an emoji is one character to Meta and two units to TikTok', () => {
    expect(countCaption('instagram', 'image', '🎁a').used).toBe(2);
    expect(countCaption('tiktok', 'video', '🎁a').used).toBe(3);
  });

  it('refuses one more than the most, and takes the most', () => {
    for (const [network, format] of [
      ['instagram', 'image'],
      ['facebook', 'photos'],
      ['tiktok', 'video'],
      ['tiktok', 'photos'],
    ] as const) {
      const { most } = captionLimits(network, format);
      expect(captionProblems(network, format, 'a'.repeat(most))).toEqual([]);
      expect(captionProblems(network, format, 'a'.repeat(most + 1))).toEqual([{ code: 'caption-too-long', used: most + 1, most }]); // prettier-ignore
    }
  });

  it('counts hashtags and mentions of Instagram', () => {
    const tags = (count: number) => Array.from({ length: count }, (_, n) => `#t${n}`).join(' ');
    expect(captionProblems('instagram', 'image', tags(30))).toEqual([]);
    expect(captionProblems('instagram', 'image', tags(31))).toMatchObject([{ code: 'too-many-hashtags', used: 31 }]);
    expect(captionProblems('facebook', 'photos', tags(31))).toEqual([]);
    const names = Array.from({ length: 21 }, (_, n) => `@n${n}`).join(' ');
    expect(captionProblems('instagram', 'reel', names)).toMatchObject([{ code: 'too-many-mentions', used: 21 }]);
    expect(countCaption('instagram', 'image', 'salma@exemple.ma').mentions).toBe(0);
  });
});

describe('hashtags', () => {
  it('are made of what somebody wrote, in any script', () => {
    expect(hashtagOf('#bon plan')).toBe('BonPlan');
    expect(hashtagOf('Spa & bien-être')).toBe('SpaBienÊtre');
    expect(hashtagOf('مراكش')).toBe('مراكش');
    expect(hashtagOf('2026')).toBeNull();
    expect(hashtagOf('  ')).toBeNull();
  });

  it('that are made are read as such', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (written) => {
        const tag = hashtagOf(written);
        if (tag !== null) expect(hashtagsIn(`a #${tag} b`)).toEqual([tag]);
      }),
    );
  });

  it('are the same in other capitals', () => {
    expect(distinct(['Maroc', 'maroc', 'MAROC', 'Fès'])).toEqual(['Maroc', 'Fès']);
  });

  const proposals = [
    { tag: 'Spa', from: 'category' },
    { tag: 'Marrakech', from: 'city' },
    { tag: 'Maroc', from: 'house' },
  ] as const;

  it('are ranked by what the deal is about while nothing is known', () => {
    expect(rankHashtags(proposals, [], null, 9)).toEqual(['Spa', 'Marrakech', 'Maroc']);
    expect(rankHashtags(proposals, [], null, 2)).toHaveLength(2);
  });

  it('rise by what was measured, and one lucky post is not enough', () => {
    const lucky = [{ tag: 'maroc', posts: 1, reach: 300 }];
    const steady = [{ tag: 'maroc', posts: 40, reach: 300 }];
    expect(rankHashtags(proposals, lucky, 100, 9)[0]).toBe('Spa');
    expect(rankHashtags(proposals, steady, 100, 9)[0]).toBe('Maroc');
  });

  it('never fall by reaching more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (posts, reach, more) => {
          const place = (measured: number) =>
            rankHashtags(proposals, [{ tag: 'Maroc', posts, reach: measured }], 100, 9).indexOf('Maroc');
          expect(place(reach + more)).toBeLessThanOrEqual(place(reach));
        },
      ),
    );
  });
});
