import type { Querier } from '@sys/database/marketplace';
import type { PostContent } from '../../contracts/manager/posts.ts';
import { findMedia } from '../media/rows.ts';
import { houseAccounts, type PostRow } from './rows.ts';
import { insertPost } from './write.ts';

/** A draft with the words and files of another post that are still there, without a time. What was agreed to for that one is agreed to anew. */
export async function copyPost(db: Querier, { title, content, zone, templateId, reviewAsked }: PostRow, author: number): Promise<string> {
  const parts = await stillThere(db, content);
  const template = templateId === null ? null : (`tpl_${templateId}` as const);
  const copy = { wish: null, title, content: { ...content, parts }, at: null, zone, template, reviewAsked };
  return (await insertPost(db, copy, author)).id;
} // prettier-ignore

async function stillThere(db: Querier, { parts }: PostContent): Promise<PostContent['parts']> {
  const accounts = await houseAccounts(db, parts.map(({ account }) => account.slice('acc_'.length))); // prettier-ignore
  const files = await findMedia(db, null, [...new Set(parts.flatMap(({ media }) => media))]);
  const known = new Set(files.map(({ id }) => id));
  return parts
    .filter(({ account }) => accounts.has(account.slice('acc_'.length)))
    .map(({ options: { consent: _, ...options }, media, ...part }) => ({ ...part, options, media: media.filter((id) => known.has(id)) })); // prettier-ignore
}
