import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { film, picture, type FilmOptions } from './files.ts';
import { DAY, house, longToken, NADIA, PAGE, pageToken, SCOPES, START, wrong, type Fields, type House } from './support.ts'; // prettier-ignore

let on: House;
let token: string;
let ask: ReturnType<House['graph']>;
let photo: string;
beforeEach(async () => {
  on = await house();
  token = await pageToken(on);
  ask = on.graph(token);
  photo = on.files.put('photo.png', await picture(1200, 800, 'png'));
});
afterEach(() => on.close());

const post = (fields: Fields) => ask('POST', `/${PAGE}/feed`, fields);
const posts = async (fields = 'id,message', more: Fields = {}) => (await ask('GET', `/${PAGE}/posts`, { fields, ...more })).body.data!; // prettier-ignore
const LINK = 'http://127.0.0.1:3010/r/abc?n=facebook';

// https://developers.facebook.com/docs/graph-api/reference/page/feed
describe('POST /{page}/feed', () => {
  it('publishes a text with a link, seen among the posts', async () => {
    const { status, body } = await post({ message: 'Une offre', link: LINK });
    expect(status).toBe(200);
    expect(body.id).toMatch(new RegExp(`^${PAGE}_\\d+$`));
    const [read] = await posts('id,message,created_time,permalink_url,attachments{unshimmed_url,media_type}');
    expect(read).toEqual({
      id: body.id,
      message: 'Une offre',
      created_time: '2026-11-30T10:00:00+0000',
      permalink_url: `${on.social.url}/meta/feed/${PAGE}/${body.id}`,
      attachments: { data: [{ unshimmed_url: LINK, media_type: 'link' }] },
    });
    expect(wrong(await ask('GET', `/${PAGE}/posts`, { fields: 'link' }))).toEqual([12, undefined]);
  });

  it('lists what was posted between two moments', async () => {
    await post({ message: 'Un' });
    on.meta.advance(60);
    await post({ message: 'Deux' });
    expect((await posts()).map(({ message }) => message)).toEqual(['Deux', 'Un']);
    const since = { since: START / 1000 + 30 };
    expect((await posts('id,message', since)).map(({ message }) => message)).toEqual(['Deux']);
    expect((await posts('id,message', { until: START / 1000 + 30 })).map(({ message }) => message)).toEqual(['Un']);
  });

  it('shows photos that were uploaded before, each once', async () => {
    const upload = async () => (await ask('POST', `/${PAGE}/photos`, { url: photo, published: false })).body;
    const [one, two] = [await upload(), await upload()];
    expect(Object.keys(one)).toEqual(['id']);
    expect(await posts()).toEqual([]);
    const fields = { message: 'Deux photos', 'attached_media[0]': JSON.stringify({ media_fbid: one.id }), 'attached_media[1]': JSON.stringify({ media_fbid: two.id }) }; // prettier-ignore
    expect((await post(fields)).status).toBe(200);
    expect(await posts('attachments{media_type}')).toMatchObject([{ attachments: { data: [{ media_type: 'album' }] } }]); // prettier-ignore
    expect(wrong(await post(fields))[0]).toBe(100);
    const three = await upload();
    const list = { attached_media: JSON.stringify([{ media_fbid: three.id }]) };
    expect((await post(list)).status).toBe(200);
  });

  it('can be planned, from 10 minutes to 30 days ahead', async () => {
    const plan = (seconds: number, more: Fields = { published: false }) => post({ message: 'Plus tard', scheduled_publish_time: START / 1000 + seconds, ...more }); // prettier-ignore
    for (const seconds of [599, 30 * DAY + 1]) expect(wrong(await plan(seconds))).toEqual([100, 1_363_034]);
    expect(wrong(await plan(600, {}))).toEqual([100, 1_363_034]);
    const { body } = await plan(600);
    expect(await posts()).toEqual([]);
    expect((await ask('GET', `/${PAGE}/scheduled_posts`, { fields: 'scheduled_publish_time' })).body.data).toEqual([{ id: body.id, scheduled_publish_time: START / 1000 + 600 }]); // prettier-ignore
    on.meta.advance(600);
    expect(await posts()).toMatchObject([{ id: body.id }]);
  });

  it.each([{}, { message: 'é'.repeat(63_207) }, { message: 'a', link: 'javascript:alert(1)' }, { message: 'a', mesage: 'b' }])('refuses %#', async (fields) => {
    expect(wrong(await post(fields as Fields))).toEqual([100, undefined]);
  }); // prettier-ignore

  it('is for the Page’s own token, with its permission', async () => {
    const user = on.graph(await longToken(on));
    expect(wrong(await user('POST', `/${PAGE}/feed`, { message: 'a' }))).toEqual([210, undefined]);
    const scope = SCOPES.filter((name) => name !== 'pages_manage_posts').join(',');
    const { body } = await on.graph(await longToken(on, NADIA, { scope }))('GET', '/me/accounts', { fields: 'access_token' }); // prettier-ignore
    const poor = on.graph(String(body.data![0]!.access_token));
    const refused = await poor('POST', `/${PAGE}/feed`, { message: 'a' });
    expect([refused.status, ...wrong(refused)]).toEqual([403, 200, undefined]);
    expect(wrong(await ask('POST', '/410000000000002/feed', { message: 'a' }))).toEqual([100, 33]);
  });
});

