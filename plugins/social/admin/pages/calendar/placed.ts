import type { Calendar } from '../../../contracts/manager/calendar.ts';
import type { PostCard } from '../../../contracts/manager/posts.ts';

export type Placed = Calendar['posts'][number];
/** Where posts are being moved to, by their id, before the server has said yes: a local time, or null for none. */
export type Moves = Readonly<Record<string, string | null>>;

/** A calendar with one card in another place, as it is after a move. `local`: null for no time. */
export function withCard(calendar: Calendar, card: PostCard, local: string | null): Calendar {
  const others = <One extends { id: string }>(list: One[]) => list.filter(({ id }) => id !== card.id);
  if (local === null)
    return { ...calendar, posts: others(calendar.posts), untimed: [card, ...others(calendar.untimed)] };
  const posts = [...others(calendar.posts), { ...card, local }];
  posts.sort((one, other) => one.local.localeCompare(other.local));
  return { ...calendar, posts, untimed: others(calendar.untimed) };
}

/** A calendar as it will be when what is on its way has arrived. */
export function withMoves(calendar: Calendar, moves: Moves): Calendar {
  const cards = [...calendar.posts, ...calendar.untimed].filter(({ id }) => id in moves);
  return cards.reduce((shown, card) => withCard(shown, card, moves[card.id]!), calendar);
}

/** Lists by what they have in common, each in the order that was given. */
export function grouped<One>(all: One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
