import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import { moveIn } from '@sys/platform/moves';
import { MESSAGE_MOVES, type MessageMove, type MessageState } from '../../domain/contact/states.ts';
import { AudienceError } from '../errors.ts';
import { answerers } from './people.ts';
import type { MessageRowOf } from './rows.ts';
import { sendAnswer } from './tell.ts';

/**
 * Makes one move of a message that is held; `set` names what else changes with it, its values from `$4` on. Throws
 * `wrong-state` when it may not go that way, `changed-meanwhile` when it has gone another.
 */
export async function moveMessage(
  db: Querier,
  { id, state, version }: MessageRowOf,
  move: MessageMove,
  [set, values]: [string, unknown[]] = ['', []],
): Promise<void> {
  const to = moveIn<MessageState, 'staff'>(MESSAGE_MOVES[move], state, 'staff');
  if (to === null) throw new AudienceError('wrong-state');
  await rewrite(db, id, version, [
    `state = $3, closed_at = CASE WHEN $3 = 'closed' THEN now() END${set && `, ${set}`}`,
    [to, ...values],
  ]);
}

async function rewrite(db: Querier, id: string, version: number, [set, values]: [string, unknown[]]): Promise<void> {
  const { rows } = await db.query(
    `UPDATE audience_messages SET version = version + 1, changed_at = now(), ${set} WHERE id = $1 AND version = $2 RETURNING 1`,
    [id, version, ...values],
  );
  if (rows.length === 0) throw new AudienceError('changed-meanwhile');
}

/** To somebody who may look after messages, or to nobody; what was new is under way then. Throws `no-member`. */
export async function assignMessage(db: Querier, row: MessageRowOf, assignee: number | null): Promise<void> {
  if (assignee !== null && !(await answerers(db)).some(({ id }) => id === assignee)) throw new AudienceError('no-member');
  if (assignee !== null && row.state === 'new') return moveMessage(db, row, 'take', ['assignee = $4', [assignee]]);
  if (moveIn<MessageState, 'staff'>(MESSAGE_MOVES.take, row.state, 'staff') === null) throw new AudienceError('wrong-state');
  await rewrite(db, row.id, row.version, ['assignee = $3', [assignee]]);
} // prettier-ignore

/** What the team alone reads; it changes nothing else. */
export async function noteMessage(db: Querier, row: MessageRowOf, author: Member, text: string): Promise<void> {
  await addEntry(db, row.id, 'note', author.id, text);
  await rewrite(db, row.id, row.version, ['opened_at = coalesce(opened_at, now())', []]);
}

/** Answers by mail; whoever answers what nobody looks after looks after it from now on. */
export async function answerMessage(db: Querier, row: MessageRowOf, author: Member, text: string): Promise<void> {
  await moveMessage(db, row, 'answer', ['assignee = coalesce(assignee, $4)', [author.id]]);
  await sendAnswer(db, row, await addEntry(db, row.id, 'answer', author.id, text), text);
}

async function addEntry(db: Querier, message: string, kind: 'note' | 'answer', author: number, text: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    'INSERT INTO audience_message_entries AS e (message, kind, author, text) VALUES ($1, $2, $3, $4) RETURNING e.id::text AS id',
    [message, kind, author, text],
  );
  return rows[0]!.id;
} // prettier-ignore
