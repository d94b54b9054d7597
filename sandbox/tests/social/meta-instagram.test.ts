import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { film, picture, type FilmOptions } from './files.ts';
import { ACCOUNT, DAY, house, instagramToken, longToken, NADIA, pageToken, SCOPES, wrong, ZINEB, type Answer, type Fields, type House } from './support.ts'; // prettier-ignore

let on: House;
let token: string;
let ask: ReturnType<House['graph']>;
let square: string;
beforeEach(async () => {
  on = await house();
  token = await pageToken(on);
  ask = on.graph(token);
  square = on.files.put('square.jpg', await picture(1080, 1080));
});
afterEach(() => on.close());

const make = (fields: Fields): Promise<Answer> => ask('POST', `/${ACCOUNT}/media`, fields);
const madeOf = async (fields: Fields): Promise<string> => String((await make(fields)).body.id);
const statusOf = async (id: string) => (await ask('GET', `/${id}`, { fields: 'status_code,status' })).body;
const publish = (creation_id: string) => ask('POST', `/${ACCOUNT}/media_publish`, { creation_id });
const reel = (options: FilmOptions = {}) => ({ media_type: 'REELS', video_url: on.files.put('reel.mp4', film(options)) }); // prettier-ignore
/** As long as it takes. */
const finished = async (id: string) => {
  while ((await statusOf(id)).status_code === 'IN_PROGRESS');
  return id;
};

// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media
describe('POST /{ig}/media', () => {
  it('fetches a picture at once, as Meta’s crawler', async () => {
    const { status, body } = await make({ image_url: square, caption: 'Bonjour', alt_text: 'Un carré bleu' });
    expect([status, Object.keys(body)]).toEqual([200, ['id']]);
    expect(on.files.fetched).toEqual([{ path: '/square.jpg', agent: expect.stringContaining('facebookexternalhit') }]);
    expect(await statusOf(String(body.id))).toMatchObject({ status_code: 'FINISHED', id: body.id });
  });

  it.each<[string, Parameters<typeof picture>, number[]]>([
    ['a PNG', [400, 400, 'png'], [36_001, 2_207_005]],
    ['what is too wide', [1920, 1000], [36_003, 2_207_009]],
    ['what is too tall', [1000, 1260], [36_003, 2_207_009]],
  ])('refuses %s', async (_, given, error) => {
    const image_url = on.files.put('a.jpg', await picture(...given));
    expect(wrong(await make({ image_url }))).toEqual(error);
  });

  it.each([[1080, 1350], [1080, 566], [1910, 1000]])('takes %i × %i', async (width, height) => {
    const image_url = on.files.put('a.jpg', await picture(width, height));
    expect((await make({ image_url })).status).toBe(200);
  }); // prettier-ignore

  it('refuses what is no picture, is too large or is not there', async () => {
    expect(wrong(await make({ image_url: on.files.put('a.jpg', Buffer.from('<html>')) }))).toEqual([36_001, 2_207_005]);
    const large = Buffer.concat([await picture(1080, 1080), Buffer.alloc(8 * 1024 * 1024)]);
    expect(wrong(await make({ image_url: on.files.put('a.jpg', large) }))).toEqual([36_000, 2_207_004]);
    expect(wrong(await make({ image_url: `${on.files.url}/none.jpg` }))).toEqual([9004, 2_207_052]);
  });

  it('takes what a caption may hold, and no more', async () => {
    const caption = async (text: string) => wrong(await make({ image_url: square, caption: text }));
    expect(await caption('é'.repeat(2200))).toEqual([undefined, undefined]);
    expect(await caption('é'.repeat(2201))).toEqual([36_004, 2_207_010]);
    const many = (mark: string, count: number) => Array.from({ length: count }, (_, at) => `${mark}mot${at}`).join(' ');
    expect(await caption(many('#', 30))).toEqual([undefined, undefined]);
    expect(await caption(many('#', 31))).toEqual([36_004, 2_207_010]);
    expect(await caption(many('@', 20))).toEqual([undefined, undefined]);
    expect(await caption(many('@', 21))).toEqual([36_004, 2_207_010]);
  });

  it.each([
    [{}, [100, undefined]],
    [{ media_type: 'VIDEO', video_url: 'http://a' }, [100, 2_207_067]],
    [{ media_type: 'FILM', video_url: 'http://a' }, [100, 2_207_023]],
    [{ image_url: 'http://a', captoin: 'x' }, [100, undefined]],
    [{ image_url: 'http://a', collaborators: 'a,b,c,d' }, [100, undefined]],
    [{ media_type: 'REELS', video_url: 'http://a', alt_text: 'x' }, [100, undefined]],
    [{ image_url: 'http://a', is_carousel_item: true, caption: 'x' }, [100, undefined]],
  ] as const)('refuses %j', async (fields, error) => expect(wrong(await make(fields))).toEqual(error));

  it('makes at most 400 in 24 hours', async () => {
    const first = await madeOf({ image_url: square });
    for (let at = 0; at < 399; at++) on.meta.containers.set(String(at), { ...on.meta.containers.get(first)! });
    expect(wrong(await make({ image_url: square }))).toEqual([4, undefined]);
    on.meta.advance(DAY);
    expect((await make({ image_url: square })).status).toBe(200);
  });

  it('needs the permission, and an account of one’s own', async () => {
    const scope = SCOPES.filter((name) => name !== 'instagram_content_publish').join(',');
    const stranger = on.graph(await longToken(on, NADIA, { scope }));
    expect(wrong(await stranger('POST', `/${ACCOUNT}/media`, { image_url: square }))).toEqual([10, undefined]);
    expect(wrong(await ask('POST', '/17841400000000004/media', { image_url: square }))).toEqual([100, 33]);
  });
});

