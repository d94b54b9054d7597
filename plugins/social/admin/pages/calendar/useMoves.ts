import { isFetchError, useFetchClient } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import type { Calendar } from '../../../contracts/manager/calendar.ts';
import type { Post, PostCard } from '../../../contracts/manager/posts.ts';
import { withCard, type Moves } from './placed.ts';
import { readRefusal, sayRefusal } from '../../words/refusals.ts';
import { momentName, quoted } from './words.ts';

/** What came of the last move, and the way back. */
export interface Outcome {
  text: string;
  done: boolean;
  undo: (() => void) | null;
}
type Shown = PostCard & { local?: string };

interface Options {
  zone: string;
  read: () => Promise<void>;
  amend: (change: (shown: Calendar) => Calendar) => void;
}

/**
 * Moves posts: each stands in its new place at once, and goes back when the server says no, with the reason. A version
 * goes with it, so that nobody moves what somebody else has changed meanwhile without seeing it.
 */
export function useMoves({ zone, read, amend }: Options) {
  const { get, put } = useFetchClient();
  const [moves, setMoves] = useState<Moves>({});
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const toTime = (card: PostCard, at: string) =>
    put<{ data: Post }>(`/social/posts/${card.id}/time`, { at, zone, version: card.version });
  /** A draft loses its time as its author would take it away: with all the rest of it as it was. */
  const withoutTime = async (card: PostCard) => {
    const { title, template, content, reviewAsked } = (await get<{ data: Post }>(`/social/posts/${card.id}`)).data.data;
    const rest = { title, template: template?.id ?? null, content, reviewAsked, version: card.version };
    return put<{ data: Post }>(`/social/posts/${card.id}`, { ...rest, at: null, zone: card.zone });
  };

  async function move(card: Shown, to: string | null): Promise<void> {
    const from = card.local ?? null;
    if (from === to || card.id in moves) return;
    const rest = ({ [card.id]: _, ...others }: Moves): Moves => others;
    setMoves((known) => ({ ...known, [card.id]: to }));
    setOutcome(null);
    try {
      const { data } = await (to === null ? withoutTime(card) : toTime(card, to));
      const moved = { ...card, ...pick(data.data) };
      amend((shown) => withCard(shown, moved, to));
      const text = to === null ? `${quoted(card.title)} n’a plus de date.` : `${quoted(card.title)} : ${momentName(to)}.`; // prettier-ignore
      setOutcome({ text, done: true, undo: () => void move({ ...moved, local: to ?? undefined }, from) });
    } catch (error) {
      const back = from === null ? 'reste sans date' : `reste ${momentName(from)}`;
      refuse(`${quoted(card.title)} ${back}. ${refusalOf(error)}`);
    } finally {
      setMoves(rest);
      // Conflicts, and whatever else has changed.
      await read();
    }
  }
  const refuse = (text: string) => setOutcome({ text, done: false, undo: null });
  const dismiss = () => setOutcome(null);
  return { moves, move, outcome, refuse, dismiss };
}

/** Of a whole post, what its card shows differently after a move. */
const pick = ({ version, state, at, zone, dueAt, parts }: Post) => ({ version, state, at, zone, dueAt, parts });

const refusalOf = (error: unknown): string =>
  isFetchError(error)
    ? sayRefusal({ status: error.status, ...readRefusal(error.response?.data) })
    : 'Le serveur ne répond pas. Réessayez.';
