import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import type { Issue, IssuePreview, NewsletterOverview } from '../contracts/newsletter/issues.ts';
import type { ReaderPreferences } from '../contracts/newsletter/readers.ts';
import { composeIssue } from '../server/newsletter/issues/compose.ts';
import { sendBatch } from '../server/newsletter/issues/send.ts';
import { address, openLettersHouse, type LettersHouse, type Said } from './newsletter-support.ts';

/** Slow enough that an issue can be stopped on its way: two mails every twelve seconds. */
let house: LettersHouse;
let marketer: LettersHouse['ask'];
let fes: string;
let rabat: string;
let spa: string;
beforeAll(async () => {
  house = await openLettersHouse({ NEWSLETTER_PER_MINUTE: '6000' });
  marketer = await house.staff('sys-marketer');
  fes = (await house.make.city({ name: 'Fès' })).documentId;
  rabat = (await house.make.city({ name: 'Rabat' })).documentId;
  spa = (await house.make.category({ name: 'Spa' })).documentId;
});
afterAll(() => house?.close());

const q = <Row extends object>(text: string, values: unknown[] = []) => house.query<Row>(text, values);
const compose = (now = new Date()) => withClient(house.cms, (db) => composeIssue(db, now));
/** Nothing is left of what was before: each test has its own issue. */
async function anew(): Promise<void> {
  await q(`UPDATE platform_jobs SET state = 'done' WHERE handler LIKE 'audience.%' OR handler = 'mail.send'`).catch(() => undefined);
  await q('DELETE FROM audience_issues');
  await q('DELETE FROM audience_subscribers');
  house.mailbox.clear();
} // prettier-ignore
async function readers(count: number, more: { locale?: string; city?: string | null; interests?: string[]; frequency?: string; email?: string } = {}) {
  const made = [];
  for (let i = 0; i < count; i++) {
    const { email = address(), locale = 'fr', city = null, interests = [], frequency = 'weekly' } = more;
    const [row] = await q<{ id: string }>(
      `INSERT INTO audience_subscribers (email, state, locale, city, interests, frequency, seed) VALUES ($1, 'confirmed', $2, $3, $4, $5, '\\x00') RETURNING id::text AS id`,
      [email, locale, city, interests, frequency],
    );
    made.push({ email, id: row!.id });
  }
  return made;
} // prettier-ignore
const drafted = async (): Promise<Issue> => {
  const made = await marketer<Issue>('POST', '/newsletter/issues', {});
  if (made.status !== 201) throw new Error(`compose: ${made.status} ${made.text}`);
  return made.data;
};
const act = (id: string, name: string, version: number): Promise<Said<Issue>> => marketer('POST', `/newsletter/issues/${id}/${name}`, { version }); // prettier-ignore
const seen = async (id: string) => (await marketer<Issue>('GET', `/newsletter/issues/${id}`)).data;
const ended = (id: string) => expect.poll(async () => (await seen(id)).state, { timeout: 60_000, interval: 250 }).toBe('sent'); // prettier-ignore
const weekly = (email: string) => house.mails(email, /^Cette semaine|^هذا|^This/);