// https://developers.facebook.com/docs/instagram-platform/content-publishing#carousel-posts
describe('a carousel', () => {
  const child = () => madeOf({ image_url: square, is_carousel_item: true });

  it('is made of 2 to 10 children, and counts once', async () => {
    const ids = [await child(), await madeOf({ ...reel(), media_type: 'VIDEO', is_carousel_item: true })];
    const parent = await madeOf({ media_type: 'CAROUSEL', children: ids.join(','), caption: 'Deux' });
    expect((await statusOf(parent)).status_code).toBe('IN_PROGRESS');
    const { body } = await publish(await finished(parent));
    const fields = 'media_type,caption,children{media_type}';
    const read = (await ask('GET', `/${body.id}`, { fields })).body;
    expect(read).toMatchObject({ media_type: 'CAROUSEL_ALBUM', caption: 'Deux' });
    expect((read.children as { data: object[] }).data).toMatchObject([{ media_type: 'IMAGE' }, { media_type: 'VIDEO' }]); // prettier-ignore
    const limit = await ask('GET', `/${ACCOUNT}/content_publishing_limit`, { fields: 'quota_usage' });
    expect(limit.body.data).toEqual([{ quota_usage: 1 }]);
  });

  it('refuses one, eleven, and what is no child', async () => {
    const carousel = async (children: string[]) => wrong(await make({ media_type: 'CAROUSEL', children: JSON.stringify(children) })); // prettier-ignore
    const one = await child();
    expect(await carousel([one])).toEqual([100, 2_207_028]);
    expect(await carousel(Array.from({ length: 11 }, () => one))).toEqual([100, 2_207_028]);
    expect(await carousel([one, await madeOf({ image_url: square })])).toEqual([24, 2_207_008]);
    expect(wrong(await publish(one))).toEqual([24, 2_207_008]);
  });
});

// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-container
describe('GET /{container}', () => {
  it.each<[string, FilmOptions]>([
    ['too short', { seconds: 2 }],
    ['too long', { seconds: 901 }],
    ['too slow', { fps: 20 }],
    ['of another codec', { codec: 'vp09' }],
    ['too wide', { width: 2560 }],
  ])('tells late that a reel is %s', async (_, options) => {
    const id = await madeOf(reel(options));
    expect((await statusOf(id)).status_code).toBe('IN_PROGRESS');
    expect(await statusOf(id)).toMatchObject({ status_code: 'ERROR', status: 'Error: Media upload has failed with error code 2207026' }); // prettier-ignore
    expect(wrong(await publish(id))).toEqual([352, 2_207_026]);
  });

  it('tells late that a film could not be fetched', async () => {
    const id = await finished(await madeOf({ media_type: 'REELS', video_url: `${on.files.url}/none.mp4` }));
    expect((await statusOf(id)).status).toContain('2207052');
  });

  it('is in the works for so many looks and seconds', async () => {
    on.meta.pace.video = { polls: 2, seconds: 60 };
    const id = await madeOf(reel());
    const codes = async () => (await statusOf(id)).status_code;
    expect([await codes(), await codes(), await codes()]).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS']);
    on.meta.advance(60);
    expect(await codes()).toBe('FINISHED');
  });

  it('is worth nothing after 24 hours', async () => {
    const id = await madeOf({ image_url: square });
    on.meta.advance(DAY - 1);
    expect((await statusOf(id)).status_code).toBe('FINISHED');
    on.meta.advance(1);
    expect((await statusOf(id)).status_code).toBe('EXPIRED');
    expect(wrong(await publish(id))).toEqual([-2, 2_207_020]);
  });

  it('holds stories to 60 seconds, and to no ratio', async () => {
    const story = (seconds: number) => madeOf({ ...reel({ seconds }), media_type: 'STORIES' });
    expect((await statusOf(await finished(await story(60)))).status_code).toBe('FINISHED');
    expect((await statusOf(await finished(await story(61)))).status_code).toBe('ERROR');
    const image_url = on.files.put('tall.jpg', await picture(1080, 1920));
    expect((await make({ media_type: 'STORIES', image_url })).status).toBe(200);
  });
});

