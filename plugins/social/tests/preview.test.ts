import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picture } from '../../../sandbox/tests/social/files.ts';
import type { SocialAccount } from '../contracts/accounts.ts';
import type { PreviewPart } from '../contracts/preview.ts';
import type { Publication } from '../contracts/publications.ts';
import { SALMA } from './accounts-support.ts';
import { film } from './films.ts';
import { newWish, openPublishingHouse, type Publisher, type PublishingHouse } from './publishing-support.ts';

const NADIA = '31000000000000001';
const DIRECT = { mode: 'direct', privacy_level: 'PUBLIC_TO_EVERYONE', brand_content: true };

let house: PublishingHouse;
let nadia: Publisher;
let accounts: Record<'facebook' | 'instagram' | 'tiktok', SocialAccount>;
beforeAll(async () => {
  house = await openPublishingHouse();
  nadia = await house.publisher();
  const meta = (await nadia.accounts.connect('facebook', { person: NADIA })).data.accounts;
  const tiktok = (await nadia.accounts.connect('tiktok', { person: SALMA })).data.accounts;
  const of = (network: string) => [...meta, ...tiktok].find((one) => one.network === network)!;
  accounts = { facebook: of('facebook'), instagram: of('instagram'), tiktok: of('tiktok') };
});
afterAll(() => house?.close());

const preview = async (body: object) => {
  const said = await nadia.say<{ deliveries: PreviewPart[] }>('POST', '/social/preview', { wish: newWish(), ...body });
  return { ...said, parts: said.data?.deliveries };
};
const counted = async () =>
  (
    await house.query<{ rows: number }>(
      'SELECT (SELECT count(*) FROM social_publications)::integer + (SELECT count(*) FROM social_deliveries)::integer + (SELECT count(*) FROM billing_usage)::integer AS rows',
    )
  )[0]!.rows;

