import { createContext, useContext } from 'react';
import type { Calendar } from '../../../contracts/manager/calendar.ts';
import type { PostCard } from '../../../contracts/manager/posts.ts';
import type { View } from './address.ts';
import type { Moves, Placed } from './placed.ts';

/** What every part of the calendar is drawn from. */
export interface BoardFacts {
  view: View;
  /** The days that are shown, the first first. */
  days: string[];
  posts: Map<string, Placed[]>;
  holidays: Map<string, Calendar['holidays']>;
  fasting: (day: string) => boolean;
  conflictsOf: (card: { id: string; local: string }) => string[];
  /** What is on its way to another place. */
  moving: Moves;
  /** Local time of the zone that is shown. */
  now: string;
  /** The month in view, `2026-12`. */
  month: string;
  mayMove: boolean;
  /** Opens the dialog that asks for a date and an hour. */
  onAsk: (card: PostCard & { local?: string }) => void;
  /** The address of a new post at a local time. */
  newAt: (local: string) => string;
}

const Context = createContext<BoardFacts | null>(null);
export const BoardProvider = Context.Provider;

export function useBoard(): BoardFacts {
  const facts = useContext(Context);
  if (!facts) throw new Error('This stands in a calendar.');
  return facts;
}
