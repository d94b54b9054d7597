import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post, PostList } from '../../contracts/manager/posts.ts';
import type { PreviewPart } from '../../contracts/preview.ts';
import type { Said } from '../accounts-support.ts';
import { draftOf, openManagerHouse, wallIn, type ManagerHouse, type Member } from './support.ts';
import { endPosts } from '../../server/posts/follow.ts';

let house: ManagerHouse;
let marketer: Member;
let editor: Member;
beforeAll(async () => {
  house = await openManagerHouse();
  ({ marketer, editor } = house);
});
afterAll(() => house?.close());

const wrote = async (more: Record<string, unknown> = {}, content: object = {}): Promise<Post> => {
  const said = await marketer('POST', '/posts', draftOf(house, more, content));
  expect(said.status, said.text).toBe(201);
  return said.data;
};
const does = (who: Member, what: string, { id, version }: Pick<Post, 'id' | 'version'>, more: object = {}) =>
  who('POST', `/posts/${id}/${what}`, { version, ...more });
const inReview = async (more: Record<string, unknown> = {}) => (await does(marketer, 'submit', await wrote({ reviewAsked: true, ...more }))).data; // prettier-ignore
const codes = (answers: Said<unknown>[]) => answers.map(({ status, code }) => (status === 200 ? 200 : code)).sort();
const publicationsOf = async ({ id }: Pick<Post, 'id'>) =>
  house.query<{ state: string; staff: number; url: string; wish: string }>(
    `SELECT state, staff, url, wish FROM social_publications WHERE wish LIKE 'post-' || $1 || '-%' ORDER BY id`,
    [id.slice(4)],
  );
const ends = () =>
  house.db(async (db) => {
    await db.query('BEGIN');
    const ended = await endPosts(db as never);
    await db.query('COMMIT');
    return ended;
  });

