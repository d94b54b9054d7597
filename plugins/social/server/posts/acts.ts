import type { Querier } from '@sys/database/marketplace';
import { isSameMember, type Member } from '@sys/identity/services';
import { isUntouched, timeMoveOf } from '../../domain/posts/states.ts';
import { moveDelivery } from '../deliveries/move.ts';
import { holdDeliveries } from '../deliveries/rows.ts';
import { SocialError } from '../errors.ts';
import { reschedule } from '../publications/acts.ts';
import { createPublication } from '../publications/create.ts';
import { dueOf } from '../publications/due.ts';
import { problemsOfPost, wishOf } from './draw.ts';
import { houseAccounts, standingParts, type PostRow } from './rows.ts';
import { addressOfTarget } from './target.ts';
import { movePost } from './write.ts';

type Reviewable = Pick<PostRow, 'reviewAsked' | 'parts' | 'author' | 'submittedBy'>;

/**
 * Whether a second person has to approve it: by its author’s wish, by its accounts’, or because whoever wrote it or submits
 * it has switched that off themselves at one of them. `submitter`: who would submit it now.
 */
export async function needsReview(db: Querier, row: Reviewable, submitter: Member | null): Promise<boolean> {
  if (row.reviewAsked) return true;
  const accounts = await houseAccounts(db, row.parts.map(({ account }) => account));
  for (const { reviewed, reviewOffBy, reviewOffEmail } of accounts.values()) {
    if (reviewed) return true;
    if (reviewOffBy === null) continue;
    const off = { id: reviewOffBy, email: reviewOffEmail! };
    if ((await isOwn(db, row, off)) || (await isSameMember(db, submitter?.id ?? null, off))) return true;
  }
  return false;
} // prettier-ignore

/** Whether it is this member’s own: by who wrote it or submitted it, by whichever of their accounts. */
export async function isOwn(db: Querier, { author, submittedBy }: Pick<PostRow, 'author' | 'submittedBy'>, member: Pick<Member, 'id' | 'email'>): Promise<boolean> {
  return (await isSameMember(db, author, member)) || isSameMember(db, submittedBy, member);
} // prettier-ignore

/** To the second person where one is needed, else it is planned. Throws `not-publishable` with what is missing, `too-late`. */
export async function submitPost(db: Querier, row: PostRow, member: Member, now: Date): Promise<'submitted' | 'planned'> {
  if (row.state !== 'draft') throw new SocialError('wrong-state');
  await mustBeReady(db, row, now);
  // What was said of it before was said of other words.
  const set = 'submitted_by = $5, submitted_at = $6, reviewer = NULL, reviewed_at = NULL, note = NULL';
  if (await needsReview(db, row, member)) {
    await movePost(db, row, 'submit', 'author', [set, [member.id, now]]);
    return 'submitted';
  }
  const publication = await publish(db, row, now);
  await movePost(db, row, 'plan', 'author', [`${set}, publication = $7`, [member.id, now, publication]]);
  return 'planned';
} // prettier-ignore

/** By a second person, of the version that they have read. Throws `own-review`. */
export async function approvePost(db: Querier, row: PostRow, member: Member, now: Date): Promise<void> {
  if (row.state !== 'review') throw new SocialError('wrong-state');
  if (await isOwn(db, row, member)) throw new SocialError('own-review');
  await mustBeReady(db, row, now);
  const publication = await publish(db, row, now);
  await movePost(db, row, 'approve', 'reviewer', ['reviewer = $5, reviewed_at = $6, publication = $7', [member.id, now, publication]]); // prettier-ignore
}

export const refusePost = (db: Querier, row: PostRow, member: Member, note: string, now: Date): Promise<void> =>
  movePost(db, row, 'refuse', 'reviewer', ['reviewer = $5, reviewed_at = $6, note = $7', [member.id, now, note]]);

async function mustBeReady(db: Querier, row: PostRow, now: Date): Promise<void> {
  const problems = await problemsOfPost(db, row, now);
  if (problems.some(({ code }) => code === 'too-late')) throw new SocialError('too-late');
  if (problems.length > 0) throw new SocialError('not-publishable', problems);
}

async function publish(db: Querier, row: PostRow, now: Date): Promise<string> {
  const { content, author, at, zone } = row;
  const { locale, target, paid, parts: deliveries } = content;
  const url = target && (await addressOfTarget(db, target, locale));
  const deal = target?.kind === 'deal' ? target.deal : null;
  const wanted = { owner: null, link: null, wish: wishOf(row), locale, zone, deliveries, house: { staff: author, url, deal, paid } }; // prettier-ignore
  return (await createPublication(db, at === null ? wanted : { ...wanted, at }, now)).id;
}

/** Back to the desk. Throws `under-way` when any part of it has begun. */
export async function recallPost(db: Querier, row: PostRow): Promise<void> {
  if (row.publication !== null && row.state === 'planned') {
    await mustBeUntouched(db, row.publication);
    for (const part of await holdDeliveries(db, row.publication)) await moveDelivery(db, part, 'cancel', 'owner');
  }
  const anew = row.state === 'planned' ? ', publication = NULL, round = round + 1' : '';
  await movePost(db, row, 'recall', 'author', [`submitted_by = NULL, submitted_at = NULL, reviewer = NULL, reviewed_at = NULL, note = NULL${anew}`, []]); // prettier-ignore
}

/**
 * Gives it up. Of what is planned all that waits is cancelled: where something has left already, the rest is dropped and the
 * post ends with what left; where nothing can be cancelled any more, throws `under-way`.
 */
export async function dropPost(db: Querier, row: PostRow): Promise<void> {
  if (row.state !== 'planned') return movePost(db, row, 'drop', 'author');
  const parts = await holdDeliveries(db, row.publication!);
  let cancelled = 0;
  for (const part of parts) if (await moveDelivery(db, part, 'cancel', 'owner')) cancelled++;
  const over = parts.filter(({ state }) => state === 'cancelled').length;
  if (cancelled === 0 && over < parts.length) throw new SocialError('under-way');
  await movePost(db, row, cancelled + over === parts.length ? 'drop' : 'move', 'author');
}

/** To another time; what is planned moves with its parts. Throws `too-late`, and `under-way` when any of them has begun. */
export async function retimePost(db: Querier, row: PostRow, { at, zone }: { at: string; zone: string }, now: Date): Promise<void> {
  const move = timeMoveOf(row.state);
  if (move === null) throw new SocialError('wrong-state');
  const dueAt = dueOf(at, zone, now);
  if (row.state === 'planned') {
    await mustBeUntouched(db, row.publication!);
    await reschedule(db, row.publication!, { at, zone }, now);
  }
  await movePost(db, row, move, 'author', ['local_at = $5::timestamp, zone = $6, due_at = $7', [at, zone, dueAt]]);
} // prettier-ignore

async function mustBeUntouched(db: Querier, publication: string): Promise<void> {
  // Held first: what begins meanwhile has begun before it is looked at, or does not begin.
  await db.query('SELECT 1 FROM social_deliveries d WHERE d.publication = $1 ORDER BY d.id FOR UPDATE', [publication]);
  if (!isUntouched(await standingParts(db, [publication]))) throw new SocialError('under-way');
}
