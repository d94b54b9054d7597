import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import type { PostsQuery } from '../../contracts/manager/posts.ts';
import type { postFilters } from '../../contracts/manager/posts.ts';
import { SocialError } from '../errors.ts';
import { readCards, type CardRow } from './rows.ts';

export type PostFilters = { [Name in keyof typeof postFilters]?: z.output<(typeof postFilters)[Name]> };

/** What of posts (`s`) is looked for, in SQL; its values are put behind those that are there. */
export function wanted({ network, account, template, author, state }: PostFilters, values: unknown[]): string[] {
  const put = (value: unknown) => `$${values.push(value)}`;
  return [
    ...(network ? [`s.networks @> ARRAY[${put(network)}::text]`] : []),
    ...(account ? [`s.accounts @> ARRAY[${put(account.slice('acc_'.length))}::bigint]`] : []),
    ...(template ? [`s.template = ${put(template.slice('tpl_'.length))}`] : []),
    ...(author !== undefined ? [`s.author = ${put(author)}`] : []),
    ...(state ? [`s.state = ${put(state)}`] : []),
  ];
}

const A_PAGE = 20;
const CURSOR = /^\d{1,18}$/;

/** The newest first; `next` is the cursor of the page after it. */
export async function listPosts(db: Querier, { search, cursor, ...filters }: PostsQuery): Promise<{ posts: CardRow[]; next: string | null }> {
  if (cursor !== undefined && !CURSOR.test(cursor)) throw new SocialError('invalid', { field: 'cursor' });
  const values: unknown[] = [];
  const where = wanted(filters, values);
  if (search) where.push(`s.title ILIKE $${values.push(`%${search.replace(/[\\%_]/g, '\\$&')}%`)}`);
  if (cursor !== undefined) where.push(`s.id < $${values.push(cursor)}`);
  const rows = await readCards(db, `${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY s.id DESC LIMIT ${A_PAGE + 1}`, values);
  const posts = rows.slice(0, A_PAGE);
  return { posts, next: rows.length > A_PAGE ? posts.at(-1)!.id : null };
} // prettier-ignore