describe('a draft', () => {
  it('is one for one click, may be unfinished, and says what it lacks', async () => {
    const body = draftOf(house, {}, { parts: [{ account: house.accounts.instagram.id, format: 'image' }] });
    const said = await Promise.all([marketer('POST', '/posts', body), marketer('POST', '/posts', body)]);
    expect(said.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(said[0]!.data.id).toBe(said[1]!.data.id);
    expect(said[0]!.data).toMatchObject({
      ...{ state: 'draft', version: 1, dueAt: null, author: { name: 'Imane Marketing' }, needsReview: false },
      problems: [{ delivery: 1, code: 'too-few-files' }],
      parts: [{ account: house.accounts.instagram.id, network: 'instagram', format: 'image', state: null }],
      may: { edit: true, submit: true, approve: false, refuse: false, recall: false, move: true, drop: true },
    });
    expect((await marketer('POST', '/posts', { ...body, title: 'Autre' })).code).toBe('wish-used');
    expect((await does(marketer, 'submit', said[0]!.data)).code).toBe('not-publishable');
    expect(await house.deeds(said[0]!.data.id)).toEqual(['social.post.created']);
  });

  it('speaks of the house’s accounts and files alone', async () => {
    const nadia = await house.publisher();
    const [theirs] = (await nadia.accounts.connect('facebook', { person: '31000000000000001' })).data.accounts;
    const part = { account: theirs!.id, format: 'link', caption: 'x' };
    expect((await marketer('POST', '/posts', draftOf(house, {}, { parts: [part] }))).code).toBe('no-account');
    const file = crypto.randomUUID();
    const [own] = draftOf(house).content.parts;
    expect((await marketer('POST', '/posts', draftOf(house, {}, { parts: [{ ...own, media: [file] }] }))).code).toBe('no-media'); // prettier-ignore
    expect((await marketer('POST', '/posts', draftOf(house, { at: '2026-02-30T09:00' }))).code).toBe('invalid');
    expect((await marketer('POST', '/posts', draftOf(house, { zone: '+01:00' }))).code).toBe('invalid');
    expect((await marketer('POST', '/posts', draftOf(house, {}, { target: { kind: 'page', path: '//evil.ma' } }))).status).toBe(400); // prettier-ignore
    expect((await marketer('POST', '/posts', draftOf(house, { template: 'tpl_99999' }))).code).toBe('no-template');
  });

  it('is rewritten by whoever read its last version', async () => {
    const post = await wrote({ at: wallIn(60) });
    const { wish: _, ...written } = draftOf(house, { title: 'Mieux', at: wallIn(120) });
    const said = await Promise.all([1, 2].map(() => marketer('PUT', `/posts/${post.id}`, { ...written, version: 1 })));
    expect(codes(said)).toEqual([200, 'changed-meanwhile']);
    const { data } = await marketer('GET', `/posts/${post.id}`);
    expect(data).toMatchObject({ title: 'Mieux', version: 2, at: written.at });
    expect(await house.deeds(post.id)).toEqual(['social.post.created', 'social.post.edited']);
  });

  it('is copied without its time, and without what was agreed to for the other', async () => {
    const options = { mode: 'direct', privacy_level: 'PUBLIC_TO_EVERYONE', consent: true };
    const part = { account: house.accounts.tiktok.id, format: 'photos', caption: 'x', options };
    const post = await wrote({ at: wallIn(60) }, { parts: [part] });
    const copy = await does(marketer, 'copy', post);
    expect([copy.status, copy.data.at, copy.data.state]).toEqual([201, null, 'draft']);
    expect(copy.data.content.parts[0]!.options).toEqual({ mode: 'direct', privacy_level: 'PUBLIC_TO_EVERYONE' });
  });
});

describe('a preview', () => {
  it('is what the network is sent, to the letter; a new post has no address of its own yet', async () => {
    const paid = { paid: true };
    const post = await wrote({}, paid);
    const show = async (of: string | null) => {
      const said = await marketer<{ deliveries: PreviewPart[] }>('POST', '/posts/preview', { post: of, content: post.content }); // prettier-ignore
      expect(said.status, said.text).toBe(200);
      return said.data.deliveries[0]!;
    };
    const site = process.env.SITE_URL;
    expect((await show(null)).link).toBe(`${site}/aide?utm_source=facebook&utm_medium=social`);
    const shown = await show(post.id);
    expect(shown.text).toBe('#publicité\nÀ lire\n\n#Maroc');
    expect(shown.link).toMatch(/\/aide\?utm_source=facebook&utm_medium=social&utm_campaign=p[0-9a-z]{12}$/);
    const planned = await does(marketer, 'submit', post);
    expect(planned.data).toMatchObject({ state: 'planned', parts: [{ state: 'waiting' }], problems: [] });
    const from = house.social.meta.calls.length;
    const [{ id }] = (await house.query<{ id: string }>('SELECT publication::text AS id FROM social_posts WHERE id = $1', [post.id.slice(4)])) as [{ id: string }]; // prettier-ignore
    await house.send(`pub_${id}`);
    const sent = house.social.meta.calls.slice(from).find(({ call }) => /\/feed$/.test(call))!.params;
    expect([sent['message'], sent['link']]).toEqual([shown.text, shown.link]);
    expect(await ends()).toBe(1);
    const { data } = await marketer('GET', `/posts/${post.id}`);
    expect(data).toMatchObject({ state: 'ended', deliveries: [{ state: 'published' }], parts: [{ state: 'published' }] }); // prettier-ignore
    expect(data.may).toEqual({ edit: false, submit: false, approve: false, refuse: false, recall: false, move: false, drop: false }); // prettier-ignore
  });

  it('of a deal leads to its page, in its language; one that is not on sale is a problem', async () => {
    const deal = await house.deal();
    const [{ slug }] = (await house.query<{ slug: string }>(`SELECT p.slug FROM marketplace_deals m JOIN marketplace_pages p ON p.product_id = m.product_id WHERE m.deal_id = $1 AND p.locale = 'fr'`, [deal])) as [{ slug: string }]; // prettier-ignore
    const post = await wrote({}, { target: { kind: 'deal', deal } });
    const said = await marketer<{ deliveries: PreviewPart[] }>('POST', '/posts/preview', { post: post.id, content: post.content }); // prettier-ignore
    expect(new URL(said.data.deliveries[0]!.link!).pathname).toBe(`/produits/${slug}`);
    const gone = await wrote({}, { target: { kind: 'deal', deal: 'a'.repeat(24) } });
    expect(gone.problems).toEqual([{ code: 'no-deal' }]);
    expect((await does(marketer, 'submit', gone)).code).toBe('not-publishable');
  });
});

describe('a second person', () => {
  it('approves what waits for one: by its author’s wish or its account’s', async () => {
    const post = await inReview({ at: wallIn(90) });
    expect(post).toMatchObject({ state: 'review', needsReview: true, may: { edit: false, recall: true, approve: false } }); // prettier-ignore
    expect(await publicationsOf(post)).toEqual([]);
    const seen = await editor('GET', `/posts/${post.id}`);
    expect(seen.data.may).toEqual({ edit: false, submit: false, approve: true, refuse: true, recall: false, move: false, drop: false }); // prettier-ignore
    const said = await does(editor, 'approve', post);
    expect(said.data).toMatchObject({ state: 'planned', reviewer: { name: 'Youssef Éditeur' }, deliveries: [{ state: 'waiting' }] }); // prettier-ignore
    expect(await publicationsOf(post)).toMatchObject([{ state: 'scheduled', url: `${process.env.SITE_URL}/aide` }]);
    expect(await house.deeds(post.id)).toEqual(['social.post.created', 'social.post.submitted', 'social.post.approved']); // prettier-ignore

    await marketer('PUT', `/accounts/${house.accounts.facebook.id}`, { reviewed: true });
    const other = await wrote();
    expect(other.needsReview).toBe(true);
    expect((await does(marketer, 'submit', other)).data.state).toBe('review');
    // By a colleague: whoever switches it off decides nothing about their own posts.
    await house.query(`UPDATE social_accounts SET reviewed = false WHERE id = $1`, [
      house.accounts.facebook.id.slice(4),
    ]);
    expect((await does(marketer, 'submit', await wrote())).data.state).toBe('planned');
  });

  it('stays needed for whoever has switched it off, by whichever account, and for nobody else', async () => {
    const number = house.accounts.facebook.id.slice(4);
    const switched = (reviewed: boolean) => marketer('PUT', `/accounts/${house.accounts.facebook.id}`, { reviewed });
    const offBy = (email: string) => house.query(`UPDATE social_accounts SET review_off_by = (SELECT id FROM admin_users WHERE email = $2) WHERE id = $1`, [number, email]); // prettier-ignore
    await switched(true);
    await switched(false);
    // Said twice, it is still said by them.
    await switched(false);
    const post = await wrote();
    expect(post.needsReview).toBe(true);
    expect((await does(marketer, 'submit', post)).data.state).toBe('review');
    await offBy('editeur@demo.shareyoursales.ma');
    expect((await wrote()).needsReview).toBe(false);
    // What they have written waits, whoever submits it.
    const theirs = await wrote();
    await house.query(`UPDATE social_posts SET author = (SELECT id FROM admin_users WHERE email = 'editeur@demo.shareyoursales.ma') WHERE id = $1`, [theirs.id.slice(4)]); // prettier-ignore
    expect((await does(marketer, 'submit', theirs)).data.state).toBe('review');
    // An account of the same person at another address.
    await house.query(`UPDATE admin_users SET email = 'marketing+deux@demo.shareyoursales.ma' WHERE email = 'editeur@demo.shareyoursales.ma'`); // prettier-ignore
    const twin = await wrote();
    await house.query(`UPDATE admin_users SET email = 'editeur@demo.shareyoursales.ma' WHERE email LIKE 'marketing+%'`);
    expect(twin.needsReview).toBe(true);
    await switched(true);
    await house.query(`UPDATE social_accounts SET reviewed = false, review_off_by = NULL, review_off_at = NULL WHERE id = $1`, [number]); // prettier-ignore
    expect((await does(marketer, 'submit', await wrote())).data.state).toBe('planned');
  });

  it('is written to that it waits, and whoever wrote it is not', async () => {
    const post = await inReview({ title: 'À relire ce soir' });
    const mails = await house.query<{ key: string }>(`SELECT key FROM platform_jobs WHERE handler = 'mail.send' AND key LIKE 'staff-post-waiting:' || $1 || ':%'`, [post.id]); // prettier-ignore
    const [editors] = await house.query<{ id: number }>(`SELECT id FROM admin_users WHERE email = 'editeur@demo.shareyoursales.ma'`); // prettier-ignore
    expect(mails.map(({ key }) => key)).toEqual([`staff-post-waiting:${post.id}:${post.version}:${editors!.id}`]);
  });

  it('is neither who wrote it nor who submitted it, by whichever account', async () => {
    const post = await inReview();
    const refused = await does(marketer, 'approve', post);
    expect([refused.status, refused.code]).toEqual([403, 'own-review']);
    const editors = `(SELECT id FROM admin_users WHERE email = 'editeur@demo.shareyoursales.ma')`;
    await house.query(`UPDATE social_posts SET author = ${editors} WHERE id = $1`, [post.id.slice(4)]);
    expect((await does(editor, 'approve', post)).code).toBe('own-review');
    expect((await does(marketer, 'approve', post)).code).toBe('own-review');
    await house.query(`UPDATE social_posts SET submitted_by = author WHERE id = $1`, [post.id.slice(4)]);
    expect((await does(marketer, 'approve', post)).data.state).toBe('planned');
    // An account of the same person at another address.
    const twin = await inReview();
    await house.query(`UPDATE admin_users SET email = 'marketing+deux@demo.shareyoursales.ma' WHERE id = ${editors}`);
    expect((await does(editor, 'approve', twin)).code).toBe('own-review');
    await house.query(`UPDATE admin_users SET email = 'editeur@demo.shareyoursales.ma' WHERE email LIKE 'marketing+%'`);
    expect((await does(editor, 'approve', twin)).status).toBe(200);
  });

  it('refuses with a note; what is written then is another version, which is what has to be approved', async () => {
    const post = await inReview();
    expect((await does(editor, 'refuse', post)).status).toBe(400);
    const back = await does(editor, 'refuse', post, { note: 'La photo manque.' });
    expect(back.data).toMatchObject({ state: 'draft', note: 'La photo manque.', reviewer: { name: 'Youssef Éditeur' } }); // prettier-ignore
    const { wish: _, ...written } = draftOf(house, { title: 'Revu', reviewAsked: true });
    const edited = (await marketer('PUT', `/posts/${post.id}`, { ...written, version: back.data.version })).data;
    const again = (await does(marketer, 'submit', edited)).data;
    expect(again).toMatchObject({ state: 'review', note: null, reviewer: null });
    expect((await does(editor, 'approve', post)).code).toBe('changed-meanwhile');
    expect((await does(editor, 'approve', again)).data.state).toBe('planned');
  });

  it('comes once: of two approvals, and of an approval beside a recall or an edit, one wins', async () => {
    const twice = await inReview();
    expect(codes(await Promise.all([does(editor, 'approve', twice), does(editor, 'approve', twice)]))).toEqual([200, 'changed-meanwhile']); // prettier-ignore
    expect(await publicationsOf(twice)).toHaveLength(1);
    for (let turn = 0; turn < 4; turn++) {
      const post = await inReview();
      const [yes, back] = await Promise.all([does(editor, 'approve', post), does(marketer, 'recall', post)]);
      expect(codes([yes!, back!])).toEqual([200, 'changed-meanwhile']);
      const { data } = await marketer('GET', `/posts/${post.id}`);
      expect([data.state, (await publicationsOf(post)).length]).toEqual(yes!.status === 200 ? ['planned', 1] : ['draft', 0]); // prettier-ignore
    }
    const post = await wrote({ reviewAsked: true });
    const { wish: _, ...written } = draftOf(house, { title: 'Autre', reviewAsked: true });
    const both = await Promise.all([does(marketer, 'submit', post), marketer('PUT', `/posts/${post.id}`, { ...written, version: post.version })]); // prettier-ignore
    expect(codes(both)).toEqual([200, 'changed-meanwhile']);
  });

  it('does not plan what is late: it has to be moved first', async () => {
    const post = await inReview({ at: wallIn(30) });
    await house.query(`UPDATE social_posts SET due_at = due_at - interval '2 hours', local_at = local_at - interval '2 hours' WHERE id = $1`, [post.id.slice(4)]); // prettier-ignore
    expect((await does(editor, 'approve', post)).code).toBe('too-late');
    expect((await does(editor, 'approve', post)).status).toBe(400);
    const moved = await marketer('PUT', `/posts/${post.id}/time`, { at: wallIn(60), version: post.version });
    expect(moved.data.state).toBe('review');
    expect((await does(editor, 'approve', post)).code).toBe('changed-meanwhile');
    expect((await does(editor, 'approve', moved.data)).data.state).toBe('planned');
  });
});

describe('what is planned', () => {
  const planned = async (minutes = 60) => (await does(marketer, 'submit', await wrote({ at: wallIn(minutes) }))).data;
  const partOf = async ({ id }: Pick<Post, 'id'>) =>
    (await house.query<{ id: string; state: string; at: Date; jobs: number }>(
      `SELECT d.id::text AS id, d.state, d.next_at AS at,
         (SELECT count(*)::integer FROM platform_jobs j WHERE j.handler = 'social.deliver' AND j.payload ->> 'delivery' = d.id::text AND j.run_at = d.next_at) AS jobs
       FROM social_deliveries d JOIN social_posts s ON s.publication = d.publication WHERE s.id = $1`,
      [id.slice(4)],
    ))[0]!; // prettier-ignore

  it('leaves at the time to which it was moved, and keeps its approval', async () => {
    const post = (await does(editor, 'approve', await inReview({ at: wallIn(60) }))).data;
    const at = wallIn(180);
    const moved = await marketer('PUT', `/posts/${post.id}/time`, { at, version: post.version });
    expect(moved.data).toMatchObject({ state: 'planned', at, reviewer: { name: 'Youssef Éditeur' } });
    const part = await partOf(post);
    expect(part).toMatchObject({ state: 'waiting', jobs: 1 });
    expect(new Date(part.at).toISOString()).toBe(moved.data.dueAt);
    expect((await marketer('PUT', `/posts/${post.id}/time`, { at: wallIn(-90), version: moved.data.version })).code).toBe('too-late'); // prettier-ignore
    expect((await marketer('PUT', `/posts/${post.id}/time`, { at, version: post.version })).code).toBe('changed-meanwhile'); // prettier-ignore
    expect(await house.deeds(post.id)).toContain('social.post.moved');
  });

  it('is called back and planned again as another publication', async () => {
    const post = await planned();
    const back = await does(marketer, 'recall', post);
    expect(back.data).toMatchObject({ state: 'draft', deliveries: [], parts: [{ state: null }] });
    const again = await does(marketer, 'submit', back.data);
    expect(again.data).toMatchObject({ state: 'planned', deliveries: [{ state: 'waiting' }] });
    expect((await publicationsOf(post)).map(({ state }) => state)).toEqual(['cancelled', 'scheduled']);
  });

  it('that has begun is neither moved nor called back; what waits of it is dropped', async () => {
    const [page] = await house.query<{ id: string }>(
      `INSERT INTO social_accounts (network, login, remote, name, token, token_key) VALUES ('facebook', 'facebook', 'other', 'Autre', '\\x00', 'k') RETURNING 'acc_' || id AS id`,
    );
    const parts = [house.accounts.facebook, page!].map(({ id }) => ({
      account: id,
      format: 'link',
      caption: 'Bonjour',
    }));
    const post = (await does(marketer, 'submit', await wrote({ at: wallIn(60) }, { parts }))).data;
    await house.query(
      `UPDATE social_deliveries SET state = 'publishing', begun_at = now(), committed_at = now() WHERE 'dlv_' || id = $1`,
      [post.deliveries[0]!.id],
    );
    const { data } = await marketer('GET', `/posts/${post.id}`);
    expect(data.may).toMatchObject({ recall: false, move: false, drop: true });
    expect((await does(marketer, 'recall', post)).code).toBe('under-way');
    expect((await marketer('PUT', `/posts/${post.id}/time`, { at: wallIn(90), version: post.version })).code).toBe('under-way'); // prettier-ignore
    const dropped = await does(marketer, 'drop', post);
    expect(dropped.data.state).toBe('planned');
    expect(dropped.data.parts.map(({ state }) => state)).toEqual(['publishing', 'cancelled']);
    expect((await does(marketer, 'drop', dropped.data)).code).toBe('under-way');
  });

  it('is dropped with what waits of it', async () => {
    const post = await planned();
    const dropped = await does(marketer, 'drop', post);
    expect(dropped.data).toMatchObject({ state: 'dropped', deliveries: [{ state: 'cancelled' }] });
    expect((await does(marketer, 'submit', dropped.data)).code).toBe('wrong-state');
    expect((await does(marketer, 'drop', dropped.data)).code).toBe('wrong-state');
  });
});

describe('the list', () => {
  it('has the newest first, page by page, by what is looked for', async () => {
    const last = await wrote({ title: 'Soldes 100 % d’été' });
    const list = (query: string) => marketer('GET', `/posts${query}`) as unknown as Promise<Said<PostList['data']> & { text: string }>; // prettier-ignore
    const first = JSON.parse((await list('')).text) as PostList;
    expect(first.data[0]!.id).toBe(last.id);
    const found = await list(`?search=${encodeURIComponent('100 %')}`);
    expect(found.data.map(({ id }) => id)).toEqual([last.id]);
    expect((await list(`?state=review&network=tiktok`)).data).toEqual([]);
    const drafts = (await list(`?state=draft&account=${house.accounts.facebook.id}`)).data;
    expect(drafts.length).toBeGreaterThan(1);
    expect(drafts.every(({ state }) => state === 'draft')).toBe(true);
    const ids: string[] = [];
    for (let cursor: string | null = '', turn = 0; cursor !== null && turn < 9; turn++) {
      const page = JSON.parse((await list(cursor ? `?cursor=${cursor}` : '')).text) as PostList;
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.next_cursor;
    }
    const [{ posts }] = (await house.query<{ posts: number }>('SELECT count(*)::integer AS posts FROM social_posts')) as [{ posts: number }]; // prettier-ignore
    expect([ids.length, new Set(ids).size]).toEqual([posts, posts]);
    expect((await list('?cursor=x')).code).toBe('invalid');
  });
});

describe('rights', () => {
  it('are asked for at each request: who reads, who writes, who approves', async () => {
    const post = await inReview();
    const { id, version } = post;
    const { wish: _, ...written } = draftOf(house);
    const reads = [['GET', '/posts'], ['GET', `/posts/${id}`], ['POST', '/posts/preview', { content: post.content }]] as const; // prettier-ignore
    const writes = [
      ['POST', '/posts', draftOf(house)], ['PUT', `/posts/${id}`, { ...written, version }], ['POST', `/posts/${id}/submit`, { version }],
      ['POST', `/posts/${id}/recall`, { version }], ['POST', `/posts/${id}/drop`, { version }], ['POST', `/posts/${id}/copy`, { version }],
      ['PUT', `/posts/${id}/time`, { at: wallIn(60), version }], ['PUT', `/accounts/${house.accounts.facebook.id}`, { reviewed: true }],
    ] as const; // prettier-ignore
    const approvals = [['POST', `/posts/${id}/approve`, { version }], ['POST', `/posts/${id}/refuse`, { version, note: 'x' }]] as const; // prettier-ignore
    const statuses = async (who: Member, calls: readonly (readonly [string, string, object?])[]) => new Set(await Promise.all(calls.map(async ([method, path, body]) => (await who(method, path, body)).status))); // prettier-ignore
    for (const role of ['sys-moderator', 'sys-finance', 'strapi-super-admin'] as const)
      expect([role, ...(await statuses(await house.staff(role), [...reads, ...writes, ...approvals]))]).toEqual([role, 403]); // prettier-ignore
    expect([...(await statuses(editor, writes))]).toEqual([403]);
    expect([...(await statuses(editor, reads))]).toEqual([200]);
    const guest = await Promise.all([...reads, ...writes, ...approvals].map(async ([method, path]) => (await fetch(`${house.cms.url}/social${path}`, { method })).status)); // prettier-ignore
    expect([...new Set(guest)]).toEqual([401]);
    expect((await marketer('GET', `/posts/${id}`)).data.version).toBe(version);
    for (const none of ['pst_99999', 'pst_x', '17']) expect((await marketer('GET', `/posts/${none}`)).code).toBe('no-post'); // prettier-ignore
  });
});
