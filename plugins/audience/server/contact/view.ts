import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import { moveIn } from '@sys/platform/moves';
import type { Message, MessageRow } from '../../contracts/contact/desk.ts';
import { referenceOf } from '../../domain/contact/reference.ts';
import { MESSAGE_MOVES, type MessageMove, type MessageState } from '../../domain/contact/states.ts';
import { ANSWER_MESSAGES } from '../permissions.ts';
import { entriesOf, type MessageRowOf } from './rows.ts';

const EXCERPT = 140;

const common = ({ id, year, version, state, subject, language, name, email, opened, assignee, assigneeName, at }: MessageRowOf) => ({
  ...{ id: `msg_${id}` as const, reference: referenceOf(id, year), version, state, subject, language, name, email, unread: !opened, at },
  assignee: assignee === null ? null : { id: assignee, name: assigneeName },
}); // prettier-ignore

export function viewRow(row: MessageRowOf): MessageRow {
  const text = [...row.message.replace(/\s+/g, ' ')];
  const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).join('')}…` : text.join('');
  return { ...common(row), excerpt };
}

export async function viewMessage(db: Querier, row: MessageRowOf, member: Member): Promise<Message> {
  const { message, suspicions, order, account } = row;
  const works = member.may(ANSWER_MESSAGES);
  const may = (move: MessageMove) =>
    works && moveIn<MessageState, 'staff'>(MESSAGE_MOVES[move], row.state, 'staff') !== null;
  return {
    ...common(row),
    ...{ message, suspicions, order, account },
    entries: await entriesOf(db, row.id),
    may: {
      assign: may('take'),
      note: works,
      answer: may('answer'),
      close: may('close'),
      reopen: may('reopen'),
      suspect: may('suspect'),
      clear: may('clear'),
    },
  };
}
