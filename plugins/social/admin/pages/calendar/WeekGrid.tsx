import { useDroppable } from '@dnd-kit/core';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { useBoard } from './board.ts';
import { AddPost, DayHead } from './DayHead.tsx';
import { hourOf } from './landing.ts';
import { Cell, Grid, List, Small } from './look.ts';
import { PostCard } from './PostCard.tsx';
import { placeName } from './words.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Where a day of work begins: the night lies above. */
const MORNING = 7;

const Scroll = styled.div`
  max-height: min(72rem, 75vh);
  overflow: auto;
  border-radius: 4px;
  & thead th,
  & thead td {
    position: sticky;
    top: 0;
    z-index: 2;
    background: ${({ theme }) => theme.colors.neutral0};
  }
`;
/** Too narrow a week is pushed sideways. */
const WeekTable = styled(Grid)`
  min-width: 88rem;
`;

export function WeekGrid({ label }: { label: string }) {
  const { days } = useBoard();
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = scroll.current;
    const row = box?.querySelector<HTMLElement>(`[data-hour="${MORNING}"]`);
    const head = box?.querySelector('thead');
    if (box && row && head) box.scrollTop = row.offsetTop - head.offsetHeight;
  }, [days[0]]);
  return (
    <Scroll ref={scroll} role="region" aria-label={label} tabIndex={0}>
      <WeekTable>
        <thead>
          <tr>
            <td style={{ width: '6.4rem' }} />
            {days.map((day) => (
              <th key={day} scope="col">
                <DayHead day={day} weekday />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HOURS.map((hour) => (
            <tr key={hour} data-hour={hour}>
              <th scope="row">
                <Small>{hour} h</Small>
              </th>
              {days.map((day) => (
                <Slot key={day} day={day} hour={hour} />
              ))}
            </tr>
          ))}
        </tbody>
      </WeekTable>
    </Scroll>
  );
}

function Slot({ day, hour }: { day: string; hour: number }) {
  const { posts, now } = useBoard();
  const place = hourOf(day, hour);
  const { setNodeRef, isOver } = useDroppable({ id: place });
  const here = (posts.get(day) ?? []).filter(({ local }) => local.startsWith(place));
  return (
    <Cell ref={setNodeRef} $over={isOver} $away={place < now.slice(0, 13)} data-place={place} style={{ height: '4.8rem' }}>
      {here.length > 0 ? (
        <List aria-label={placeName(place)}>
          {here.map((card) => (
            <PostCard key={card.id} card={card} />
          ))}
        </List>
      ) : (
        place > now.slice(0, 13) && <AddPost day={day} hour={hour} />
      )}
    </Cell>
  );
} // prettier-ignore