describe('an issue', () => {
  it('is composed of new live deals, the best first, and not of fewer than three', async () => {
    await anew();
    await q('DELETE FROM marketplace_offers');
    const [a, b] = [await house.deal({ city: fes }), await house.deal({}, { featured: true })];
    await house.deal({}, { endsAt: new Date(Date.now() + 86_400_000).toISOString() });
    await house.deal({}, { startsAt: new Date(Date.now() - 20 * 86_400_000).toISOString() });
    expect(await compose()).toBe('too-few');
    expect((await marketer('POST', '/newsletter/issues', {})).code).toBe('too-few');
    const c = await house.deal({ category: spa, city: rabat }, { discountedPrice: '5000' });
    const issue = await drafted();
    expect(issue.deals.map(({ deal }) => deal)).toEqual([c, b, a]);
    expect(issue).toMatchObject({ state: 'draft', subject: expect.stringContaining('Cette semaine') });
    expect(await compose()).toBe('day-taken');
  });

  it('is what its reader’s city and interests make of it', async () => {
    const [issue] = (await marketer<NewsletterOverview>('GET', '/newsletter')).data.issues;
    const preview = async (query: string) => (await marketer<{ letter: IssuePreview }>('GET', `/newsletter/issues/${issue!.id}/preview?${query}`)).data.letter;
    const titles = (await seen(issue!.id)).deals;
    const orderIn = (text: string) => titles.map(({ title }) => [text.indexOf(`- ${title}\n`), title] as const).sort((x, y) => x[0] - y[0]).map(([, title]) => title);
    const inFes = titles.find(({ city }) => city === 'Fès')!;
    const inRabat = titles.find(({ city }) => city === 'Rabat')!;
    expect(orderIn((await preview(`locale=fr&city=${fes}`))!.text)[0]).toBe(inFes.title);
    expect(orderIn((await preview(`locale=fr&city=${fes}`))!.text).at(-1)).toBe(inRabat.title);
    expect(orderIn((await preview(`locale=fr&city=${rabat}`))!.text)[0]).toBe(inRabat.title);
    expect(await preview('locale=ar')).toBeNull();
  }); // prettier-ignore

  it('is edited by who may send, as they saw it, and by nobody else', async () => {
    const { id } = (await marketer<NewsletterOverview>('GET', '/newsletter')).data.issues[0]!;
    const { version, texts, deals } = await seen(id);
    const wish = { version, texts: { ...texts, fr: { ...texts.fr, subject: 'Cette semaine, choisi pour vous', intro: 'Bonjour.\nBonne lecture.' } }, deals: deals.map(({ deal }) => deal).reverse(), article: null };
    for (const role of ['sys-moderator', 'sys-editor'] as const)
      expect((await (await house.staff(role))('PUT', `/newsletter/issues/${id}`, wish)).status).toBe(403);
    expect(await marketer('PUT', `/newsletter/issues/${id}`, { ...wish, deals: ['z'.repeat(24)] })).toMatchObject({ status: 400, code: 'invalid' });
    const edited = await marketer<Issue>('PUT', `/newsletter/issues/${id}`, wish);
    expect(edited.data.deals.map(({ deal }) => deal)).toEqual(wish.deals);
    expect(await marketer('PUT', `/newsletter/issues/${id}`, wish)).toMatchObject({ status: 409, code: 'changed-meanwhile' });
    const me = await marketer<{ to: string }>('POST', `/newsletter/issues/${id}/test`, { locale: 'fr' });
    expect(me.status).toBe(202);
    const mail = await house.mail(me.data.to, /choisi pour vous/);
    expect(mail.text).toContain('Bonne lecture.');
    const trail = await q<{ action: string }>(`SELECT action FROM platform_audit WHERE subject ->> 'id' = $1 AND action LIKE 'newsletter-issue.%' ORDER BY seq`, [id]);
    expect(trail.map(({ action }) => action)).toEqual(['newsletter-issue.created', 'newsletter-issue.edited', 'newsletter-issue.tried']);
  }); // prettier-ignore

  it('does not leave before somebody with the right says so', async () => {
    const [reader] = await readers(1);
    const { id } = (await marketer<NewsletterOverview>('GET', '/newsletter')).data.issues[0]!;
    const { version } = await seen(id);
    for (const role of ['sys-moderator', 'strapi-super-admin'] as const)
      expect((await (await house.staff(role))('POST', `/newsletter/issues/${id}/approve`, { version })).status).toBe(403);
    expect((await act(id, 'approve', version - 1)).code).toBe('changed-meanwhile');
    await withClient(house.cms, (db) => sendBatch(db, { issue: id, version, after: '0' }, new Date()));
    expect(await q('SELECT 1 FROM audience_sends')).toEqual([]);
    expect((await act(id, 'approve', version)).data.state).toBe('sending');
    await ended(id);
    expect(house.mails(reader!.email)).toBe(1);
    expect((await act(id, 'approve', version + 1)).code).toBe('wrong-state');
  }); // prettier-ignore

  it('carries the headers of one click, and pictures and links of our own', async () => {
    const [mail] = house.mailbox.messages().filter(({ subject }) => subject.includes('choisi pour vous')).slice(-1);
    expect(mail!.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const token = /\/_lettre\/fr\/([^>]+)>/.exec(mail!.header('List-Unsubscribe')!)![1]!;
    const hosts = [...mail!.html.matchAll(/(?:href|src)="(https?:\/\/[^/"]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['https://shareyoursales.ma']));
    expect(mail!.html).not.toMatch(/<img[^>]+width="1"/);
    const { id } = (await q<{ id: string }>(`SELECT id::text AS id FROM audience_issues WHERE state = 'sent'`))[0]!;

    const follow = (link: string, counted?: boolean) => house.ask<{ path: string }>('POST', '/newsletter/follow', { token: link, counted });
    const links = [...new Set([...mail!.text.matchAll(/\/l\/(\S+)/g)].map(([, link]) => link!))];
    expect(links).toHaveLength(4);
    const [where, again] = [await follow(links[0]!), await follow(links[0]!)];
    expect(where.data.path).toMatch(/^\/produits\//);
    expect(again.data).toEqual(where.data);
    expect((await follow(links[0]!, false)).data).toEqual(where.data);
    for (const bad of [links[0]!.slice(0, -1) + '_', `l${Buffer.from('https://evil.example').toString('base64url')}.${'A'.repeat(22)}`, token])
      expect((await follow(bad)).status).toBe(404);
    expect((await seen(id)).links[0]).toMatchObject({ clicks: 2, locale: 'fr' });
    expect(await q(`SELECT 1 FROM audience_links WHERE path LIKE '%lectrice%'`)).toEqual([]);

    expect((await house.ask('POST', '/newsletter/unsubscribe', { token, oneClick: true })).status).toBe(200);
    expect((await seen(id)).unsubscribed).toBe(1);
  }); // prettier-ignore
});

it('is not sent any more to who asked the staff for that', async () => {
  const [reader] = await readers(1);
  const strike = (ask: LettersHouse['ask'], email = reader!.email) => ask('POST', '/newsletter/readers/strike', { email });
  expect((await strike(await house.staff('sys-moderator'))).status).toBe(403);
  expect((await strike(marketer, address())).code).toBe('no-reader');
  expect((await strike(marketer)).status).toBe(200);
  expect((await strike(marketer)).code).toBe('no-reader');
  const [row] = await q<{ state: string }>('SELECT state FROM audience_subscribers WHERE id = $1', [reader!.id]);
  expect(row!.state).toBe('complained');
  const trail = await q(`SELECT 1 FROM platform_audit a WHERE a::text LIKE '%' || $1 || '%'`, [reader!.email]);
  expect(trail).toEqual([]);
}); // prettier-ignore

describe('sending', () => {
  async function approved(): Promise<string> {
    const { id, version } = await drafted();
    await act(id, 'approve', version);
    return id;
  }

  it('reaches each once, though the batch is done again and again and by several at once', async () => {
    await anew();
    const many = await readers(30);
    const { id, version } = await drafted();
    await act(id, 'approve', version);
    const batch = { issue: id, version: version + 1, after: '0' };
    await Promise.all(
      Array.from({ length: 6 }, () =>
        withClient(house.cms, async (db) => {
          await db.query('BEGIN');
          await sendBatch(db, batch, new Date());
          await db.query('COMMIT');
        }),
      ),
    );
    await ended(id);
    for (const { email } of many) expect([email, weekly(email)]).toEqual([email, 1]);
    expect((await seen(id)).sends).toMatchObject({ sent: 30, planned: 0, leaving: 0, unsure: 0 });
  });

  it('undoes the mails together with a batch that was killed', async () => {
    await anew();
    await readers(3);
    const { id, version } = await drafted();
    await q(`UPDATE audience_issues SET state = 'sending', version = version + 1, approved_at = now() WHERE id = $1`, [id]);
    await withClient(house.cms, async (db) => {
      await db.query('BEGIN');
      await sendBatch(db, { issue: id, version: version + 1, after: '0' }, new Date());
      await db.query('ROLLBACK');
    });
    expect(await q('SELECT 1 FROM audience_sends')).toEqual([]);
    expect(await q(`SELECT 1 FROM platform_jobs WHERE handler = 'mail.send' AND state IN ('planned', 'queued')`)).toEqual([]);
  }); // prettier-ignore

  it('sends none rather than two where a process was killed with the mail on its way', async () => {
    await anew();
    const [one] = await readers(1);
    const { id } = await drafted();
    await q(`UPDATE audience_issues SET state = 'sending', approved_at = now() WHERE id = $1`, [id]);
    await q(`INSERT INTO audience_sends (issue, subscriber, state, locale) VALUES ($1, $2, 'leaving', 'fr')`, [id, one!.id]);
    await q(
      `INSERT INTO platform_jobs (handler, payload, secret) SELECT 'mail.send', jsonb_build_object('to', $1::text, 'kind', 'newsletter-confirm', 'locale', 'fr',
         'data', jsonb_build_object('confirmUrl', 'https://shareyoursales.ma/x', 'expiresAt', '2026-12-30T13:30:00Z'), 'follow', jsonb_build_object('by', 'newsletter', 'ref', $2::text)), true`,
      [one!.email, `${id}:${one!.id}`],
    );
    await q('NOTIFY platform_jobs');
    await expect.poll(async () => (await seen(id)).sends.unsure).toBe(1);
    expect(house.mails(one!.email)).toBe(0);
  }); // prettier-ignore

  it('leaves out who has left meanwhile, whose box is gone, who pauses and who had one this month', async () => {
    await anew();
    const [stays] = await readers(1);
    const [left] = await readers(1);
    const [bounced] = await readers(1, { email: address('+550') });
    const [busy] = await readers(1, { email: address('+451') });
    const [paused] = await readers(1, { frequency: 'paused' });
    const [monthly] = await readers(1, { frequency: 'monthly' });
    const [arabic] = await readers(1, { locale: 'ar' });
    await q(`UPDATE audience_subscribers SET last_issue_at = now() - interval '8 days' WHERE id = $1`, [monthly!.id]);
    const { id, version } = await drafted();
    await q(`UPDATE audience_issues SET state = 'sending', approved_at = now() WHERE id = $1`, [id]);
    // Planned with the mails not let go before somebody has left.
    await withClient(house.cms, async (db) => {
      await db.query('BEGIN');
      await sendBatch(db, { issue: id, version, after: '0' }, new Date());
      await db.query(`UPDATE audience_subscribers SET state = 'unsubscribed' WHERE id = $1`, [left!.id]);
      await db.query('COMMIT');
    });
    const sends = async () => (await seen(id)).sends;
    await expect.poll(sends).toMatchObject({ sent: 1, skipped: 1, refused: 1, planned: 1 });
    expect([weekly(stays!.email), house.mails(left!.email), house.mails(paused!.email), house.mails(monthly!.email), house.mails(arabic!.email)]).toEqual([1, 0, 0, 0, 0]);
    const [row] = await q<{ state: string }>('SELECT state FROM audience_subscribers WHERE id = $1', [bounced!.id]);
    expect(row!.state).toBe('bounced');
    expect((await q<{ state: string }>('SELECT state FROM audience_subscribers WHERE id = $1', [busy!.id]))[0]!.state).toBe('confirmed');
  }); // prettier-ignore

  it('is stopped and goes on where it was', async () => {
    await anew();
    const busy = await readers(2, {});
    await q(`UPDATE audience_subscribers SET email = replace(email, '@', '+451@') WHERE id = $1`, [busy[0]!.id]);
    const id = await approved();
    await expect.poll(async () => (await seen(id)).sends).toMatchObject({ sent: 1, planned: 1 });
    const { version } = await seen(id);
    expect((await act(id, 'stop', version)).data.state).toBe('stopped');
    // What could not leave yet is taken back at its next attempt.
    await q(`UPDATE platform_jobs SET run_at = now() WHERE handler = 'mail.send' AND state = 'planned'`);
    await q('NOTIFY platform_jobs');
    await expect.poll(async () => (await seen(id)).sends).toMatchObject({ sent: 1, planned: 0 });
    await q(`UPDATE audience_subscribers SET email = replace(email, '+451@', '@') WHERE id = $1`, [busy[0]!.id]);
    expect((await act(id, 'resume', version + 1)).data.state).toBe('sending');
    await ended(id);
    for (const { email } of busy) expect([email, weekly(email)]).toEqual([email, 1]);
  });

  it('begins with what is new since the last that was sent, and drops what nobody approved', async () => {
    expect(await compose(new Date(Date.now() + 86_400_000))).toBe('too-few');
    await q(`UPDATE audience_issues SET composed_at = now() - interval '3 days', day = day - 3`);
    for (let i = 0; i < 3; i++) await house.deal();
    const first = await drafted();
    expect(first.deals.length).toBeGreaterThanOrEqual(3);
    await q('UPDATE audience_issues SET day = day - 1 WHERE id = $1', [first.id]);
    const second = await drafted();
    expect((await seen(first.id)).state).toBe('dropped');
    expect((await seen(second.id)).state).toBe('draft');
  });
});

describe('counting of openings', () => {
  const PICTURE = /<img src="https:\/\/shareyoursales\.ma\/_lettre\/ouverte\?jeton=([\w.-]+)" width="1" height="1" alt=""/;
  const count = (on: boolean, ask = marketer) => ask<NewsletterOverview>('PUT', '/newsletter/opens', { on });
  const open = (token: string) => house.ask('POST', '/newsletter/opened', { token });
  const mailOf = async (email: string) => house.mail(email, /^Cette semaine/);
  const trail = () => q<{ after: string }>(`SELECT after::text AS after FROM platform_audit WHERE action = 'newsletter-opens.switched' ORDER BY seq`);
  async function sent(): Promise<string> {
    const { id, version } = await drafted();
    await act(id, 'approve', version);
    await ended(id);
    return id;
  }

  it('is off until somebody with the right turns it on, which stands in the trail', async () => {
    await anew();
    const [reader] = await readers(1);
    expect((await marketer<NewsletterOverview>('GET', '/newsletter')).data.countsOpens).toBe(false);
    const id = await sent();
    const { html, text } = await mailOf(reader!.email);
    expect(html).not.toMatch(/_lettre\/ouverte|width="1"|image invisible/);
    expect(text).not.toMatch(/_lettre\/ouverte|image invisible/);
    expect((await seen(id)).opens).toBeNull();
    for (const role of ['sys-moderator', 'sys-editor', 'strapi-super-admin'] as const)
      expect((await count(true, await house.staff(role))).status).toBe(403);
    expect((await marketer('PUT', '/newsletter/opens', { on: 'yes' })).status).toBe(400);
    expect(await trail()).toEqual([]);
    expect((await count(true)).data.countsOpens).toBe(true);
    expect((await count(true)).data.countsOpens).toBe(true);
    expect((await trail()).map(({ after }) => JSON.parse(after) as object)).toEqual([{ on: true }]);
    // What left without the picture is not counted now either.
    expect((await seen(id)).opens).toBeNull();
  });

  it('notes the day of the first opening, of each letter for itself, by its own token alone', async () => {
    await anew();
    const [one, other, refusing] = await readers(3);
    await q('UPDATE audience_subscribers SET refuses_opens = true WHERE id = $1', [refusing!.id]);
    const id = await sent();
    const { html, text } = await mailOf(one!.email);
    const token = PICTURE.exec(html)![1]!;
    expect(html.match(/width="1"/g)).toHaveLength(1);
    for (const said of [html, text]) expect(said).toContain('Une image invisible nous dit quel jour vous ouvrez cette lettre');
    const spared = await mailOf(refusing!.email);
    expect(`${spared.html}${spared.text}`).not.toMatch(/_lettre\/ouverte|image invisible/);
    expect((await seen(id)).opens).toEqual({ letters: 2, opened: 0 });

    const answers = await Promise.all([open(token), open(token), open(token)]);
    expect((await seen(id)).opens).toEqual({ letters: 2, opened: 1 });
    const days = () => q<{ subscriber: string; day: string | null }>('SELECT subscriber::text AS subscriber, opened_on::text AS day FROM audience_sends ORDER BY audience_sends.subscriber');
    // By the zone data of the database, which may be older than ours.
    const [{ today }] = (await q<{ today: string }>(`SELECT (now() AT TIME ZONE 'Africa/Casablanca')::date::text AS today`)) as [{ today: string }];
    const first = [{ subscriber: one!.id, day: today }, { subscriber: other!.id, day: null }, { subscriber: refusing!.id, day: null }];
    expect(await days()).toEqual(first);
    await q(`UPDATE audience_sends SET opened_on = opened_on - 3 WHERE subscriber = $1`, [one!.id]);
    await open(token);
    expect((await days())[0]!.day).not.toBe(today);

    // Forged, of another purpose, of another letter: answered alike, and nothing comes of it.
    const mine = Number(one!.id).toString(36);
    const theirs = Number(other!.id).toString(36);
    const link = /\/l\/(l[\w.-]+)/.exec(text)![1]!;
    for (const bad of [token.replace(`-${mine}.`, `-${theirs}.`), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, token.replace(/^o/, 'l'), link])
      answers.push(await open(bad));
    expect(new Set(answers.map(({ status, text: body }) => `${status} ${body}`))).toEqual(new Set(['200 {"data":{"done":true}}']));
    expect((await seen(id)).opens).toEqual({ letters: 2, opened: 1 });
    const columns = await q<{ name: string }>(`SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'audience_sends' ORDER BY ordinal_position`);
    expect(columns.map(({ name }) => name)).toEqual(['issue', 'subscriber', 'state', 'locale', 'at', 'counts_opens', 'opened_on']);
  });

  it('ends with the switch, with a refusal and with the reader, of whom the number stays', async () => {
    const { id } = (await marketer<NewsletterOverview>('GET', '/newsletter')).data.issues[0]!;
    const sends = await q<{ email: string; opened: boolean }>(`SELECT s.email, x.opened_on IS NOT NULL AS opened FROM audience_sends x JOIN audience_subscribers s ON s.id = x.subscriber WHERE x.counts_opens ORDER BY s.id`);
    const [one, other] = sends.map(({ email }) => email) as [string, string];
    const token = PICTURE.exec((await mailOf(other)).html)![1]!;
    await count(false);
    await open(token);
    expect((await seen(id)).opens).toEqual({ letters: 2, opened: 1 });
    await count(true);
    await q(`UPDATE audience_subscribers SET state = 'unsubscribed' WHERE email = $1`, [other]);
    await open(token);
    expect((await seen(id)).opens).toEqual({ letters: 2, opened: 1 });
    await q(`UPDATE audience_subscribers SET state = 'confirmed' WHERE email = $1`, [other]);
    await open(token);
    expect((await seen(id)).opens).toEqual({ letters: 2, opened: 2 });

    const linkOf = async (email: string) => /\/_lettre\/fr\/(s[^>]+)>/.exec((await mailOf(email)).header('List-Unsubscribe')!)![1]!;
    await house.ask('POST', '/newsletter/erase', { token: await linkOf(other) });
    expect((await seen(id)).opens).toEqual({ letters: 2, opened: 2 });

    const own = await linkOf(one);
    const read = async () => (await house.ask<ReaderPreferences>('POST', '/newsletter/preferences/read', { token: own })).data.opens;
    const wish = { token: own, locale: 'fr', city: null, interests: [], frequency: 'weekly' };
    expect(await read()).toEqual({ counted: true, refused: false });
    expect((await house.ask('POST', '/newsletter/preferences', { ...wish, refuseOpens: 'no' })).status).toBe(400);
    await house.ask('POST', '/newsletter/preferences', { ...wish, refuseOpens: true });
    expect(await read()).toEqual({ counted: true, refused: true });
    expect((await seen(id)).opens).toEqual({ letters: 1, opened: 1 });
    // A form that knows nothing of it changes nothing of it.
    await house.ask('POST', '/newsletter/preferences', wish);
    expect(await read()).toEqual({ counted: true, refused: true });
    const opened = async () => {
      expect((await open(PICTURE.exec((await mailOf(one)).html)![1]!)).status).toBe(200);
      return q('SELECT 1 FROM audience_sends WHERE opened_on IS NOT NULL');
    };
    expect(await opened()).toEqual([]);
    // What was refused stays forgotten when they allow it again.
    await house.ask('POST', '/newsletter/preferences', { ...wish, refuseOpens: false });
    expect(await opened()).toEqual([]);
    await house.ask('POST', '/newsletter/preferences', { ...wish, refuseOpens: true });
    // Nor is a letter counted that was being planned while they refused.
    await q('UPDATE audience_sends x SET counts_opens = true FROM audience_subscribers s WHERE s.id = x.subscriber AND s.refuses_opens');
    expect(await opened()).toEqual([]);
    await count(false);
    expect(await read()).toEqual({ counted: false, refused: true });
    expect((await trail()).map(({ after }) => (JSON.parse(after) as { on: boolean }).on)).toEqual([true, false, true, false]);
  });
}); // prettier-ignore
