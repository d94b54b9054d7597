import { DndContext, DragOverlay, MeasuringStrategy, type DragEndEvent } from '@dnd-kit/core';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Calendar } from '../../../contracts/manager/calendar.ts';
import type { PostCard as Card } from '../../../contracts/manager/posts.ts';
import type { View } from './address.ts';
import { BoardProvider, type BoardFacts } from './board.ts';
import { DayList } from './DayList.tsx';
import { SAID, underPointer, useDragSensors } from './drag.ts';
import { Held } from './Held.tsx';
import { landingOf, TRAY } from './landing.ts';
import { Board } from './look.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { Outcome } from './Outcome.tsx';
import { grouped, withMoves } from './placed.ts';
import { Tray } from './Tray.tsx';
import { useMoves } from './useMoves.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { conflictNames, quoted, ramadanName } from './words.ts';

type Shown = Card & { local?: string };
interface Props extends Pick<BoardFacts, 'view' | 'days' | 'now' | 'mayMove' | 'newAt'> {
  calendar: Calendar;
  zone: string;
  day: string;
  title: string;
  read: () => Promise<void>;
  amend: (change: (shown: Calendar) => Calendar) => void;
}

const MEASURING = { droppable: { strategy: MeasuringStrategy.Always } };
const GRIDS: Record<View, (props: { label: string }) => JSX.Element> = {
  month: MonthGrid,
  week: WeekGrid,
  list: DayList,
};

/** The posts of some days in their places, and what moves them from one to another. */
export function Days({ calendar, zone, day, title, read, amend, view, days, now, mayMove, newAt }: Props) {
  const { moves, move, outcome, refuse, dismiss } = useMoves({ zone, read, amend });
  const [held, setHeld] = useState<Shown | null>(null);
  const [asked, setAsked] = useState<Shown | null>(null);
  const sensors = useDragSensors(view, days.includes(now.slice(0, 10)) ? now.slice(0, 10) : days[0]!);
  const placed = withMoves(calendar, moves);

  const put = (card: Shown, place: string) => {
    if (place === TRAY && card.state !== 'draft') return refuse(`${quoted(card.title)} garde sa date : seul un brouillon peut rester sans date.`); // prettier-ignore
    void move(card, landingOf(place, card.local ?? null, now));
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setHeld(null);
    if (over) put(active.data.current as Shown, String(over.id));
  };
  const board: BoardFacts = {
    ...{ view, days, now, mayMove, newAt, moving: moves, onAsk: setAsked, month: day.slice(0, 7) },
    posts: grouped(placed.posts, ({ local }) => local.slice(0, 10)),
    holidays: grouped(calendar.holidays, (holiday) => holiday.day),
    fasting: (one) => calendar.ramadan.some(({ from, to }) => from <= one && one <= to),
    conflictsOf: (card) => conflictNames(card, placed),
  };
  const Grid = GRIDS[view];
  return (
    <BoardProvider value={board}>
      {calendar.ramadan.map((ramadan) => (
        <Typography key={ramadan.from} textColor="neutral600">
          {ramadanName(ramadan)}
        </Typography>
      ))}
      {calendar.more && (
        <Typography role="note" textColor="warning700">
          Il y a plus de publications que ce qui est montré : réduisez la période ou filtrez.
        </Typography>
      )}
      <Outcome outcome={outcome} onClose={dismiss} />
      <DndContext
        sensors={sensors}
        collisionDetection={underPointer}
        measuring={MEASURING}
        accessibility={SAID}
        onDragStart={({ active }) => setHeld(active.data.current as Shown)}
        onDragCancel={() => setHeld(null)}
        onDragEnd={onDragEnd}
      >
        <Board>
          <Grid label={title} />
          <Tray cards={placed.untimed} />
        </Board>
        <DragOverlay dropAnimation={null}>{held && <Held card={held} />}</DragOverlay>
      </DndContext>
      {asked && (
        <MoveDialog
          card={asked}
          zone={zone}
          proposed={landingOf(days.includes(now.slice(0, 10)) ? now.slice(0, 10) : days[0]!, null, now)!}
          onMove={(local) => void move(asked, local)}
          onUntime={asked.state === 'draft' && asked.local ? () => void move(asked, null) : null}
          onClose={() => setAsked(null)}
        />
      )}
    </BoardProvider>
  );
} // prettier-ignore
