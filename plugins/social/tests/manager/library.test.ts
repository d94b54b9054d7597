import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { film, picture } from '../../../../sandbox/tests/social/files.ts';
import type { LibraryItem } from '../../contracts/manager/library.ts';
import { forgetMedia } from '../../server/media/sweep.ts';
import { draftOf, openManagerHouse, type ManagerHouse } from './support.ts';

let house: ManagerHouse;
let token: string;
beforeAll(async () => {
  house = await openManagerHouse();
  token = await house.token('sys-marketer');
});
afterAll(() => house?.close());

async function bring(bytes: Buffer, type: string, query = '', by = token) {
  const headers = { authorization: `Bearer ${by}`, 'content-type': type };
  const answer = await fetch(`${house.cms.url}/social/media${query}`, { method: 'POST', headers, body: Uint8Array.from(bytes) }); // prettier-ignore
  const read = (await answer.json()) as { data: LibraryItem; error?: { details: { code: string; problems: object } } };
  return { status: answer.status, data: read.data, ...read.error?.details };
}
const list = async (query = '') => (await house.editor<LibraryItem[]>('GET', `/media${query}`)).data;
const square = async (query = '') => (await bring(await picture(1080, 1080), 'image/jpeg', query)).data;
const shown = (media: string[]) => ({ parts: [{ account: house.accounts.instagram.id, format: 'image', caption: 'x', media }] }); // prettier-ignore
const sweep = () => house.db((db) => forgetMedia(db as never));
const age = (id: string, days: number) =>
  house.query(`UPDATE social_media SET created_at = created_at - make_interval(days => $2), archived_at = archived_at - make_interval(days => $2) WHERE id = $1`, [id, days]); // prettier-ignore

