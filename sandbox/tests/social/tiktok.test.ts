import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TIKTOK_CLIENT } from '../../social/tiktok/settings.ts';
import { TIKTOK_PEOPLE } from '../../social/tiktok/people.ts';
import { film, photo, SCOPES, startTikTok, type TikTokHouse } from './tiktok-server.ts';

let house: TikTokHouse;
let api: string;
beforeAll(async () => {
  house = await startTikTok();
  api = house.env.TIKTOK_API_URL!;
});
afterAll(() => house?.close());

const [SALMA, YOUSSEF, IMANE] = TIKTOK_PEOPLE.map(({ openId }) => openId) as [string, string, string];
const world = () => house.tiktok.world;
const tokenOf = (openId: string, scopes = SCOPES) => world().grants.grant(openId, scopes, world().now()).token;
const MB = 1_000_000;

interface Answer {
  status: number;
  data: Record<string, unknown>;
  code: string;
  text: string;
}

async function call(path: string, token: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=UTF-8' };
  const answer = await fetch(`${api}${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }); // prettier-ignore
  const text = await answer.text();
  const read = JSON.parse(text) as { data: Record<string, unknown>; error: { code: string; log_id: string } };
  expect(read.error.log_id).toMatch(/^20\d{6}/);
  return { status: answer.status, data: read.data, code: read.error.code, text };
}

const INFO = { title: 'Un bon plan', privacy_level: 'PUBLIC_TO_EVERYONE', disable_comment: true, disable_duet: true, disable_stitch: true }; // prettier-ignore
const upload = (size: number, chunk = size, count = Math.floor(size / chunk)) => ({ source: 'FILE_UPLOAD', video_size: size, chunk_size: chunk, total_chunk_count: count }); // prettier-ignore
const init = (token: string, size = 1000, chunk = size, info: object = INFO) =>
  call('/v2/post/publish/video/init/', token, { post_info: info, source_info: upload(size, chunk) });
const put = (url: unknown, bytes: Buffer, from: number, total: number, type = 'video/mp4') =>
  fetch(String(url), {
    method: 'PUT',
    headers: { 'content-type': type, 'content-range': `bytes ${from}-${from + bytes.length - 1}/${total}` },
    body: Uint8Array.from(bytes),
  });
const statusOf = (token: string, id: unknown) => call('/v2/post/publish/status/fetch/', token, { publish_id: id });

/** A video that was sent whole. */
async function sent(token: string, info: object = INFO): Promise<string> {
  const { data } = await init(token, 1000, 1000, info);
  expect((await put(data.upload_url, film(1000), 0, 1000)).status).toBe(201);
  return String(data.publish_id);
}

beforeEach(() => {
  Object.assign(world(), { audited: true, processing: 0, moderation: 0, quotas: { posts: 1000, drafts: 1000, users: 5 } }); // prettier-ignore
  world().publishes.clear();
  world().posts.length = 0;
  world().webhooks.url = null;
  world().faults.clear();
});

// https://developers.tiktok.com/doc/oauth-user-access-token-management, read in October 2026.
describe('its tokens', () => {
  const form = async (path: string, fields: Record<string, string>) => {
    const all = { client_key: TIKTOK_CLIENT.key, client_secret: TIKTOK_CLIENT.secret, ...fields };
    const answer = await fetch(`${api}${path}`, { method: 'POST', body: new URLSearchParams(all) });
    return (await answer.json()) as Record<string, string | number>;
  };
  const BACK = 'http://127.0.0.1:3000/_social/tiktok/callback';
  const QUERY = { client_key: TIKTOK_CLIENT.key, scope: SCOPES.join(','), response_type: 'code', redirect_uri: BACK, state: 's'.repeat(43) }; // prettier-ignore
  const dialog = (query: string | Record<string, string>) => fetch(`${house.env.TIKTOK_DIALOG_URL}/v2/auth/authorize/?${new URLSearchParams(query)}`, { redirect: 'manual' }); // prettier-ignore
  const back = async (more: string) => new URL((await dialog(`${new URLSearchParams(QUERY)}&${more}`)).headers.get('location')!); // prettier-ignore

  it('shows who one can be and what they would allow, and leads back with what they did', async () => {
    expect(await (await dialog(QUERY)).text()).toContain('salma.bonsplans');
    const some = await back(`person=${SALMA}&answer=allow&granted=video.upload`);
    expect(some.origin + some.pathname).toBe(BACK);
    expect(some.searchParams.get('scopes')).toBe('user.info.basic,video.upload');
    expect(some.searchParams.get('state')).toBe(QUERY.state);
    const none = await back('answer=deny');
    expect(none.searchParams.get('error')).toBe('access_denied');
    expect(none.searchParams.get('code')).toBeNull();
  });

  it.each([
    ['our client', { client_key: 'x' }],
    ['a state', { state: '' }],
    ['a way back', { redirect_uri: 'nowhere' }],
    ['a way back that is static', { redirect_uri: `${BACK}?next=x` }],
    ['scopes that there are', { scope: 'video.delete' }],
  ])('lets nobody through without %s', async (_, change) => {
    const answer = await dialog({ ...QUERY, ...change, person: SALMA, answer: 'allow' });
    expect(answer.status).toBe(400);
  });

  it('gives tokens for a code once, and says their lifetimes', async () => {
    const code = (await back(`person=${SALMA}&answer=allow&granted=video.publish`)).searchParams.get('code')!;
    const given = { grant_type: 'authorization_code', code, redirect_uri: BACK };
    world().grants.lifetimes = { token: 7200, refresh: 180 * 86_400 };
    const first = await form('/v2/oauth/token/', given);
    world().grants.lifetimes = { token: 86_400, refresh: 365 * 86_400 };
    expect(first).toMatchObject({ open_id: SALMA, scope: 'user.info.basic,video.publish', token_type: 'Bearer' });
    expect(first.expires_in).toBeGreaterThan(7195);
    expect(first.expires_in).toBeLessThanOrEqual(7200);
    expect(first.refresh_expires_in).toBeLessThanOrEqual(180 * 86_400);
    expect(await form('/v2/oauth/token/', given)).toMatchObject({ error: 'invalid_grant' });
    expect(await form('/v2/oauth/token/', { ...given, client_secret: 'x' })).toMatchObject({ error: 'invalid_client' });
  });

  it('changes a refresh token for another, and takes the old one no more', async () => {
    const grant = world().grants.grant(SALMA, SCOPES, world().now());
    const [token, spent] = [grant.token, grant.refreshToken];
    const fresh = await form('/v2/oauth/token/', { grant_type: 'refresh_token', refresh_token: spent });
    expect(fresh.refresh_token).not.toBe(spent);
    expect(await form('/v2/oauth/token/', { grant_type: 'refresh_token', refresh_token: spent })).toMatchObject({ error: 'invalid_grant' }); // prettier-ignore
    expect((await call('/v2/user/info/?fields=open_id', token)).code).toBe('access_token_invalid');
    expect((await call('/v2/user/info/?fields=open_id', String(fresh.access_token))).data).toEqual({ user: { open_id: SALMA } }); // prettier-ignore
    world().grants.emptyRefreshes = 1;
    const kept = String(fresh.refresh_token);
    expect(await form('/v2/oauth/token/', { grant_type: 'refresh_token', refresh_token: kept })).toMatchObject({ refresh_token: '' }); // prettier-ignore
    expect(await form('/v2/oauth/token/', { grant_type: 'refresh_token', refresh_token: kept })).toHaveProperty('access_token'); // prettier-ignore
  });

  it('takes a grant back, and lets tokens die by the clock', async () => {
    const token = tokenOf(SALMA);
    expect(await form('/v2/oauth/revoke/', { token })).toEqual({});
    expect(await call('/v2/user/info/?fields=open_id', token)).toMatchObject({ status: 401, code: 'access_token_invalid' }); // prettier-ignore
    const other = tokenOf(SALMA);
    await world().advance(24 * 3600_000);
    expect((await call('/v2/user/info/?fields=open_id', other)).code).toBe('access_token_invalid');
  });
});

// https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info
describe('GET /v2/user/info/', () => {
  it('tells what was let be seen alone', async () => {
    const token = tokenOf(YOUSSEF, ['user.info.basic']);
    expect((await call('/v2/user/info/?fields=open_id,display_name', token)).data).toEqual({ user: { open_id: YOUSSEF, display_name: 'Youssef Food' } }); // prettier-ignore
    expect(await call('/v2/user/info/?fields=username', token)).toMatchObject({ status: 401, code: 'scope_not_authorized' }); // prettier-ignore
    expect((await call('/v2/user/info/', token)).code).toBe('invalid_params');
  });
});

// https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info
describe('POST /v2/post/publish/creator_info/query/', () => {
  const query = (token: string) => call('/v2/post/publish/creator_info/query/', token, {});

  it('tells what an account lets choose', async () => {
    expect((await query(tokenOf(YOUSSEF))).data).toMatchObject({
      creator_username: 'youssef.food',
      privacy_level_options: ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'],
      comment_disabled: false,
      duet_disabled: true,
      stitch_disabled: false,
      max_video_post_duration_sec: 180,
    });
    expect((await query(tokenOf(IMANE))).data.privacy_level_options).toContain('FOLLOWER_OF_CREATOR');
    expect((await query(tokenOf(SALMA, ['user.info.basic']))).code).toBe('scope_not_authorized');
  });

  it('tells of its caps with HTTP 200', async () => {
    world().quotas.posts = 1;
    const token = tokenOf(SALMA);
    await sent(token);
    expect(await query(token)).toMatchObject({ status: 200, code: 'spam_risk_too_many_posts', data: {} });
    expect(await init(token)).toMatchObject({ status: 403, code: 'spam_risk_too_many_posts' });
    await world().advance(24 * 3600_000);
    const again = tokenOf(SALMA);
    expect((await query(again)).code).toBe('ok');
    world().creator(SALMA).banned = true;
    expect(await query(again)).toMatchObject({ status: 200, code: 'spam_risk_user_banned_from_posting' });
    world().creator(SALMA).banned = false;
  });

  it('takes twenty a minute', async () => {
    const token = tokenOf(SALMA);
    for (let made = 0; made < 20; made++) expect((await query(token)).code).toBe('ok');
    expect(await query(token)).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
    await world().advance(60_000);
    expect((await query(token)).code).toBe('ok');
  });
});

// https://developers.tiktok.com/doc/content-posting-api-reference-direct-post
describe('POST /v2/post/publish/video/init/', () => {
  it.each([
    ['a privacy level', 403, 'privacy_level_option_mismatch', { privacy_level: undefined }],
    ['one that the account offers', 403, 'privacy_level_option_mismatch', { privacy_level: 'FOLLOWER_OF_CREATOR' }],
    ['public branded content', 400, 'invalid_params', { privacy_level: 'SELF_ONLY', brand_content_toggle: true }],
    ['a short title', 400, 'invalid_params', { title: 'x'.repeat(2201) }],
    ['fields that there are', 400, 'invalid_params', { schedule_time: 1 }],
  ])('wants %s', async (_, status, code, change) => {
    expect(await init(tokenOf(SALMA), 1000, 1000, { ...INFO, ...change })).toMatchObject({ status, code });
    expect(world().publishes.size).toBe(0);
  });

  it('lets an app that is not audited post privately to private accounts alone', async () => {
    world().audited = false;
    const code = 'unaudited_client_can_only_post_to_private_accounts';
    const own = { ...INFO, privacy_level: 'SELF_ONLY' };
    expect(await init(tokenOf(SALMA), 1000, 1000, own)).toMatchObject({ status: 403, code });
    expect(await init(tokenOf(IMANE), 1000, 1000, { ...own, privacy_level: 'FOLLOWER_OF_CREATOR' })).toMatchObject({ status: 403, code }); // prettier-ignore
    world().quotas.users = 0;
    expect(await init(tokenOf(IMANE), 1000, 1000, own)).toMatchObject({ status: 403, code: 'reached_active_user_cap' });
    world().quotas.users = 1;
    expect((await init(tokenOf(IMANE), 1000, 1000, own)).code).toBe('ok');
  });

  it('takes six a minute', async () => {
    const token = tokenOf(SALMA);
    for (let made = 0; made < 6; made++) expect((await init(token)).code).toBe('ok');
    expect(await init(token)).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
  });
});

// https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide
describe('PUT of chunks', () => {
  it.each([
    ['a count that is not size / chunk', upload(50 * MB, 10 * MB, 4)],
    ['a small video in chunks', upload(4 * MB, 2 * MB)],
    ['chunks below 5 MB', upload(9 * MB, 4 * MB)],
    ['chunks above 64 MB', upload(130 * MB, 65 * MB)],
    ['a whole of more than 64 MB', upload(65 * MB)],
  ])('does not begin with %s', async (_, source_info) => {
    const answer = await call('/v2/post/publish/video/init/', tokenOf(SALMA), { post_info: INFO, source_info });
    expect(answer).toMatchObject({ status: 400, code: 'invalid_params' });
  });

  it('takes them in their order: 206, 206, 201; 416 for another one', async () => {
    const token = tokenOf(SALMA);
    const whole = film(11 * MB);
    const { data } = await init(token, 11 * MB, 5 * MB);
    const [one, two] = [whole.subarray(0, 5 * MB), whole.subarray(5 * MB)];
    expect((await put(data.upload_url, two, 5 * MB, 11 * MB)).status).toBe(416);
    expect((await put(data.upload_url, one, 0, 11 * MB)).status).toBe(206);
    expect((await put(data.upload_url, one, 0, 11 * MB)).status).toBe(416);
    expect((await statusOf(token, data.publish_id)).data).toMatchObject({ status: 'PROCESSING_UPLOAD', uploaded_bytes: 5 * MB }); // prettier-ignore
    expect((await put(data.upload_url, two, 5 * MB, 11 * MB, 'image/png')).status).toBe(400);
    expect((await put(data.upload_url, two, 5 * MB, 11 * MB)).status).toBe(201);
    expect((await put(data.upload_url, two, 5 * MB, 11 * MB)).status).toBe(403);
    expect((await statusOf(token, data.publish_id)).data).toMatchObject({ status: 'PUBLISH_COMPLETE' });
    expect(world().posts).toHaveLength(1);
  });

  it('closes the address after an hour', async () => {
    const { data } = await init(tokenOf(SALMA));
    await world().advance(3600_000 + 1);
    expect((await put(data.upload_url, film(1000), 0, 1000)).status).toBe(403);
    expect(world().posts).toHaveLength(0);
  });
});

// https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status
describe('POST /v2/post/publish/status/fetch/', () => {
  it('goes from processing to complete, and names the post when it is moderated, as a number', async () => {
    Object.assign(world(), { processing: 30_000, moderation: 60_000 });
    const token = tokenOf(SALMA);
    const id = await sent(token);
    expect((await statusOf(token, id)).data).toMatchObject({ status: 'PROCESSING_UPLOAD', publicaly_available_post_id: [] }); // prettier-ignore
    await world().advance(30_000);
    expect((await statusOf(token, id)).data).toMatchObject({ status: 'PUBLISH_COMPLETE', publicaly_available_post_id: [] }); // prettier-ignore
    await world().advance(60_000);
    const { text } = await statusOf(token, id);
    expect(text).toContain(`"publicaly_available_post_id":[${world().posts[0]!.id}]`);
  });

  it('never names what is not for everybody', async () => {
    const token = tokenOf(SALMA);
    const id = await sent(token, { ...INFO, privacy_level: 'SELF_ONLY' });
    expect((await statusOf(token, id)).data).toMatchObject({ status: 'PUBLISH_COMPLETE', publicaly_available_post_id: [] }); // prettier-ignore
  });

  it('looks at what came, and comes to what it is told to', async () => {
    const token = tokenOf(YOUSSEF);
    const long = await init(token);
    await put(long.data.upload_url, film(1000, 181), 0, 1000);
    expect((await statusOf(token, long.data.publish_id)).data).toMatchObject({ status: 'FAILED', fail_reason: 'duration_check_failed' }); // prettier-ignore
    const odd = await init(token);
    await put(odd.data.upload_url, Buffer.alloc(1000), 0, 1000);
    expect((await statusOf(token, odd.data.publish_id)).data).toMatchObject({ fail_reason: 'file_format_check_failed' }); // prettier-ignore
    world().force('FAILED', 'internal');
    expect((await statusOf(token, await sent(token))).data).toMatchObject({
      status: 'FAILED',
      fail_reason: 'internal',
    });
    expect(world().posts).toHaveLength(0);
  });

  it('knows its own ids, for their own tokens', async () => {
    const id = await sent(tokenOf(SALMA));
    expect(await statusOf(tokenOf(SALMA), 'v_pub_file~1')).toMatchObject({ status: 400, code: 'invalid_publish_id' });
    expect(await statusOf(tokenOf(YOUSSEF), id)).toMatchObject({ code: 'token_not_authorized_for_specified_publish_id' }); // prettier-ignore
  });

  it('takes thirty a minute', async () => {
    const token = tokenOf(SALMA);
    const id = await sent(token);
    for (let made = 0; made < 30; made++) expect((await statusOf(token, id)).code).toBe('ok');
    expect((await statusOf(token, id)).code).toBe('rate_limit_exceeded');
  });
});

// https://developers.tiktok.com/doc/content-posting-api-reference-upload-video
describe('POST /v2/post/publish/inbox/video/init/', () => {
  const draft = (token: string) => call('/v2/post/publish/inbox/video/init/', token, { source_info: upload(1000) });

  it('hands a draft over, which its owner publishes', async () => {
    const token = tokenOf(SALMA, ['video.upload']);
    const { data } = await draft(token);
    await put(data.upload_url, film(1000), 0, 1000);
    expect((await statusOf(token, data.publish_id)).data.status).toBe('SEND_TO_USER_INBOX');
    expect(world().posts).toHaveLength(0);
    world().publishDraft(String(data.publish_id), { caption: 'À moi' });
    expect((await statusOf(token, data.publish_id)).data.status).toBe('PUBLISH_COMPLETE');
    expect(world().posts).toMatchObject([{ caption: 'À moi' }]);
  });

  it('lets five wait in 24 hours', async () => {
    world().quotas.drafts = 5;
    const token = tokenOf(SALMA);
    for (let made = 0; made < 5; made++) expect((await draft(token)).code).toBe('ok');
    expect(await draft(token)).toMatchObject({ status: 403, code: 'spam_risk_too_many_pending_share' });
    await world().advance(24 * 3600_000);
    expect((await draft(tokenOf(SALMA))).code).toBe('ok');
  });
});

// https://developers.tiktok.com/doc/content-posting-api-reference-photo-post
describe('POST /v2/post/publish/content/init/ and PULL_FROM_URL', () => {
  const photos = (token: string, urls: string[], more: object = {}) =>
    call('/v2/post/publish/content/init/', token, {
      media_type: 'PHOTO',
      post_mode: 'DIRECT_POST',
      post_info: { description: 'Deux photos', privacy_level: 'PUBLIC_TO_EVERYONE' },
      source_info: { source: 'PULL_FROM_URL', photo_images: urls, photo_cover_index: 0 },
      ...more,
    });
  const comes = (token: string, id: unknown, wanted: object) =>
    expect.poll(async () => (await statusOf(token, id)).data, { interval: 50 }).toMatchObject(wanted);

  it('fetches photos and videos, and posts them', async () => {
    house.files.set('a.jpg', photo()).set('b.jpg', photo()).set('c.mp4', film(2000));
    const token = tokenOf(SALMA);
    const { data } = await photos(token, [`${house.mediaUrl}/a.jpg`, `${house.mediaUrl}/b.jpg`]);
    await comes(token, data.publish_id, { status: 'PUBLISH_COMPLETE', downloaded_bytes: 128 });
    const video = await call('/v2/post/publish/video/init/', token, { post_info: INFO, source_info: { source: 'PULL_FROM_URL', video_url: `${house.mediaUrl}/c.mp4` } }); // prettier-ignore
    await comes(token, video.data.publish_id, { status: 'PUBLISH_COMPLETE', downloaded_bytes: 2000 });
    expect(world().posts.map(({ media }) => media)).toEqual(['photo', 'video']);
  });

  it('fails what it cannot fetch, is no picture it takes, or too large a one', async () => {
    house.files.set('png', Buffer.from('\x89PNG\r\n')).set('large.jpg', photo(4000, 3000));
    const token = tokenOf(SALMA);
    const failing = async (name: string, fail_reason: string) => {
      const { data } = await photos(token, [`${house.mediaUrl}/${name}`]);
      await comes(token, data.publish_id, { status: 'FAILED', fail_reason });
    };
    await failing('none.jpg', 'photo_pull_failed');
    await failing('png', 'file_format_check_failed');
    await failing('large.jpg', 'picture_size_check_failed');
    expect(world().posts).toHaveLength(0);
  });

  it('pulls from hosts that are proven to be ours, with the scope of the mode', async () => {
    const urls = [`${house.mediaUrl}/a.jpg`];
    expect(await photos(tokenOf(SALMA), ['https://evil.example/a.jpg'])).toMatchObject({ status: 403, code: 'url_ownership_unverified' }); // prettier-ignore
    expect((await photos(tokenOf(SALMA, ['video.upload']), urls)).code).toBe('scope_not_authorized');
    expect((await photos(tokenOf(SALMA, ['video.upload']), urls, { post_mode: 'MEDIA_UPLOAD' })).code).toBe('ok');
    expect((await photos(tokenOf(SALMA), Array<string>(36).fill(urls[0]!))).code).toBe('invalid_params');
  });
});

// https://developers.tiktok.com/doc/tiktok-api-v2-video-list and …/tiktok-api-v2-video-query
describe('its lists of videos', () => {
  it('show what everybody sees, newest first, in pages, with the beginning of the caption', async () => {
    const token = tokenOf(SALMA);
    const title = 'é'.repeat(200);
    for (const change of [{}, { title }, { privacy_level: 'SELF_ONLY' }]) {
      await sent(token, { ...INFO, ...change });
      await world().advance(1000);
    }
    const list = (body: object) => call('/v2/video/list/?fields=id,title,create_time,share_url', token, body);
    const first = (await list({ max_count: 1 })).data as { videos: Record<string, string>[]; cursor: number; has_more: boolean }; // prettier-ignore
    expect(first).toMatchObject({ has_more: true, videos: [{ title: 'é'.repeat(150) }] });
    expect(first.videos[0]!.share_url).toContain(`/@salma.bonsplans/video/${first.videos[0]!.id}`);
    expect((await list({ cursor: first.cursor })).data).toMatchObject({ has_more: false, videos: [{ title: 'Un bon plan' }] }); // prettier-ignore
    expect((await list({ max_count: 21 })).code).toBe('invalid_params');
    expect((await call('/v2/video/list/', token, {})).code).toBe('invalid_params');
    expect((await call('/v2/video/list/?fields=id', tokenOf(SALMA, ['video.publish']), {})).code).toBe('scope_not_authorized'); // prettier-ignore
  });

  it('count for twenty at a time, of their own account', async () => {
    const token = tokenOf(SALMA);
    await sent(token);
    Object.assign(world().posts[0]!, { views: 1200, likes: 80, comments: 3, shares: 5 });
    const { id } = world().posts[0]!;
    const query = (ids: string[], asker = token) => call('/v2/video/query/?fields=id,view_count,like_count,comment_count,share_count', asker, { filters: { video_ids: ids } }); // prettier-ignore
    expect((await query([id])).data).toEqual({ videos: [{ id, view_count: 1200, like_count: 80, comment_count: 3, share_count: 5 }] }); // prettier-ignore
    expect((await query([id], tokenOf(YOUSSEF))).data).toEqual({ videos: [] });
    expect((await query(Array<string>(21).fill(id))).code).toBe('invalid_params');
  });
});

// https://developers.tiktok.com/doc/webhooks-overview, …/webhooks-events and …/webhooks-verification
describe('its webhooks', () => {
  const events = () => house.heard.map(({ body }) => JSON.parse(body) as { event: string; content: string; user_openid: string }); // prettier-ignore
  beforeEach(() => {
    Object.assign(house, { heard: [], webhookStatus: 200 });
    Object.assign(world().webhooks, { url: house.webhookUrl, copies: 1 });
  });

  it('tell what becomes of a publication, signed', async () => {
    world().moderation = 60_000;
    const id = await sent(tokenOf(SALMA));
    await world().advance(60_000);
    expect(events().map(({ event }) => event)).toEqual(['post.publish.complete', 'post.publish.publicly_available']);
    expect(JSON.parse(events()[1]!.content)).toEqual({ publish_id: id, publish_type: 'DIRECT_PUBLISH', post_id: world().posts[0]!.id }); // prettier-ignore
    const { body, signature } = house.heard[0]!;
    const seconds = Number(/^t=(\d+),/.exec(signature)![1]);
    expect(signature).toBe(world().webhooks.sign(body, seconds));
  });

  it('come again until they are taken, and may come twice', async () => {
    house.webhookStatus = 500;
    world().deauthorize(SALMA);
    await world().webhooks.delivered();
    expect(house.heard).toHaveLength(1);
    await world().advance(59_000);
    expect(house.heard).toHaveLength(1);
    house.webhookStatus = 200;
    await world().advance(2_000);
    expect(house.heard).toHaveLength(2);
    await world().advance(3600_000);
    expect(house.heard).toHaveLength(2);
    world().webhooks.copies = 2;
    world().deauthorize(YOUSSEF);
    await world().webhooks.delivered();
    expect(events().slice(2)).toMatchObject([{ event: 'authorization.removed' }, { user_openid: YOUSSEF }]);
  });
});

describe('what can be made to go wrong', () => {
  it('answers so, drops before, or does it and drops', async () => {
    const token = tokenOf(SALMA);
    const path = '/v2/post/publish/video/init/';
    world().faults.order(path, { kind: 'answer', status: 500, code: 'internal_error' });
    world().faults.order(path, { kind: 'drop-before' });
    world().faults.order(path, { kind: 'drop-after' });
    expect(await init(token)).toMatchObject({ status: 500, code: 'internal_error' });
    await expect(init(token)).rejects.toThrow();
    expect(world().publishes.size).toBe(0);
    await expect(init(token)).rejects.toThrow();
    expect(world().publishes.size).toBe(1);
    expect((await init(token)).code).toBe('ok');
    const made = world().calls.filter((one) => one.path === path);
    expect(made.slice(-4).map(({ status }) => status)).toEqual([500, 0, 0, 200]);
  });

  it('shows on a page what was posted, with its media', async () => {
    await sent(tokenOf(SALMA), { ...INFO, title: 'Un <b>plan</b>', brand_content_toggle: true });
    const page = await (await fetch(`${house.url}/tiktok/feed`)).text();
    expect(page).toContain('Un &lt;b&gt;plan&lt;/b&gt;');
    expect(page).toContain('Contenu promotionnel');
    const source = /<video controls src="([^"]+)"/.exec(page)![1]!;
    const media = await fetch(new URL(source, house.url));
    expect(media.headers.get('content-type')).toBe('video/mp4');
    expect((await media.arrayBuffer()).byteLength).toBe(1000);
  });
});

describe('its levers, for who is in another process', () => {
  const at = (name: string) => `${house.url}/tiktok/_stand-in/${name}`;
  const pull = async (name: string, given: object, headers = {}) => {
    const answer = await fetch(at(name), { method: 'POST', headers, body: JSON.stringify(given) });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const facts = async (name: string) => ((await (await fetch(at(name))).json()) as Record<string, object[]>)[name]!;

  it('order faults, move the clock, and count what was posted', async () => {
    const token = tokenOf(SALMA);
    await pull('settings', { processing: 30, moderation: 3600, quotas: { drafts: 1 } });
    const id = await sent(token);
    expect(await facts('publishes')).toMatchObject([{ id, status: 'PROCESSING_UPLOAD', parts: 1 }]);
    expect((await pull('clock', { advance: 30 })).body.now).toBe(Math.floor(world().now() / 1000));
    const [post] = (await facts('posts')) as { id: string }[];
    expect((await pull('measure', { post: post!.id, views: 5, likes: 4, comments: 3, shares: 2 })).body).toEqual({ found: true }); // prettier-ignore
    expect(world().posts[0]).toMatchObject({ views: 5, likes: 4, comments: 3, shares: 2, visibleAt: null });
    await pull('faults', { on: '/v2/post/publish/status/', times: 2, fault: { kind: 'answer', status: 500, code: 'internal_error' } }); // prettier-ignore
    expect((await statusOf(token, id)).status).toBe(500);
    await pull('faults', { clear: true });
    expect((await statusOf(token, id)).status).toBe(200);
    expect((await facts('calls')).length).toBe(world().calls.length);
  });

  it('end tokens, publish drafts and take the app out', async () => {
    const token = tokenOf(SALMA);
    await pull('force', { status: 'FAILED', reason: 'internal' });
    expect((await statusOf(token, await sent(token))).data.fail_reason).toBe('internal');
    const { data } = await call('/v2/post/publish/inbox/video/init/', token, { source_info: upload(1000) });
    await put(data.upload_url, film(1000), 0, 1000);
    expect((await pull('publish-draft', { publish: data.publish_id })).body.post).toBe(world().posts[0]!.id);
    await pull('expire', { account: SALMA });
    expect((await statusOf(token, data.publish_id)).code).toBe('access_token_invalid');
    await pull('deauthorize', { account: SALMA });
    expect(world().grants.of(SALMA)).toEqual([]);
  });

  it('are not pulled by pages, wrongly, or where there are none', async () => {
    expect((await pull('clock', { advance: 1 }, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await pull('clock', { advance: -1 })).status).toBe(400);
    expect((await pull('constructor', {})).status).toBe(404);
  });
});
