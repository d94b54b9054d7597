import type { Querier } from '@sys/database/marketplace';
import type { Post, PostContent } from '../../contracts/manager/posts.ts';
import { houseAddress } from '../../domain/posts/address.ts';
import { carriedByHouse, drawParts, type Carried, type Part } from '../publications/create.ts';
import { findMedia } from '../media/rows.ts';
import { houseAccounts, type PostRow } from './rows.ts';
import { addressOfTarget } from './target.ts';

export type PostProblem = Post['problems'][number];

/** By which a post’s publication is known, and its sub-ids are drawn; a post that was called back becomes another one. */
export const wishOf = ({ id, round }: Pick<PostRow, 'id' | 'round'>): string => `post-${id}-${round}`;

/** A part as it would be sent, and which of the content’s it is, from 1. */
export interface DrawnPart {
  delivery: number;
  part: Part;
}

interface Drawn {
  parts: DrawnPart[];
  /** Of the whole, and of what cannot be drawn at all. */
  problems: PostProblem[];
}

/**
 * What each account would be sent of a post, to the letter. `wish` null: it is not kept yet, so that nothing tells it apart
 * in its address. `previewed`: what a network asks its author to agree to may come later. Writes nothing.
 */
export async function drawPost(
  db: Querier,
  { content, wish }: { content: PostContent; wish: string | null },
  now: Date,
  { previewed = false } = {},
): Promise<Drawn> {
  const problems: PostProblem[] = [];
  if (content.parts.length === 0) problems.push({ code: 'no-part' });
  const page = content.target && (await addressOfTarget(db, content.target, content.locale));
  if (content.target && !page) problems.push({ code: 'no-deal' });
  const missing = await missingOf(db, content);
  problems.push(...missing);
  const there = content.parts.flatMap((draft, index) =>
    missing.some(({ delivery }) => delivery === index + 1) ? [] : { draft, delivery: index + 1 },
  );
  const wanted = { owner: null, wish: wish ?? 'post-new', locale: content.locale, deliveries: there.map(({ draft }) => draft) }; // prettier-ignore
  const { paid } = content;
  const carried: Carried = wish === null ? { paid, addressOf: ({ network }) => page && houseAddress(page, { network, campaign: null }) } : carriedByHouse({ paid, url: page }); // prettier-ignore
  const parts = await drawParts(db, wanted, carried, now, { previewed });
  return { parts: parts.map((part, index) => ({ delivery: there[index]!.delivery, part })), problems };
}

async function missingOf(db: Querier, { parts }: PostContent): Promise<{ code: string; delivery: number }[]> {
  const accounts = await houseAccounts(db, parts.map(({ account }) => account.slice('acc_'.length))); // prettier-ignore
  const files = await findMedia(db, null, [...new Set(parts.flatMap(({ media }) => media))]);
  const known = new Set(files.map(({ id }) => id));
  return parts.flatMap(({ account, media }, index) => {
    const state = accounts.get(account.slice('acc_'.length))?.state ?? 'disconnected';
    if (state === 'disconnected') return { code: 'no-account', delivery: index + 1 };
    return media.some((id) => !known.has(id)) ? { code: 'no-media', delivery: index + 1 } : [];
  });
}

/** What keeps a post from being planned; none when nothing does. */
export async function problemsOfPost(db: Querier, row: PostRow, now: Date): Promise<PostProblem[]> {
  const { parts, problems } = await drawPost(db, { content: row.content, wish: wishOf(row) }, now);
  const isLate = row.at !== null && row.dueAt !== null && Date.parse(row.dueAt) < now.getTime() - 60_000;
  return [
    ...(isLate ? [{ code: 'too-late' }] : []),
    ...problems,
    ...parts.flatMap(({ delivery, part }) => part.problems.map((problem) => ({ ...problem, delivery }))),
  ];
}
