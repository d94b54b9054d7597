import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TIKTOK_CLIENT } from '../../../../sandbox/social/tiktok/settings.ts';
import { TIKTOK_PEOPLE } from '../../../../sandbox/social/tiktok/people.ts';
import { film, type TikTokHouse } from '../../../../sandbox/tests/social/tiktok-server.ts';
import { eventIn, isFromTikTok } from '../../server/networks/tiktok/webhook.ts';
import { deliver, tiktokKnown, videoOf, workOf } from './support.ts';

let house: TikTokHouse;
beforeAll(async () => {
  house = await tiktokKnown();
  house.tiktok.world.webhooks.url = house.webhookUrl;
});
afterAll(() => house?.close());

const { secret } = TIKTOK_CLIENT;
const SECONDS = 1_790_000_000;
const at = (seconds: number) => new Date(seconds * 1000);
const BODY =
  '{"event":"authorization.removed","create_time":1790000000,"user_openid":"me","content":"{\\"reason\\":1}"}';
const signed = (body = BODY, seconds = SECONDS) => house.tiktok.world.webhooks.sign(body, seconds);

describe('the signature of a webhook', () => {
  it('is of the time and the body as it came, by our secret, for five minutes', () => {
    const judge = (header: string, body = BODY, now = at(SECONDS), key = secret) => isFromTikTok(header, Buffer.from(body), key, now); // prettier-ignore
    expect(judge(signed())).toBe(true);
    expect(judge(signed(), BODY, at(SECONDS + 300))).toBe(true);
    expect(judge(signed(), BODY, at(SECONDS + 301))).toBe(false);
    expect(judge(signed(), BODY, at(SECONDS - 301))).toBe(false);
    expect(judge(signed(), `${BODY} `)).toBe(false);
    expect(judge(signed(), BODY, at(SECONDS), 'another secret')).toBe(false);
    expect(judge(signed().replace(`t=${SECONDS}`, `t=${SECONDS + 1}`))).toBe(false);
    expect(judge(signed().replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe(false);
  });

  it.each(['', 't=,s=', 't=1', `s=${'0'.repeat(64)}`, `t=x,s=${'0'.repeat(64)}`, `t=1,s=${'zz'.repeat(32)}`, 'undefined', `t=1,s=${'é'.repeat(64)}`])(
    'is not %s',
    (header) => expect(isFromTikTok(header, Buffer.from(BODY), secret, at(1))).toBe(false),
  ); // prettier-ignore
});

describe('what a webhook tells', () => {
  it('is read as the stand-in sends it', async () => {
    const work = workOf(house, TIKTOK_PEOPLE[0]!.openId, { media: [videoOf(film(1000))] });
    await deliver(house, work);
    await house.tiktok.world.webhooks.delivered();
    const { publish } = work.remote;
    const [post] = house.tiktok.world.posts;
    const events = house.heard.map(({ body, signature }) => {
      expect(isFromTikTok(signature, Buffer.from(body), secret, new Date(house.tiktok.world.now()))).toBe(true);
      return eventIn(Buffer.from(body));
    });
    expect(events).toMatchObject([
      { kind: 'published', account: work.account, publish },
      { kind: 'visible', account: work.account, publish, post: post!.id },
    ]);
  });

  const letter = (event: string, content: string) => Buffer.from(JSON.stringify({ event, create_time: SECONDS, user_openid: 'me', content })); // prettier-ignore

  it('is what failed and why, what is in the inbox, what is hidden, and who is gone', () => {
    expect(eventIn(letter('post.publish.failed', '{"publish_id":"p","reason":"internal"}'))).toMatchObject({ kind: 'failed', publish: 'p', reason: 'internal' }); // prettier-ignore
    expect(eventIn(letter('post.publish.inbox_delivered', '{"publish_id":"p"}'))).toMatchObject({ kind: 'in-inbox' });
    const id = '7578000000001000003';
    expect(eventIn(letter('post.publish.publicaly_available', `{"publish_id":"p","post_id":${id}}`))).toMatchObject({ kind: 'visible', post: id }); // prettier-ignore
    expect(eventIn(letter('post.publish.no_longer_publicaly_available', `{"publish_id":"p","post_id":"${id}"}`))).toMatchObject({ kind: 'hidden', post: id }); // prettier-ignore
    expect(eventIn(Buffer.from(BODY))).toEqual({ kind: 'removed', account: 'me', at: at(SECONDS) });
  });

  it.each([
    ['another event', letter('video.upload.failed', '{}')],
    ['no publish id', letter('post.publish.complete', '{}')],
    ['content that is no JSON', letter('post.publish.failed', '{')],
    ['a post that is none', letter('post.publish.publicly_available', '{"publish_id":"p","post_id":"../x"}')],
    ['no JSON', Buffer.from('hello')],
  ])('is nothing with %s', (_, body) => expect(eventIn(body)).toBeNull());
});
