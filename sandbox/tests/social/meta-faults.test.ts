import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LeverName } from '../../social/meta/levers.ts';
import { picture } from './files.ts';
import { ACCOUNT, house, PAGE, pageToken, START, wrong, type Fields, type House } from './support.ts';

let on: House;
let ask: ReturnType<House['graph']>;
beforeEach(async () => {
  on = await house();
  ask = on.graph(await pageToken(on));
});
afterEach(() => on.close());

const post = (message = 'Bonjour') => ask('POST', `/${PAGE}/feed`, { message });
const container = async (more: Fields = {}) => {
  const image_url = on.files.put('a.jpg', await picture(500, 500));
  return String((await ask('POST', `/${ACCOUNT}/media`, { image_url, ...more })).body.id);
};

describe('a call whose answer is lost', () => {
  it('was done, or was not: who asked cannot know', async () => {
    on.meta.faults.add({ on: 'POST .*/feed$', drop: true });
    await expect(post('Fait')).rejects.toThrow();
    expect(on.meta.shown(PAGE).map(({ text }) => text)).toEqual(['Fait']);
    on.meta.faults.add({ on: 'POST .*/feed$', lose: true });
    await expect(post('Pas fait')).rejects.toThrow();
    expect(on.meta.shown(PAGE)).toHaveLength(1);
    expect((await post('Encore')).status).toBe(200);
    expect(on.meta.calls.slice(-3).map(({ status }) => status)).toEqual([null, null, 200]);
    expect(on.meta.count('POST .*/feed$')).toBe(3);
  });

  it('may be that which publishes a container', async () => {
    const creation_id = await container();
    on.meta.faults.add({ on: 'media_publish$', drop: true });
    await expect(ask('POST', `/${ACCOUNT}/media_publish`, { creation_id })).rejects.toThrow();
    expect((await ask('GET', `/${creation_id}`, { fields: 'status_code' })).body.status_code).toBe('PUBLISHED');
    expect(on.meta.shown(ACCOUNT)).toHaveLength(1);
  });
});

// https://developers.facebook.com/docs/graph-api/guides/error-handling
describe('a call that fails', () => {
  it.each([
    [{ code: 1 }, [500, true]],
    [{ code: 2 }, [500, true]],
    [{ code: 4 }, [403, true]],
    [{ code: 4, subcode: 2_207_051, transient: false }, [403, false]],
    [{ code: 190, subcode: 463 }, [400, false]],
    [{ code: 200 }, [403, false]],
    [{ code: 368 }, [400, false]],
    [{ code: 506 }, [400, false]],
    [{ code: 2, status: 200 }, [200, true]],
  ])('does so as %j says, so often, before anything is done', async (fail, [status, transient]) => {
    on.meta.faults.add({ on: 'POST', times: 2, fail });
    for (const _ of [1, 2]) {
      const answer = await post();
      expect(answer.status).toBe(status);
      expect(answer.body.error).toMatchObject({ code: fail.code, type: 'OAuthException', is_transient: transient, message: expect.any(String), fbtrace_id: expect.any(String) }); // prettier-ignore
      expect(answer.body.error!.error_subcode).toBe('subcode' in fail ? fail.subcode : undefined);
    }
    expect((await post()).status).toBe(200);
    expect(on.meta.shown()).toHaveLength(1);
  });

  it('may answer with what is no JSON, though it was done, and take its time', async () => {
    on.meta.faults.add({ garble: true, slow: 150 });
    const before = performance.now();
    await expect(post()).rejects.toThrow(SyntaxError);
    expect(performance.now() - before).toBeGreaterThan(140);
    expect(on.meta.shown()).toHaveLength(1);
  });

  it('is named among others alone, until all is put in order', async () => {
    on.meta.faults.add({ on: 'media_publish', times: 1000, fail: { code: 2 } });
    expect((await post()).status).toBe(200);
    on.meta.faults.clear();
    expect((await ask('POST', `/${ACCOUNT}/media_publish`, { creation_id: await container() })).status).toBe(200);
  });
});