// https://developers.facebook.com/docs/instagram-platform/content-publishing/resumable-uploads
describe('POST rupload /ig-api-upload/{container}', () => {
  const send = (uri: string, bytes: Buffer, offset: number, size: number, authorization = `OAuth ${token}`) =>
    fetch(uri, { method: 'POST', headers: { authorization, offset: String(offset), file_size: String(size) }, body: Uint8Array.from(bytes) }); // prettier-ignore

  it('takes bytes in parts, and goes on where the last ended', async () => {
    const { body } = await make({ media_type: 'REELS', upload_type: 'resumable' });
    const [uri, id] = [String(body.uri), String(body.id)];
    expect(uri).toBe(`${on.env.META_UPLOAD_URL}/ig-api-upload/v26.0/${id}`);
    const bytes = film();
    expect((await send(uri, bytes, 0, bytes.length, 'OAuth x')).status).toBe(401);
    expect((await send(uri, bytes.subarray(0, 1000), 0, bytes.length)).status).toBe(200);
    const { video_status } = (await ask('GET', `/${id}`, { fields: 'video_status' })).body;
    expect(video_status).toEqual({ uploading_phase: { status: 'in_progress', bytes_transferred: 1000 } });
    const astray = await send(uri, bytes, 0, bytes.length);
    expect([astray.status, await astray.json()]).toMatchObject([400, { debug_info: { type: 'OffsetInvalidError', message: 'The next offset is 1000.' } }]); // prettier-ignore
    expect((await statusOf(id)).status_code).toBe('IN_PROGRESS');
    const done = await send(uri, bytes.subarray(1000), 1000, bytes.length);
    expect(await done.json()).toEqual({ success: true, message: 'Upload successful.' });
    expect((await publish(await finished(id))).status).toBe(200);
  });
});

// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media_publish
describe('POST /{ig}/media_publish', () => {
  it('publishes a container once', async () => {
    const id = await madeOf({ image_url: square, caption: 'Une fois' });
    const { body } = await publish(id);
    expect(await statusOf(id)).toMatchObject({ status_code: 'PUBLISHED' });
    expect(await statusOf(id)).not.toHaveProperty('media_id');
    expect(wrong(await publish(id))).toEqual([24, 2_207_006]);
    expect(on.meta.shown(ACCOUNT).map((post) => post.id)).toEqual([body.id]);
  });

  it('waits for what is in the works, and knows no strangers', async () => {
    const answer = await publish(await madeOf(reel()));
    expect(answer.body.error).toMatchObject({ code: 9007, error_subcode: 2_207_027, message: 'Media ID is not available' }); // prettier-ignore
    expect(wrong(await publish('123'))).toEqual([24, 2_207_008]);
  });

  // https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/content_publishing_limit
  it('ends with the quota, which is read live', async () => {
    on.meta.quota.total = 1;
    const limit = () => ask('GET', `/${ACCOUNT}/content_publishing_limit`, { fields: 'quota_usage,config' });
    expect((await publish(await madeOf({ image_url: square }))).status).toBe(200);
    expect((await limit()).body).toEqual({ data: [{ quota_usage: 1, config: { quota_total: 1, quota_duration: 86_400 } }] }); // prettier-ignore
    const second = await madeOf({ image_url: square });
    expect(wrong(await publish(second))).toEqual([9, 2_207_042]);
    on.meta.advance(DAY - 1);
    expect(wrong(await publish(second))).toEqual([9, 2_207_042]);
    on.meta.advance(1);
    expect((await limit()).body.data).toMatchObject([{ quota_usage: 0 }]);
  });
});

