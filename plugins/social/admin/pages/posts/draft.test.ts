import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postContentSchema, type PostContent } from '../../../contracts/manager/posts.ts';
import { FORMATS, NETWORKS } from '../../../domain/networks.ts';
import { contentOf, draftOf, formatFor, NOTHING, unfilled, unfilledIn, type DraftPart } from './draft.ts';

const words = {
  caption: fc.constantFrom('', 'Un bon plan', 'عرض'),
  hashtags: fc.subarray(['Maroc', 'BonPlan', 'عروض']),
};
const media = fc.subarray(['0b0e4b1c-6b0c-4c57-9d6c-000000000001', '0b0e4b1c-6b0c-4c57-9d6c-000000000002']);
const part = fc
  .record({
    account: fc.constantFrom('acc_1', 'acc_2', 'acc_3'),
    format: fc.constantFrom(...NETWORKS.flatMap((network) => FORMATS[network])),
    ...words,
    media,
    options: fc.constantFrom({}, { mode: 'draft', consent: true }),
  })
  .map((one) => (one.format === 'link' ? { ...one, media: [] } : one));
const content: fc.Arbitrary<PostContent> = fc
  .record(
    {
      locale: fc.constantFrom('fr', 'ar', 'en'),
      target: fc.constantFrom(null, { kind: 'page', path: '/blog' }),
      paid: fc.boolean(),
      parts: fc.array(part, { maxLength: 4 }),
      common: fc.record({ ...words, media }),
    },
    { requiredKeys: ['locale', 'target', 'paid', 'parts'] },
  )
  .map((one) => postContentSchema.parse(one)); // prettier-ignore

describe('a post on the desk', () => {
  it('is sent as it was kept, when nobody changes it', () => {
    fc.assert(
      fc.property(content, (kept) => {
        const sent = contentOf(draftOf(kept));
        expect(sent).toEqual({ ...kept, common: kept.common ?? sent.common });
        // And what it has in common is kept from then on.
        expect(draftOf(sent)).toEqual(draftOf(kept));
      }),
    );
  });

  it('says the same everywhere but where it was made to differ', () => {
    const own = { caption: 'Autre chose', hashtags: [] };
    const common = { account: 'acc_1', words: null, media: null, options: {} } as const;
    const draft = {
      ...NOTHING,
      caption: 'Pour tous',
      media: ['0b0e4b1c-6b0c-4c57-9d6c-000000000001'],
      parts: [
        { ...common, format: 'link' },
        { ...common, format: 'photos' },
        { ...common, format: 'image', words: own },
      ],
    };
    const { parts } = contentOf(draft);
    expect(parts.map(({ caption, media: files }) => [caption, files.length])).toEqual([
      ['Pour tous', 0],
      ['Pour tous', 1],
      ['Autre chose', 1],
    ]);
    expect(postContentSchema.parse(contentOf(draft))).toEqual(contentOf(draft));
  });

  it('keeps its words where no account is chosen yet', () => {
    expect(draftOf(contentOf({ ...NOTHING, caption: 'Bientôt' })).caption).toBe('Bientôt');
  });

  it('is proposed a format that its network has, and that takes such files', () => {
    const kinds = fc.array(fc.constantFrom('image', 'video'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...NETWORKS), kinds, (network, given) => {
        expect(FORMATS[network]).toContain(formatFor(network, given));
      }),
    );
    expect(formatFor('instagram', ['image', 'image'])).toBe('carousel');
    expect(formatFor('facebook', [])).toBe('link');
  });
});

describe('the variables of a template', () => {
  it('are found once each, as long as nobody has filled them in', () => {
    expect(unfilled('{{deal.title}} chez {{ lieu }}, {{deal.title}} à {{}} {{ville-haute}}')).toEqual(['deal.title', 'lieu', 'ville-haute']); // prettier-ignore
    const parts = [{ account: 'acc_1' as const, format: 'image', words: { caption: 'Rempli', hashtags: [] }, media: null, options: {} }] satisfies DraftPart[]; // prettier-ignore
    expect(unfilledIn({ ...NOTHING, caption: '{{lieu}}', parts })).toEqual([]);
    expect(unfilledIn({ ...NOTHING, caption: '{{lieu}}', parts: [{ ...parts[0]!, words: null }] })).toEqual(['lieu']);
    expect(unfilledIn({ ...NOTHING, caption: '{{lieu}}' })).toEqual(['lieu']);
  });
});
