import { moveIn } from '@sys/platform/moves';
import { expect, it } from 'vitest';
import { MESSAGE_MOVES, MESSAGE_STATES, type MessageMove, type MessageState } from './states.ts';

const waysFrom = (state: MessageState) =>
  (Object.keys(MESSAGE_MOVES) as MessageMove[]).filter(
    (move) => moveIn<MessageState, 'staff'>(MESSAGE_MOVES[move], state, 'staff') !== null,
  );

it('leaves every state by some way, and what is put aside only by being looked at', () => {
  for (const state of MESSAGE_STATES) expect([state, waysFrom(state).length > 0]).toEqual([state, true]);
  expect(waysFrom('suspected')).toEqual(['clear']);
  expect(waysFrom('closed')).toEqual(['reopen']);
});