// https://developers.facebook.com/docs/graph-api/overview/rate-limiting
describe('who calls too often', () => {
  it('is told how much of it is used, with every answer', async () => {
    const { headers } = await ask('GET', `/${ACCOUNT}/media`);
    expect(JSON.parse(headers.get('x-app-usage')!)).toEqual({ call_count: 0, total_cputime: 0, total_time: 0 });
    expect(JSON.parse(headers.get('x-business-use-case-usage')!)).toEqual({ [ACCOUNT]: [{ type: 'instagram', call_count: 0, total_cputime: 0, total_time: 0, estimated_time_to_regain_access: 0 }] }); // prettier-ignore
  });

  it.each([[ACCOUNT, 'media', 80_002, 'instagram'], [PAGE, 'posts', 80_001, 'pages']])('waits for as many minutes as it is told (%s)', async (account, edge, code, type) => {
    on.meta.faults.add({ fail: { code, minutes: 3 } });
    expect(wrong(await ask('GET', `/${account}/${edge}`))).toEqual([code, undefined]);
    on.meta.advance(61);
    const { headers, ...answer } = await ask('GET', `/${account}/${edge}`);
    expect([answer.status, ...wrong({ headers, ...answer })]).toEqual([403, code, undefined]);
    expect(JSON.parse(headers.get('x-business-use-case-usage')!)).toMatchObject({ [account]: [{ type, call_count: 100, estimated_time_to_regain_access: 2 }] });
    on.meta.advance(120);
    expect((await ask('GET', `/${account}/${edge}`)).status).toBe(200);
  }); // prettier-ignore
});

