import type { Network } from '../../domain/networks.ts';
import type { Value } from '../../domain/analytics/engagement.ts';
import { openHouse, type House } from '../../../platform/tests/notifications/support.ts';
import { signInStaff, type StaffRole } from '../../../../tests/support/staff.ts';

export interface Said<Data> {
  status: number;
  code?: string;
  problems?: unknown;
  headers: Headers;
  data: Data;
  /** The whole of a list. */
  body: { data: Data; has_more?: boolean; next_cursor?: string | null };
  text: string;
}
export interface Member {
  call<Data>(method: string, path: string, body?: unknown): Promise<Said<Data>>;
}
export type Told = { hours: number } & Partial<Record<Value, number>>;

interface Leaving {
  account: string;
  publishedAt: Date;
  format?: string;
  state?: string;
  /** What its network told, so many hours after it was published. */
  told?: Told[];
}
interface Wanted {
  account: string;
  title?: string;
  template?: string | null;
  format?: string;
}

export interface ResultsHouse extends House {
  staff(role: StaffRole): Promise<Member>;
  account(network: Network, name: string, owner?: number): Promise<string>;
  template(name: string): Promise<string>;
  /** A draft of the house for one account; its number. */
  draft(wanted: Wanted): Promise<string>;
  /** A draft leaves; the number of what was delivered. */
  leave(post: string, leaving: Leaving): Promise<string>;
  /** A post that has left; its number. */
  post(wanted: Wanted & Leaving): Promise<string>;
}

const HOUR = 3_600_000;
let serial = 0;

export async function openResultsHouse(): Promise<ResultsHouse> {
  const house = await openHouse();
  const { query } = house;
  const [author] = await query<{ id: number }>('SELECT id FROM admin_users ORDER BY id LIMIT 1');
  const one = async (text: string, values: unknown[]) => (await query<{ id: string }>(text, values))[0]!.id;
  const draft: ResultsHouse['draft'] = ({ account, title = `Post ${++serial}`, template = null, format = 'photos' }) => {
    const content = { locale: 'fr', target: null, paid: false, parts: [{ account: `acc_${account}`, format, caption: title, hashtags: [], media: [], options: {} }] };
    return one(
      `INSERT INTO social_posts (title, content, accounts, networks, template, author)
       SELECT $1, $2::jsonb, ARRAY[a.id], ARRAY[a.network], $3::bigint, $4::integer FROM social_accounts a WHERE a.id = $5 RETURNING id::text AS id`,
      [title, JSON.stringify(content), template, author!.id, account],
    );
  };
  const leave: ResultsHouse['leave'] = async (post, { account, publishedAt, format = 'photos', state = 'published', told = [] }) => {
    const publication = await one(
      `INSERT INTO social_publications (staff, wish, due_at, state) VALUES ($1, $2, $3, 'ended') RETURNING id::text AS id`,
      [author!.id, `wish-${++serial}-long`, publishedAt],
    );
    await query(`UPDATE social_posts SET state = 'ended', publication = $2 WHERE id = $1`, [post, publication]);
    const delivery = await one(
      `INSERT INTO social_deliveries (publication, account, network, format, caption, next_at, state, begun_at, published_at, permalink, failure)
       SELECT $1::bigint, a.id, a.network, $3, '', $4::timestamptz, $5::text, $4, CASE WHEN $5::text IN ('published', 'deleted') THEN $4::timestamptz END,
         'https://social.example/' || $1::bigint, CASE WHEN $5::text = 'failed' THEN '{"code":"x","kind":"stop"}'::jsonb END
       FROM social_accounts a WHERE a.id = $2 RETURNING id::text AS id`,
      [publication, account, format, publishedAt, state],
    );
    for (const { hours, ...values } of told)
      await query(
        `INSERT INTO social_measures (delivery, at, views, reach, likes, comments, shares, saves, clicks)
         SELECT $1, $2, m.views, m.reach, m.likes, m.comments, m.shares, m.saves, m.clicks FROM jsonb_to_record($3::jsonb)
           AS m (views bigint, reach bigint, likes bigint, comments bigint, shares bigint, saves bigint, clicks bigint)`,
        [delivery, new Date(publishedAt.getTime() + hours * HOUR), JSON.stringify(values)],
      );
    return delivery;
  };
  return {
    ...house,
    async staff(role) {
      const token = await signInStaff(house.cms.url, role);
      return { call: (method, path, body) => call(`${house.cms.url}/social${path}`, token, method, body) };
    },
    account: (network, name, owner) =>
      one(
        `INSERT INTO social_accounts (owner, network, login, remote, name, token, token_key)
         VALUES ($3::integer, $1::text, CASE WHEN $1::text = 'tiktok' THEN 'tiktok' ELSE 'facebook' END, $2::text, $2::text, '\\x00', 'k') RETURNING id::text AS id`,
        [network, name, owner ?? null],
      ),
    template: (name) =>
      one(`INSERT INTO social_templates (kind, name, bodies) VALUES ('tip', $1, '{"fr": "Bonjour"}') RETURNING id::text AS id`, [name]), // prettier-ignore
    draft,
    leave,
    async post(wanted) {
      const post = await draft(wanted);
      await leave(post, wanted);
      return post;
    },
  };
} // prettier-ignore

async function call<Data>(url: string, token: string, method: string, body: unknown): Promise<Said<Data>> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  // As bytes: a mark at the start of a file is part of it.
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  const read = (text.startsWith('{') ? JSON.parse(text) : {}) as Said<Data>['body'] & { error?: { details?: object } };
  return { status: response.status, headers: response.headers, data: read.data, body: read, text, ...read.error?.details }; // prettier-ignore
}