// https://developers.facebook.com/docs/graph-api/reference/page/photos
describe('POST /{page}/photos', () => {
  it('publishes a photo by its address or its bytes', async () => {
    const { body } = await ask('POST', `/${PAGE}/photos`, { url: photo, caption: 'Une photo' });
    expect(body.post_id).toMatch(new RegExp(`^${PAGE}_`));
    expect(await posts('message')).toEqual([{ id: body.post_id, message: 'Une photo' }]);
    const form = new FormData();
    form.set('access_token', token);
    form.set('source', new Blob([Uint8Array.from(await picture(600, 600))]), 'a.jpg');
    const sent = await fetch(`${on.env.META_GRAPH_URL}/v26.0/${PAGE}/photos`, { method: 'POST', body: form });
    expect(await sent.json()).toHaveProperty('post_id');
  });

  it('refuses what is no picture, or is not there', async () => {
    const add = async (url: string) => wrong(await ask('POST', `/${PAGE}/photos`, { url }));
    expect(await add(on.files.put('a.jpg', Buffer.from('no')))).toEqual([324, 2_069_019]);
    expect(await add(`${on.files.url}/none.jpg`)).toEqual([324, 2_069_019]);
    expect(wrong(await ask('POST', `/${PAGE}/photos`))).toEqual([100, undefined]);
  });
});

const start = async (edge = 'video_reels') => {
  const { body } = await ask('POST', `/${PAGE}/${edge}`, { upload_phase: 'start' });
  return { id: String(body.video_id), url: String(body.upload_url) };
};
const send = (url: string, headers: Record<string, string>, body?: Buffer) =>
  fetch(url, { method: 'POST', headers: { authorization: `OAuth ${token}`, ...headers }, ...(body && { body: Uint8Array.from(body) }) }); // prettier-ignore
const finish = (id: string, more: Fields = {}, edge = 'video_reels') =>
  ask('POST', `/${PAGE}/${edge}`, { upload_phase: 'finish', video_id: id, video_state: 'PUBLISHED', ...more });
const phases = async (id: string) =>
  (await ask('GET', `/${id}`, { fields: 'status' })).body.status as { video_status: string; publishing_phase: object; processing_phase: object; uploading_phase: object }; // prettier-ignore
const uploaded = async (options: FilmOptions = {}, edge?: string) => {
  const { id, url } = await start(edge);
  await send(url, { file_url: on.files.put('reel.mp4', film(options)) });
  return id;
};