/** Pulls a lever as another process does. */
const pull = async (name: LeverName | 'house', body: object, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${on.social.url}/meta/_stand-in/${name}`, { method: 'POST', body: JSON.stringify(body), headers }); // prettier-ignore
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const fact = async (name: string) => (await (await fetch(`${on.social.url}/meta/_stand-in/${name}`)).json()) as Record<string, Record<string, unknown>[]>; // prettier-ignore

describe('the levers over HTTP', () => {
  it('make calls fail, and put all in order', async () => {
    await pull('faults', { on: 'POST', times: 9, fail: { code: 368 } });
    expect(wrong(await post())).toEqual([368, undefined]);
    await pull('faults', { clear: true });
    expect((await post()).status).toBe(200);
  });

  it('move the clock', async () => {
    expect((await pull('clock', { advance: 60 })).body).toEqual({ now: START / 1000 + 60 });
    expect(await fact('clock')).toEqual({ now: START / 1000 + 60 });
  });

  it('set the quota, live', async () => {
    await pull('quota', { total: 100, account: ACCOUNT, used: 99 });
    const limit = async () => (await ask('GET', `/${ACCOUNT}/content_publishing_limit`, { fields: 'quota_usage,config' })).body.data![0]; // prettier-ignore
    expect(await limit()).toEqual({ quota_usage: 99, config: { quota_total: 100, quota_duration: 86_400 } });
    const publish = async () => ask('POST', `/${ACCOUNT}/media_publish`, { creation_id: await container() });
    expect((await publish()).status).toBe(200);
    expect(await limit()).toMatchObject({ quota_usage: 100 });
    expect(wrong(await publish())).toEqual([9, 2_207_042]);
  });

  it.each([458, 460, 463])('kill tokens (%i), those of one or of all, and none that come later', async (subcode) => {
    await pull('kill', { whose: '31000000000000003', subcode });
    expect((await post()).status).toBe(200);
    await pull('kill', { whose: PAGE, subcode });
    expect(wrong(await post())).toEqual([190, subcode]);
    ask = on.graph(await pageToken(on));
    expect((await post()).status).toBe(200);
    await pull('kill', { whose: null, subcode });
    expect(wrong(await post())).toEqual([190, subcode]);
  });

  it('force what a container is said to be', async () => {
    await pull('force', { status: 'ERROR', told: 'Error: Media upload has failed with error code 2207053' });
    const [first, second] = [await container(), await container()];
    const statusOf = async (id: string) => (await ask('GET', `/${id}`, { fields: 'status_code' })).body.status_code;
    expect([await statusOf(first), await statusOf(second)]).toEqual(['ERROR', 'FINISHED']);
    await pull('force', { id: second, status: 'EXPIRED' });
    expect(wrong(await ask('POST', `/${ACCOUNT}/media_publish`, { creation_id: second }))).toEqual([-2, 2_207_020]);
  });

  it('set how long things are in the works', async () => {
    await pull('pace', { image: { polls: 1, seconds: 0 } });
    const id = await container();
    const statusOf = async () => (await ask('GET', `/${id}`, { fields: 'status_code' })).body.status_code;
    expect([await statusOf(), await statusOf()]).toEqual(['IN_PROGRESS', 'FINISHED']);
  });

  it('measure, throttle, ask for proofs, and take down', async () => {
    const id = String((await post()).body.id);
    expect((await pull('measure', { post: id, measures: { likes: 4 } })).body).toEqual({ measures: { likes: 4 } });
    expect((await pull('remove', { post: id })).body).toEqual({ removed: true });
    expect(wrong(await ask('GET', `/${id}`))).toEqual([100, 33]);
    await pull('throttle', { account: PAGE, minutes: 1 });
    expect(wrong(await post())).toEqual([80_001, undefined]);
    await pull('throttle', { account: PAGE, minutes: 0 });
    await pull('proof', { required: true });
    expect(wrong(await post())).toEqual([100, undefined]);
  });

  it('tell what was asked, without a secret, and what was posted', async () => {
    const id = (await post('Compté')).body.id;
    const { posts } = await fact('posts');
    expect(posts).toMatchObject([{ id, text: 'Compté', shown: true, account: PAGE }]);
    const { calls } = await fact(`calls?${new URLSearchParams({ on: 'POST .*/feed' })}`);
    expect(calls).toMatchObject([{ call: `POST /${PAGE}/feed`, host: 'graph', status: 200, params: { message: 'Compté' } }]); // prettier-ignore
    expect(JSON.stringify(await fact('calls'))).not.toMatch(/EAA|demo-only|"access_token"/);
  });

  it('are not pulled from a page elsewhere, nor by what they do not know', async () => {
    expect((await pull('clock', { advance: 1 }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await pull('clock', { advance: 1 }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await pull('clock', { adnvace: 1 })).status).toBe(400);
    expect((await pull('house', {})).status).toBe(404);
    expect((await fetch(`${on.social.url}/meta/_stand-in/secrets`)).status).toBe(404);
  });

  it('are forms of a page too', async () => {
    const id = String((await post('À mesurer')).body.id);
    const page = await (await fetch(`${on.social.url}/meta/control`)).text();
    expect(page).toContain('À mesurer');
    const submit = (name: string, fields: Record<string, string>) => fetch(`${on.social.url}/meta/control/${name}`, { method: 'POST', body: new URLSearchParams(fields) }); // prettier-ignore
    expect(await (await submit('measure', { post: id, 'measures.likes': '7', 'measures.views': '' })).text()).toContain('C’est fait.'); // prettier-ignore
    expect(on.meta.post(id)!.measures).toEqual({ likes: 7 });
    await submit('faults', { on: 'POST', drop: 'true' });
    await expect(post()).rejects.toThrow();
    expect((await submit('clock', { advance: 'x' })).status).toBe(400);
  });
});

describe('the feed', () => {
  it('shows what each account published, as it is seen there', async () => {
    const creation_id = await container({ caption: 'Sur <b>Instagram</b> https://a.example', alt_text: 'Un carré' });
    await ask('POST', `/${ACCOUNT}/media_publish`, { creation_id });
    await ask('POST', `/${PAGE}/feed`, { message: 'Voir https://a.example/x', link: 'https://shop.example/r/abc' });
    const read = async (path: string) => (await fetch(`${on.social.url}${path}`)).text();
    const all = await read('/meta/feed');
    for (const said of ['@nadia.envoyage', 'Nadia en voyage', '1 publication', 'rien encore']) expect(all).toContain(said); // prettier-ignore
    const instagram = await read(`/meta/feed/${ACCOUNT}`);
    expect(instagram).toContain('Sur &lt;b&gt;Instagram&lt;/b&gt; https://a.example');
    expect(instagram).not.toContain('href="https://a.example');
    const [, file] = /<img src="([^"]+)" alt="Un carré">/.exec(instagram)!;
    const shown = await fetch(`${on.social.url}${file}`);
    expect([shown.headers.get('content-type'), (await shown.arrayBuffer()).byteLength > 100]).toEqual(['image/jpeg', true]); // prettier-ignore
    const page = await read(`/meta/feed/${PAGE}`);
    for (const address of ['https://a.example/x', 'https://shop.example/r/abc']) expect(page).toContain(`href="${address}"`); // prettier-ignore
    expect(page).not.toContain('j’aime');
    on.meta.posts.at(-1)!.measures.likes = 3;
    expect(await read(`/meta/feed/${PAGE}`)).toContain('3 j’aime');
    expect((await fetch(`${on.social.url}/meta/feed/1`)).status).toBe(404);
    expect(await read('/')).toContain('/tiktok/feed');
  });
});
