import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Queue, QueueItem } from '../../contracts/manager/queue.ts';
import type { Post } from '../../contracts/manager/posts.ts';
import { draftOf, openManagerHouse, wallIn, type ManagerHouse } from './support.ts';

let house: ManagerHouse;
beforeAll(async () => {
  house = await openManagerHouse();
});
afterAll(() => house?.close());

const planned = async (minutes: number): Promise<Post> => {
  const { data } = await house.marketer('POST', '/posts', draftOf(house, { at: wallIn(minutes) }));
  return (await house.marketer('POST', `/posts/${data.id}/submit`, { version: data.version })).data;
};
const queue = async (view = 'due', more = ''): Promise<Queue & { code?: string }> => {
  const said = await house.editor<Queue>('GET', `/queue?view=${view}${more}`);
  return { ...(JSON.parse(said.text) as Queue), code: said.code };
};
const bring = (part: string, state: string) =>
  house.query(
    `UPDATE social_deliveries SET state = $2, begun_at = now(), committed_at = now(), failure = '{"code": "instagram-aspect", "kind": "stop", "said": {"message": "no"}}'
     WHERE 'dlv_' || id = $1`,
    [part, state],
  );
const act = (what: string, { id }: { id: string }, body: object = {}, who = house.marketer) =>
  who<QueueItem>('POST', `/deliveries/${id}/${what}`, body);

describe('the queue', () => {
  it('has what is due the earliest first, page by page, and how many there are of each', async () => {
    const posts: Post[] = [];
    for (let nth = 0; nth < 22; nth++) posts.push(await planned(60 + ((nth * 7) % 22)));
    const first = await queue();
    expect([first.data.length, first.has_more, first.counts]).toEqual([20, true, { due: 22, failed: 0, unconfirmed: 0, paused: 0, done: 0 }]); // prettier-ignore
    const second = await queue('due', `&cursor=${encodeURIComponent(first.next_cursor!)}`);
    const all = [...first.data, ...second.data];
    expect([second.has_more, new Set(all.map(({ id }) => id)).size]).toEqual([false, 22]);
    expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).sort());
    const earliest = posts.find(({ id }) => id === all[0]!.post!.id)!;
    expect(all[0]).toMatchObject({ post: { title: earliest.title }, dueAt: earliest.dueAt, overdue: false, state: 'waiting', network: 'facebook' }); // prettier-ignore
    expect((await queue('due', '&cursor=17')).code).toBe('invalid');
    expect((await queue('failed', '&cursor=x')).code).toBe('invalid');
    await house.query(`DELETE FROM social_posts`);
    await house.query(`DELETE FROM social_publications`);
  });

  it('says what should have left ten minutes ago, but not what a network lets nobody publish yet', async () => {
    await planned(60);
    await house.query(`UPDATE social_publications SET due_at = now() - interval '9 minutes'`);
    expect((await queue()).data[0]!.overdue).toBe(false);
    await house.query(`UPDATE social_publications SET due_at = now() - interval '11 minutes'`);
    expect((await queue()).data[0]!.overdue).toBe(true);
    await house.query(
      `UPDATE social_deliveries SET failure = '{"code": "x", "kind": "quota", "said": {"message": ""}}'`,
    );
    expect((await queue()).data[0]!.overdue).toBe(false);
  });

  it('lets what failed be tried again, and what nobody knows of be looked for by who looked', async () => {
    const [failed, unknown, seen] = [await planned(60), await planned(60), await planned(60)].map(({ deliveries }) => deliveries[0]!); // prettier-ignore
    await bring(failed!.id, 'failed');
    await bring(unknown!.id, 'unconfirmed');
    await bring(seen!.id, 'unconfirmed');
    expect((await queue('failed')).data).toMatchObject([{ id: failed!.id, failure: { code: 'instagram-aspect' }, may: { retry: true } }]); // prettier-ignore
    expect((await queue('unconfirmed')).data.map(({ id }) => id)).toEqual([seen!.id, unknown!.id]);
    const again = await act('retry', failed!);
    expect(again.data).toMatchObject({ id: failed!.id, state: 'waiting', failure: null });
    expect((await act('retry', failed!)).code).toBe('wrong-state');
    expect((await act('retry', unknown!)).code).toBe('invalid');
    expect((await act('retry', unknown!, { looked: true })).data.state).toBe('waiting');
    expect((await act('attest', seen!)).data.state).toBe('published');
    expect(await house.deeds(failed!.id)).toEqual(['social.delivery.retried']);
    expect(await house.deeds(seen!.id)).toEqual(['social.delivery.attested']);
  });

  it('gives up one part, once', async () => {
    const [part] = (await planned(60)).deliveries;
    const said = await Promise.all([act('cancel', part!), act('cancel', part!)]);
    expect(said.map(({ status, code }) => code ?? status).sort()).toEqual([200, 'wrong-state']);
    expect((await queue('done')).data[0]).toMatchObject({ id: part!.id, state: 'cancelled' });
    expect(await house.deeds(part!.id)).toEqual(['social.delivery.cancelled']);
  });

  it('takes back what is online, where the network lets somebody', async () => {
    const [page, lost] = [await planned(60), await planned(60)].map(({ deliveries }) => deliveries[0]!);
    expect((await act('remove', page!)).code).toBe('wrong-state');
    await house.query(`UPDATE social_deliveries SET state = 'published', published_at = now(), begun_at = now(), post = '31_17' WHERE 'dlv_' || id = $1`, [page!.id]); // prettier-ignore
    // Somebody attested it: there is no number by which the network could be told.
    await bring(lost!.id, 'unconfirmed');
    await act('attest', lost!);
    expect((await act('remove', page!)).data).toMatchObject({ state: 'published', removal: 'asked' });
    expect((await act('remove', lost!)).data).toMatchObject({ removal: 'by-hand' });
    const jobs = await house.query<{ many: number }>(`SELECT count(*)::integer AS many FROM platform_jobs WHERE handler = 'social.remove'`); // prettier-ignore
    expect(jobs[0]!.many).toBe(1);
    expect(await house.deeds(page!.id)).toEqual(['social.delivery.removal-asked']);
  });

  it('is of the house alone, for whom of the staff it is', async () => {
    const nadia = await house.publisher();
    const [page] = (await nadia.accounts.connect('facebook', { person: '31000000000000001' })).data.accounts;
    const theirs = await nadia.say('POST', '/social/publish', { wish: crypto.randomUUID(), account: page!.id, format: 'link', caption: 'x', link: (await nadia.link()).id, at: wallIn(90) }); // prettier-ignore
    expect(theirs.status, theirs.text).toBe(201);
    const [part] = theirs.data.deliveries;
    expect((await queue()).data.map(({ id }) => id)).not.toContain(part!.id);
    for (const what of ['retry', 'attest', 'cancel', 'remove'])
      expect((await act(what, part!)).code).toBe('no-delivery');
    const [own] = (await planned(60)).deliveries;
    for (const what of ['retry', 'attest', 'cancel', 'remove']) {
      expect((await act(what, own!, {}, house.editor)).status).toBe(403);
      expect((await fetch(`${house.cms.url}/social/deliveries/${own!.id}/${what}`, { method: 'POST' })).status).toBe(401); // prettier-ignore
    }
    expect((await (await house.staff('sys-finance'))('GET', '/queue')).status).toBe(403);
  });
});