describe('a preview', () => {
  it('is what the networks are sent, to the letter, with the very address', async () => {
    const link = await nadia.link();
    const square = await nadia.bring(await picture(1080, 1080), 'image/jpeg', '?alt=Un%20riad');
    const upright = await nadia.bring(film({ seconds: 12 }), 'video/mp4');
    const { facebook, instagram, tiktok } = accounts;
    const deliveries = [
      { account: instagram.id, format: 'image', caption: '  Un riad à Fès 🌿 ', hashtags: ['BonPlan', 'Fès'], media: [square.id] },
      { account: instagram.id, format: 'story', caption: 'Personne ne le lit', media: [square.id] },
      { account: facebook.id, format: 'link', caption: 'À voir', hashtags: ['Maroc'] },
      { account: facebook.id, format: 'photos', caption: 'À voir aussi', media: [square.id] },
      { account: tiktok.id, format: 'video', caption: 'Un riad', hashtags: ['riad'], media: [upright.id], options: DIRECT },
      { account: tiktok.id, format: 'photos', caption: 'Des photos', media: [square.id], options: DIRECT },
    ]; // prettier-ignore
    const wish = newWish();
    const body = { wish, link: link.id, locale: 'fr', deliveries };
    const before = await counted();
    const shown = await preview(body);
    expect([shown.status, await counted()]).toEqual([200, before]);
    expect(shown.parts.map(({ problems }) => problems)).toEqual(deliveries.map(() => []));

    const agreed = deliveries.map((one) => (one.options ? { ...one, options: { ...DIRECT, consent: true } } : one));
    const made = await nadia.say('POST', '/social/publish-all', { ...body, deliveries: agreed });
    expect(made.status).toBe(201);
    const firstCall = house.social.meta.calls.length;
    await house.send(made.data.id);
    const { data } = await nadia.say<Publication>('GET', `/social/publications/${made.data.id}`);
    expect(data.deliveries.map(({ state, failure }) => [state, failure])).toEqual(deliveries.map(() => ['published', null])); // prettier-ignore

    const [image, story, page, photos, video, pictures] = shown.parts as [PreviewPart, PreviewPart, PreviewPart, PreviewPart, PreviewPart, PreviewPart]; // prettier-ignore
    const sent = house.social.meta.calls.slice(firstCall);
    const to = (call: RegExp) => sent.filter((one) => call.test(one.call)).map(({ params }) => params);
    const containers = to(/^POST \/\d+\/media$/);
    const isStory = ({ media_type }: Record<string, string>) => media_type === 'STORIES';
    expect(containers.find((one) => !isStory(one))!['caption']).toBe(image.text);
    expect([story.text, story.link, containers.find(isStory)!['caption']]).toEqual(['', null, undefined]);
    expect(to(/\/feed$/).map(({ message, link: address }) => [message, address])).toEqual([
      [page.text, page.link],
      [photos.text, undefined],
    ]);
    const begun = [...house.social.tiktok.publishes.values()].map(({ media, caption }) => [media, caption]);
    expect(begun).toEqual([['video', video.text], ['photo', pictures.text]]); // prettier-ignore

    // The address stands in the words, and leads back to this very part; a Page’s link stands beside them.
    for (const [part, at] of [[image, 0], [photos, 3], [video, 4], [pictures, 5]] as const) {
      expect(part.text).toContain(part.link!);
      expect(data.deliveries[at]!.caption).toBe(part.text);
    } // prettier-ignore
    expect(page.text).not.toContain(page.link!);
    const addresses = [image, page, photos, video, pictures].map((part) => new URL(part.link!));
    expect(new Set(addresses.map(({ searchParams }) => searchParams.get('c'))).size).toBe(5);
    const kept = await house.query<{ campaign: string }>(
      'SELECT campaign FROM social_deliveries WHERE publication = $1 ORDER BY id',
      [made.data.id.slice(4)],
    );
    expect(addresses.map(({ searchParams }) => searchParams.get('c'))).toEqual(
      [0, 2, 3, 4, 5].map((at) => kept[at]!.campaign),
    );
    expect(addresses.every(({ pathname }) => pathname === `/r/${link.code}`)).toBe(true);
  });

  it('shows the files with where they are seen, and counts as each network counts', async () => {
    const square = await nadia.bring(await picture(1080, 1080), 'image/jpeg', '?alt=Un%20riad');
    const base = { caption: '👨‍👩‍👧 @nadia #a', media: [square.id] };
    const { parts } = await preview({
      deliveries: [
        { ...base, account: accounts.instagram.id, format: 'image' },
        { ...base, account: accounts.tiktok.id, format: 'photos', options: { mode: 'draft' } },
      ],
    });
    expect(parts[0]).toMatchObject({
      account: accounts.instagram.id,
      link: null,
      count: { used: 15, most: 2_200, hashtags: 1, mostHashtags: 30, hashtagsWell: 5, mentions: 1 },
      media: [{ id: square.id, kind: 'image', width: 1080, height: 1080, alt: 'Un riad' }],
    });
    expect((await fetch(parts[0]!.media[0]!.url)).status).toBe(200);
    expect(parts[1]!.count).toMatchObject({ used: 18, most: 4_000, mostHashtags: null, hashtagsWell: null });
  });

  it('of a film that goes to TikTok’s drafts has no words: its owner writes them there', async () => {
    const upright = await nadia.bring(film({ seconds: 12 }), 'video/mp4');
    const link = await nadia.link();
    const part = { account: accounts.tiktok.id, format: 'video', caption: 'Un riad', media: [upright.id] };
    const { parts } = await preview({ link: link.id, deliveries: [{ ...part, options: { mode: 'draft' } }] });
    expect(parts[0]).toMatchObject({ text: '', link: null, problems: [] });
    const made = await nadia.say('POST', '/social/publish', { wish: newWish(), link: link.id, ...part, options: { mode: 'draft', consent: true } }); // prettier-ignore
    await house.send(made.data.id);
    expect([...house.social.tiktok.publishes.values()].at(-1)).toMatchObject({ inbox: true, caption: '' });
  });

  it('says what keeps it from being published, as publishing would, and shows all the same', async () => {
    const link = await nadia.link();
    const wide = await nadia.bring(await picture(2000, 900), 'image/jpeg');
    const { facebook, instagram, tiktok } = accounts;
    const deliveries = [
      { account: instagram.id, format: 'image', caption: 'a'.repeat(2_300), media: [wide.id] },
      { account: facebook.id, format: 'carousel', caption: 'Bonjour' },
      { account: facebook.id, format: 'link', caption: 'Bonjour' },
      { account: facebook.id, format: 'link', caption: 'Encore' },
      { account: tiktok.id, format: 'photos', media: [wide.id], options: { mode: 'direct', privacy_level: 'SELF_ONLY' } },
      { account: tiktok.id, format: 'video', media: [] },
    ]; // prettier-ignore
    const wish = newWish();
    const shown = await preview({ wish, link: link.id, deliveries });
    expect(shown.parts.map(({ problems }) => problems.map(({ code, file }) => (file ? `${code} ${file}` : code)))).toEqual([
      ['ratio 1', 'caption-too-long'],
      ['format'],
      [],
      ['twice'],
      ['tiktok-undisclosed'],
      ['options', 'too-few-files'],
    ]); // prettier-ignore
    expect(shown.parts[1]!.text).toContain('Bonjour');
    const agreed = deliveries.map((one) => (one.options ? { ...one, options: { ...one.options, consent: true } } : one)); // prettier-ignore
    const made = await nadia.say('POST', '/social/publish-all', { wish, link: link.id, deliveries: agreed });
    expect(made.problems).toEqual(
      shown.parts.flatMap(({ problems }, index) => problems.map((problem) => ({ delivery: index + 1, ...problem }))),
    );
    // What was not agreed to is refused where it is published.
    const bare = await nadia.say('POST', '/social/publish', { wish: newWish(), ...deliveries[4]! });
    expect(bare.problems).toMatchObject([{ code: 'options' }]);
  });

  it('of a link that is off says so of each part', async () => {
    const link = await nadia.link();
    await nadia.say('POST', `/affiliate/links/${link.id}/disable`, {});
    const { status, parts } = await preview({
      link: link.id,
      deliveries: [{ account: accounts.facebook.id, format: 'link', caption: 'Bonjour' }],
    });
    expect([status, parts[0]!.problems]).toEqual([200, [{ code: 'link-off' }]]);
  });

  it('is with one’s own accounts, links and files alone', async () => {
    const other = await house.publisher();
    const link = await other.link();
    const theirs = await other.bring(await picture(1080, 1080), 'image/jpeg');
    const mine = { account: accounts.instagram.id, format: 'image', caption: 'x' };
    const said = await other.say('POST', '/social/preview', { wish: newWish(), deliveries: [mine] });
    expect([said.status, said.code]).toEqual([404, 'no-account']);
    expect((await preview({ link: link.id, deliveries: [mine] })).code).toBe('no-link');
    expect((await preview({ deliveries: [{ ...mine, media: [theirs.id] }] })).code).toBe('no-media');
    expect((await preview({ wish: 'short', deliveries: [mine] })).status).toBe(400);
    const stranger = await fetch(`${house.cms.url}/api/social/preview`, { method: 'POST' });
    expect(stranger.status).toBe(403);
  });
});
