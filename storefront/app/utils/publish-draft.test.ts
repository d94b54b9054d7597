import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishLinkRequestSchema, tiktokChoices } from '@sys/social/contracts';
import { canTake, mediaRule, NETWORKS, type Network } from '@sys/social/domain';
import {
  defaultFormat,
  deliveriesOf,
  filesFor,
  formatOf,
  isTouched,
  keptDraft,
  newDraft,
  newTikTok,
  requestOf,
  tiktokOptions,
  type DraftFile,
  type TikTokDraft,
} from './publish-draft.ts';

const file = (kind: DraftFile['kind'], width = 1080, height = 1080): DraftFile => ({
  ...{ key: `k${kind}${width}${height}`, id: '0f8fad5b-d9cb-469f-a165-70867728950e', kind, url: '', width, height },
  ...{ durationMs: kind === 'video' ? 9_000 : null, alt: '', crop: null, picture: null },
});
const kinds = fc.array(fc.constantFrom<DraftFile['kind']>('image', 'video'), { maxLength: 40 });
const network = fc.constantFrom<Network>(...NETWORKS);

describe('the format of an account', () => {
  it.each<[Network, DraftFile[], string]>([
    ['instagram', [], 'image'],
    ['instagram', [file('image')], 'image'],
    ['instagram', [file('image'), file('image')], 'carousel'],
    ['instagram', [file('video')], 'reel'],
    ['facebook', [], 'link'],
    ['facebook', [file('image'), file('image')], 'photos'],
    ['facebook', [file('video', 1080, 1920)], 'reel'],
    ['facebook', [file('video', 1920, 1080)], 'video'],
    ['tiktok', [file('image')], 'photos'],
    ['tiktok', [file('image'), file('video')], 'video'],
  ])('of %s is what its files are', (of, files, format) => expect(defaultFormat(of, files)).toBe(format));

  it('is one that the network has, and shows no more than it takes', () =>
    fc.assert(
      fc.property(network, kinds, (of, given) => {
        const files = given.map((kind) => file(kind));
        const format = defaultFormat(of, files);
        expect(canTake(of, format)).toBe(true);
        const shown = filesFor(of, format, files);
        expect(shown.length).toBeLessThanOrEqual(mediaRule(of, format).files[1]);
        expect(shown).toEqual(files.filter((one) => shown.includes(one)).slice(0, shown.length));
      }),
    ));

  it('is the one that was chosen, unless the network has none such', () => {
    const account = { id: 'acc_1', network: 'facebook' } as const;
    expect(formatOf(account, { formats: { acc_1: 'story' }, files: [file('image')] })).toBe('story');
    expect(formatOf(account, { formats: { acc_1: 'carousel' }, files: [file('image')] })).toBe('photos');
  });

  it('leaves out what it cannot show', () => {
    const files = [file('video'), file('image')];
    expect(filesFor('facebook', 'photos', files)).toEqual([files[1]]);
    expect(filesFor('facebook', 'link', files)).toEqual([]);
    expect(filesFor('instagram', 'story', files)).toEqual([files[0]]);
  });
});

describe('what goes to TikTok', () => {
  const whole: TikTokDraft = { ...newTikTok(true), privacy: 'PUBLIC_TO_EVERYONE', consent: true };
  it('is what the contract takes once all is chosen', () => {
    const options = tiktokOptions({ ...whole, discloses: true, branded: true, duet: true }, 'video');
    expect(tiktokChoices.safeParse(options).success).toBe(true);
    expect(options).toMatchObject({
      brand_content: true,
      brand_organic: false,
      allow_duet: true,
      allow_comment: false,
    });
    expect(tiktokChoices.safeParse(tiktokOptions({ ...newTikTok(false), consent: true }, 'photos')).success).toBe(true);
  });
  it.each<[string, Partial<TikTokDraft>]>([
    ['consent', { consent: false }],
    ['choice of who may see it', { privacy: '' }],
    ['choice of whose brand', { discloses: true }],
  ])('is refused without a %s', (_, lacking) =>
    expect(tiktokChoices.safeParse(tiktokOptions({ ...whole, ...lacking }, 'video')).success).toBe(false),
  );
  it('has no duets of photos, and no brand that was taken back', () => {
    const options = tiktokOptions({ ...whole, duet: true, stitch: true, branded: true }, 'photos');
    expect(options).toMatchObject({ allow_duet: false, allow_stitch: false, brand_content: false });
  });
  it('has nothing chosen or agreed to beforehand', () => {
    const { mode: _, ...rest } = newTikTok(true);
    expect(Object.values(rest).every((value) => value === false || value === '')).toBe(true);
  });
});

describe('the request', () => {
  const accounts = [
    { id: 'acc_1', network: 'instagram' },
    { id: 'acc_2', network: 'facebook' },
  ] as const;
  it('is one that the contract takes, with the words of each network', () => {
    const draft = {
      ...newDraft('wish-of-the-test'),
      files: [file('image')],
      caption: 'Pour tous',
      captions: { facebook: 'Page' },
    };
    const request = requestOf(draft, accounts, 'fr');
    expect(publishLinkRequestSchema.parse(request).deliveries.map(({ caption }) => caption)).toEqual([
      'Pour tous',
      'Page',
    ]);
    expect(request.at).toBeUndefined();
    expect(requestOf({ ...draft, later: true, date: '2026-12-24', time: '09:00' }, accounts, 'ar').at).toBe(
      '2026-12-24T09:00',
    );
  });
  it('leaves the options of other networks empty', () =>
    expect(deliveriesOf(newDraft('w'), accounts).map(({ options }) => options)).toEqual([{}, {}]));
});

describe('a draft', () => {
  const proposed = { caption: 'Proposé', hashtags: ['Maroc'] };
  it('is touched by anything that was not proposed', () => {
    const fresh = { ...newDraft('w'), ...proposed };
    expect(isTouched(fresh, proposed)).toBe(false);
    for (const change of [
      { caption: 'Autre' },
      { hashtags: [] },
      { files: [file('image')] },
      { later: true },
      { captions: { tiktok: 'x' } },
    ])
      expect(isTouched({ ...fresh, ...change }, proposed)).toBe(true);
  });
  it('comes back as it was kept, and not from what is none', () => {
    const draft = { ...newDraft('w-1'), caption: 'Bonjour', files: [file('image')] };
    expect(keptDraft(JSON.stringify(draft))).toEqual(draft);
    for (const text of [null, '', '{', '{}', '[]', 'null', '{"wish":""}', '{"wish":"w","files":3}'])
      expect(keptDraft(text)).toBeNull();
  });
});
