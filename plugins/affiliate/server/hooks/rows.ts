import type { Querier } from '@sys/database/marketplace';
import type { Hook, HookEvent } from '../../contracts/partners.ts';
import { AffiliateError } from '../errors.ts';

interface HookRow {
  id: string;
  url: string;
  events: HookEvent[];
  createdAt: Date;
  oldUntil: Date | null;
  waiting: number;
  givenUp: number;
}

const READ = `SELECT h.id::text, h.url, h.events, h.created_at AS "createdAt",
    CASE WHEN h.old_until > now() THEN h.old_until END AS "oldUntil", counted.waiting, counted."givenUp"
  FROM affiliate_hooks h
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE m.state = 'waiting')::integer AS waiting,
      count(*) FILTER (WHERE m.state = 'given-up')::integer AS "givenUp"
    FROM affiliate_hook_messages m WHERE m.hook = h.id AND m.state <> 'delivered') counted
  WHERE h.merchant = $1 AND h.removed_at IS NULL`;

const viewHook = ({ createdAt, oldUntil, ...row }: HookRow): Hook => ({
  ...row,
  createdAt: new Date(createdAt).toISOString(),
  oldUntil: oldUntil && new Date(oldUntil).toISOString(),
});

/** Where a shop is told. */
export async function listHooks(db: Querier, merchant: string): Promise<Hook[]> {
  const { rows } = await db.query<HookRow & Record<string, unknown>>(`${READ} ORDER BY h.id`, [merchant]);
  return rows.map(viewHook);
}

/** Throws `no-hook` for another shop's. */
export async function readHook(db: Querier, merchant: string, id: string): Promise<Hook> {
  const { rows } = await db.query<HookRow & Record<string, unknown>>(`${READ} AND h.id = $2`, [merchant, id]);
  if (!rows[0]) throw new AffiliateError('no-hook');
  return viewHook(rows[0]);
}

/** What is signed with: the secrets of a hook, the newest first. */
export const ownerOfSecret = (merchant: string): string => `hook:${merchant}`;