describe('the library', () => {
  it('takes pictures and films, as much as a person may bring, and off the page of a deal', async () => {
    const first = await bring(await picture(3000, 2000), 'image/png', '?alt=Un%20riad');
    expect(first.code).toBe('media-refused');
    const item = await square('?alt=Un%20riad&left=0&top=0&width=1000&height=800');
    expect(item).toMatchObject({ kind: 'image', width: 1000, height: 800, alt: 'Un riad', name: '', tags: [], posts: 0 }); // prettier-ignore
    expect((await fetch(`${house.cms.url}${new URL(item.url).pathname}`)).status).toBe(200);
    // Larger than anything that is read into memory for the panel.
    const large = film({ seconds: 20, frame: 60_000 });
    expect(large.length).toBeGreaterThan(25_000_000);
    const brought = await bring(large, 'video/mp4');
    expect(brought).toMatchObject({ status: 201, data: { kind: 'video', bytes: large.length } });
    expect((await list('?kind=video')).map(({ id }) => id)).toEqual([brought.data.id]);
    expect(await house.deeds(item.id)).toEqual(['social-media.added']);
    const none = await house.marketer('POST', '/media/from-deal', { deal: 'a'.repeat(24), picture: 0 });
    expect(none.code).toBe('no-media');
  });

  it('is looked for by names, tags and what is seen, page by page', async () => {
    const item = await square();
    const edited = await house.marketer<LibraryItem>('PUT', `/media/${item.id}`, { name: 'Place Jemaa el-Fna', alt: 'Des étals', tags: ['marrakech', '100%', '100%'] }); // prettier-ignore
    expect(edited.data).toMatchObject({ name: 'Place Jemaa el-Fna', alt: 'Des étals', tags: ['marrakech', '100%'] });
    for (const search of ['jemaa', 'ÉTALS', 'marrak', '100%'])
      expect((await list(`?search=${encodeURIComponent(search)}`)).map(({ id }) => id)).toEqual([item.id]);
    expect(await list('?search=%25_')).toEqual([]);
    for (let nth = 0; nth < 25; nth++) await square();
    const page = JSON.parse((await house.editor('GET', '/media')).text) as { data: LibraryItem[]; next_cursor: string };
    const rest = await list(`?cursor=${encodeURIComponent(page.next_cursor)}`);
    const ids = [...page.data, ...rest].map(({ id }) => id);
    expect([page.data.length, new Set(ids).size, ids.includes(item.id)]).toEqual([24, ids.length, true]);
    expect((await house.editor('GET', '/media?cursor=x')).code).toBe('invalid');
  });

  it('keeps what a post that is not over shows, and says how many show it', async () => {
    const item = await square();
    const post = (await house.marketer('POST', '/posts', draftOf(house, {}, shown([item.id])))).data;
    expect([post.thumb !== null, post.media[0]!.id]).toEqual([true, item.id]);
    expect((await list()).find(({ id }) => id === item.id)!.posts).toBe(1);
    expect((await house.marketer('DELETE', `/media/${item.id}`)).code).toBe('in-use');
    await house.marketer('POST', `/posts/${post.id}/drop`, { version: post.version });
    expect((await house.marketer('DELETE', `/media/${item.id}`)).status).toBe(200);
    expect((await list()).map(({ id }) => id)).not.toContain(item.id);
    expect((await house.marketer('DELETE', `/media/${item.id}`)).code).toBe('no-media');
    expect((await house.marketer('PUT', `/media/${item.id}`, { name: 'x', alt: '', tags: [] })).code).toBe('no-media');
    expect(await house.deeds(item.id)).toEqual(['social-media.added', 'social-media.archived']);
  });

  it('is not swept; what was put away is, unless a post that is not over shows it', async () => {
    const [kept, away, used] = [await square(), await square(), await square()];
    for (const { id } of [away, used]) await house.marketer('DELETE', `/media/${id}`);
    await house.marketer('POST', '/posts', draftOf(house, {}, shown([used.id])));
    for (const { id } of [kept, away, used]) await age(id, 6);
    expect(await sweep()).toEqual([]);
    for (const { id } of [kept, away, used]) await age(id, 400);
    const [file] = await house.query<{ file: string }>('SELECT file FROM social_media WHERE id = $1', [away.id]);
    expect(existsSync(path.join(process.env.DATA_DIR!, 'media', file!.file))).toBe(true);
    expect(await sweep()).toEqual([file!.file]);
    expect((await list()).map(({ id }) => id)).toContain(kept.id);
  });

  it('is of the house alone, for whom of the staff it is', async () => {
    const nadia = await house.publisher();
    const theirs = await nadia.bring(await picture(1080, 1080), 'image/jpeg');
    expect((await list()).map(({ id }) => id)).not.toContain(theirs.id);
    for (const method of ['PUT', 'DELETE']) expect((await house.marketer(method, `/media/${theirs.id}`, method === 'PUT' ? { name: '', alt: '', tags: [] } : undefined)).code).toBe('no-media'); // prettier-ignore
    const own = await square();
    const part = { account: house.accounts.instagram.id, format: 'image', caption: 'x', media: [own.id] };
    const [page] = (await nadia.accounts.connect('facebook', { person: '31000000000000001' })).data.accounts;
    expect((await nadia.say('POST', '/social/preview', { wish: crypto.randomUUID(), deliveries: [{ ...part, account: page!.id, format: 'photos' }] })).code).toBe('no-media'); // prettier-ignore
    const editors = await house.token('sys-editor');
    expect((await bring(await picture(1080, 1080), 'image/jpeg', '', editors)).status).toBe(403);
    expect((await bring(await picture(1080, 1080), 'image/jpeg', '', 'nobody')).status).toBe(401);
    const calls = [['PUT', `/media/${own.id}`, { name: '', alt: '', tags: [] }], ['DELETE', `/media/${own.id}`], ['POST', '/media/from-deal', { deal: 'a'.repeat(24), picture: 0 }]] as const; // prettier-ignore
    for (const [method, place, body] of calls) expect((await house.editor(method, place, body)).status).toBe(403);
    expect((await (await house.staff('sys-moderator'))('GET', '/media')).status).toBe(403);
  });
});
