import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import type { Post } from '../../contracts/manager/posts.ts';
import { POST_MOVES, isUntouched, timeMoveOf, type PostMove } from '../../domain/posts/states.ts';
import { findMedia, viewMedia } from '../media/rows.ts';
import { APPROVE_POSTS, WRITE_POSTS } from '../permissions.ts';
import { partsOfPublications } from '../publications/rows.ts';
import { viewPart } from '../publications/view.ts';
import { isOwn, needsReview } from './acts.ts';
import { viewCards } from './cards.ts';
import { problemsOfPost } from './draw.ts';
import { standingParts, type PostRow } from './rows.ts';

/** A post as whoever opens it sees it, with what they may do. */
export async function viewPost(db: Querier, row: PostRow, member: Member, now: Date): Promise<Post> {
  const [card] = await viewCards(db, [row], now);
  const { content, reviewAsked, submittedAt, reviewedAt, note, publication } = row;
  const parts = publication === null ? [] : await partsOfPublications(db, [publication]);
  const files = await findMedia(db, null, [
    ...new Set([...(content.common?.media ?? []), ...content.parts.flatMap(({ media }) => media)]),
  ]);
  return {
    ...card!,
    ...{ content, reviewAsked, submittedAt, reviewedAt, note },
    needsReview: await needsReview(db, row, row.state === 'draft' ? member : null),
    reviewer: row.reviewer === null ? null : { id: row.reviewer, name: row.reviewerName },
    deliveries: parts.map(viewPart),
    problems: row.state === 'draft' || row.state === 'review' ? await problemsOfPost(db, row, now) : [],
    media: files.map((file) => {
      const { id, url, kind, width, height, alt } = viewMedia(file, now);
      return { id, url, kind, width, height, alt };
    }),
    may: await mayOf(db, row, member),
  };
}

async function mayOf(db: Querier, row: PostRow, member: Member): Promise<Post['may']> {
  const { state, publication } = row;
  const [writes, approves] = [member.may(WRITE_POSTS), member.may(APPROVE_POSTS)];
  const isFrom = (move: PostMove) => (POST_MOVES[move].from as readonly string[]).includes(state);
  const isFree = state !== 'planned' || isUntouched(await standingParts(db, [publication!]));
  return {
    edit: writes && isFrom('edit'),
    submit: writes && isFrom('submit'),
    approve: approves && isFrom('approve') && !(await isOwn(db, row, member)),
    refuse: approves && isFrom('refuse'),
    recall: writes && isFrom('recall') && isFree,
    move: writes && timeMoveOf(state) !== null && isFree,
    drop: writes && isFrom('drop'),
  };
}