// https://developers.facebook.com/docs/video-api/guides/reels-publishing
describe('POST /{page}/video_reels', () => {
  it('goes from start over the bytes to its end, and is seen when it was worked on', async () => {
    const { id, url } = await start();
    expect(url).toBe(`${on.env.META_UPLOAD_URL}/video-upload/v26.0/${id}`);
    expect(wrong(await finish(id))).toEqual([6000, 1_363_030]);
    const bytes = film();
    const half = bytes.subarray(0, 1000);
    expect((await send(url, { offset: '0', file_size: String(bytes.length) }, half)).status).toBe(200);
    expect(await phases(id)).toMatchObject({ video_status: 'uploading', uploading_phase: { status: 'in_progress', bytes_transfered: 1000 } }); // prettier-ignore
    const rest = await send(url, { offset: '1000', file_size: String(bytes.length) }, bytes.subarray(1000));
    expect(await rest.json()).toMatchObject({ success: true });
    expect((await finish(id, { description: 'Un reel' })).body).toEqual({ success: true });
    expect(await posts()).toEqual([]);
    expect(await phases(id)).toMatchObject({ video_status: 'processing', publishing_phase: { status: 'in_progress' } });
    expect(await phases(id)).toMatchObject({ video_status: 'ready', publishing_phase: { status: 'complete', publish_status: 'published' } }); // prettier-ignore
    const [reel] = (await ask('GET', `/${PAGE}/video_reels`, { fields: 'id,description,permalink_url,post_id' })).body.data!; // prettier-ignore
    expect(reel).toMatchObject({ id, description: 'Un reel' });
    expect(await posts('message')).toEqual([{ id: reel!.post_id, message: 'Un reel' }]);
    expect(wrong(await finish(id))).toEqual([100, 1_363_128]);
  });

  it.each<[string, FilmOptions]>([
    ['91 s', { seconds: 91 }],
    ['2 s', { seconds: 2 }],
    ['480 × 854', { width: 480, height: 854 }],
    ['4:5', { width: 1080, height: 1350 }],
    ['15 pictures a second', { fps: 15 }],
  ])('has no reel of %s', async (_, options) => {
    const id = await uploaded(options);
    await phases(id);
    const status = await phases(id);
    expect(status).toMatchObject({ video_status: 'error', processing_phase: { status: 'error' } });
    expect(wrong(await finish(id))).toEqual([100, 1_363_127]);
  });

  it('publishes 30 in 24 hours', async () => {
    const page = on.meta.pages.find(({ id }) => id === PAGE)!;
    await finish(await uploaded());
    const [first] = on.meta.posts;
    for (let at = 1; at < 30; at++) on.meta.posts.push({ ...first!, id: `${page.id}_${at}` });
    const next = await uploaded();
    expect(wrong(await finish(next))).toEqual([613, undefined]);
    on.meta.advance(DAY);
    expect((await finish(next)).status).toBe(200);
  });

  it('keeps a draft to itself, and plans', async () => {
    expect((await finish(await uploaded(), { video_state: 'DRAFT' })).status).toBe(200);
    const id = await uploaded();
    const at = START / 1000 + 3600;
    expect(wrong(await finish(id, { video_state: 'SCHEDULED' }))[0]).toBe(100);
    expect((await finish(id, { video_state: 'SCHEDULED', scheduled_publish_time: at })).status).toBe(200);
    await phases(id);
    on.meta.advance(3600);
    expect(await posts()).toHaveLength(1);
  });

  it('takes bytes from who may, and a film that is there', async () => {
    const { url } = await start();
    expect((await send(url, { file_url: on.files.url, authorization: 'OAuth x' })).status).toBe(401);
    const answer = await send(url, { file_url: `${on.files.url}/none.mp4` });
    expect([answer.status, await answer.json()]).toMatchObject([400, { debug_info: { type: 'ProcessingFailedError' } }]); // prettier-ignore
  });
});

// https://developers.facebook.com/docs/page-stories-api
describe('stories', () => {
  it('show a photo that was uploaded for them, or a film of at most 60 s', async () => {
    const { body } = await ask('POST', `/${PAGE}/photos`, { url: photo, published: false });
    const story = await ask('POST', `/${PAGE}/photo_stories`, { photo_id: String(body.id) });
    expect(story.body).toEqual({ success: true, post_id: expect.stringMatching(/^\d+$/) });
    expect(wrong(await ask('POST', `/${PAGE}/photo_stories`, { photo_id: String(body.id) }))).toEqual([100, undefined]);
    const id = await uploaded({ seconds: 60 }, 'video_stories');
    expect((await finish(id, {}, 'video_stories')).body).toMatchObject({ success: true, post_id: expect.any(String) });
    const long = await uploaded({ seconds: 61 }, 'video_stories');
    expect(wrong(await finish(long, {}, 'video_stories'))).toEqual([100, 1_363_127]);
    await phases(id);
    const { data } = (await ask('GET', `/${PAGE}/stories`)).body;
    expect(data).toMatchObject([{ media_type: 'video', media_id: id, status: 'PUBLISHED' }, { post_id: story.body.post_id, media_type: 'photo', media_id: body.id }]); // prettier-ignore
    expect(await posts()).toEqual([]);
  });
});