// https://developers.facebook.com/docs/instagram-platform/reference/instagram-media
describe('a media', () => {
  const published = async (fields: Fields) => String((await publish(await finished(await madeOf(fields)))).body.id);

  it('is found among the last ones by its caption and its time, stories apart', async () => {
    const first = await published({ image_url: square, caption: 'Premier' });
    on.meta.advance(60);
    const second = await published({ ...reel(), caption: 'Second' });
    const story = await published({ media_type: 'STORIES', image_url: square });
    const fields = 'id,caption,timestamp,media_product_type,permalink';
    const { data } = (await ask('GET', `/${ACCOUNT}/media`, { fields })).body;
    expect(data).toMatchObject([
      { id: second, caption: 'Second', timestamp: '2026-11-30T10:01:00+0000', media_product_type: 'REELS' },
      { id: first, caption: 'Premier', timestamp: '2026-11-30T10:00:00+0000', media_product_type: 'FEED' },
    ]);
    const page = await fetch(String(data![0]!.permalink));
    expect(await page.text()).toContain('Second');
    expect((await ask('GET', `/${ACCOUNT}/stories`, { fields: 'id' })).body.data).toEqual([{ id: story }]);
    expect((await ask('GET', `/${ACCOUNT}/media`, { fields: 'id', limit: 1 })).body.data).toEqual([{ id: second }]);
    on.meta.advance(DAY);
    expect((await ask('GET', `/${ACCOUNT}/stories`)).body.data).toEqual([]);
  });

  it('tells no field that there is not', async () => {
    const id = await published({ image_url: square });
    expect((await ask('GET', `/${id}`, { fields: 'permalnik' })).body.error).toMatchObject({ code: 100, message: '(#100) Tried accessing nonexisting field (permalnik) on node type (IGMedia)' }); // prettier-ignore
  });

  // https://developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights
  it('has figures once they were measured, and those alone', async () => {
    const id = await published({ image_url: square });
    const metric = 'views,reach,likes,comments,saved,shares,total_interactions';
    const insights = (asked = metric, media = id) => ask('GET', `/${media}/insights`, { metric: asked });
    expect((await insights()).body.data).toEqual([]);
    on.meta.post(id)!.measures = { views: 120, likes: 0 };
    expect((await insights()).body.data).toMatchObject([
      { name: 'views', period: 'lifetime', values: [{ value: 120 }] },
      { name: 'likes', period: 'lifetime', values: [{ value: 0 }] },
    ]);
    for (const gone of ['impressions', 'plays']) expect(wrong(await insights(gone))).toEqual([100, undefined]);
    const story = await published({ media_type: 'STORIES', image_url: square });
    expect(wrong(await insights('likes', story))).toEqual([100, undefined]);
    on.meta.post(story)!.measures = { views: 5 };
    expect((await insights('views', story)).body.data).toHaveLength(1);
    on.meta.advance(DAY);
    expect((await insights('views', story)).body.data).toEqual([]);
  });

  it('is deleted by who came by Facebook, and by nobody else', async () => {
    const id = await published({ image_url: square });
    expect((await ask('DELETE', `/${id}`)).body).toEqual({ success: true, deleted_id: id });
    expect(wrong(await ask('GET', `/${id}`))).toEqual([100, 33]);
    expect(wrong(await ask('DELETE', `/${id}`))).toEqual([100, 33]);
    const other = await published({ image_url: square });
    const scope = SCOPES.filter((name) => name !== 'instagram_manage_contents').join(',');
    expect(wrong(await on.graph(await longToken(on, NADIA, { scope }))('DELETE', `/${other}`))).toEqual([10, undefined]); // prettier-ignore
  });
});

// https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login
describe('an account by its own login', () => {
  it('publishes at graph.instagram.com, reads, and cannot delete', async () => {
    const own = on.instagram(await instagramToken(on));
    for (const name of [ZINEB, '25000000000000006', 'me']) {
      const { body } = await own('POST', `/${name}/media`, { image_url: square, caption: name });
      const { status, body: media } = await own('POST', `/${name}/media_publish`, { creation_id: String(body.id) });
      expect(status).toBe(200);
      expect((await own('GET', `/${media.id}`, { fields: 'caption' })).body).toEqual({ id: media.id, caption: name });
      expect(wrong(await own('DELETE', `/${media.id}`))).toEqual([100, 33]);
    }
    expect(on.meta.shown(ZINEB)).toHaveLength(3);
    expect((await own('GET', `/${ZINEB}/content_publishing_limit`)).body.data).toEqual([{ quota_usage: 3 }]);
    expect(wrong(await own('GET', `/${ACCOUNT}/media`))).toEqual([100, 33]);
  });
});