// https://developers.facebook.com/docs/graph-api/reference/page/videos
describe('POST graph-video /{page}/videos', () => {
  const add = (fields: Fields) => on.ask(on.env.META_VIDEO_URL!, 'POST', `/v26.0/${PAGE}/videos`, { access_token: token, ...fields }); // prettier-ignore

  it('publishes a film by its address', async () => {
    const file_url = on.files.put('long.mp4', film({ seconds: 600, width: 1920, height: 1080 }));
    const { body } = await add({ file_url, description: 'Une vidéo' });
    await phases(String(body.id));
    expect(await posts('message,attachments{media_type,target}')).toMatchObject([{ message: 'Une vidéo', attachments: { data: [{ media_type: 'video', target: { id: body.id } }] } }]); // prettier-ignore
    expect(wrong(await add({ file_url: on.files.put('no.mp4', Buffer.from('no')) }))).toEqual([352, 1_363_024]);
    expect(wrong(await add({ file_url: `${on.files.url}/none.mp4` }))).toEqual([389, 1_363_019]);
  });
});

// https://developers.facebook.com/docs/graph-api/reference/page-post
describe('a post', () => {
  it('is changed and deleted by its Page', async () => {
    const { body } = await post({ message: 'Avant' });
    const one = `/${body.id}`;
    expect((await ask('POST', one, { message: 'Après' })).body).toEqual({ success: true });
    expect((await ask('GET', one, { fields: 'message' })).body).toEqual({ id: body.id, message: 'Après' });
    expect((await ask('DELETE', one)).body).toEqual({ success: true });
    for (const method of ['GET', 'DELETE']) expect(wrong(await ask(method, one))).toEqual([100, 33]);
    expect(await posts()).toEqual([]);
  });

  // https://developers.facebook.com/docs/graph-api/reference/insights
  it('has figures once they were measured', async () => {
    const { body } = await post({ message: 'Mesuré' });
    const metric = 'post_total_media_view_unique,post_reactions_by_type_total,post_clicks';
    const insights = (asked = metric) => ask('GET', `/${body.id}/insights`, { metric: asked });
    expect((await insights()).body.data).toEqual([]);
    on.meta.post(String(body.id))!.measures = { reach: 40, likes: 3, clicks: 0 };
    const values = (await insights()).body.data!.map((one) => [
      one.name,
      (one.values as { value: unknown }[])[0]!.value,
    ]);
    expect(values).toEqual([['post_total_media_view_unique', 40], ['post_reactions_by_type_total', { like: 3 }], ['post_clicks', 0]]); // prettier-ignore
    expect(wrong(await insights('post_impressions'))).toEqual([100, undefined]);
  });

  it('of films has theirs', async () => {
    const id = await uploaded();
    await finish(id);
    on.meta.posts[0]!.measures = { views: 12 };
    const { data } = (await ask('GET', `/${id}/video_insights`, { metric: 'blue_reels_play_count' })).body;
    expect(data).toMatchObject([{ name: 'blue_reels_play_count', values: [{ value: 12 }] }]);
  });
});

// https://developers.facebook.com/docs/graph-api/reference/page
it('GET /{page} tells who it is', async () => {
  const fields = 'id,name,link,instagram_business_account{id}';
  expect((await ask('GET', `/${PAGE}`, { fields })).body).toEqual({ id: PAGE, name: 'Nadia en voyage', link: `${on.social.url}/meta/feed/${PAGE}`, instagram_business_account: { id: '17841400000000001' } }); // prettier-ignore
});
