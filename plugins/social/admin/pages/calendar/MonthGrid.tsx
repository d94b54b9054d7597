import { useDroppable } from '@dnd-kit/core';
import { Box, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useBoard } from './board.ts';
import { DayHead } from './DayHead.tsx';
import { Cell, Grid, List } from './look.ts';
import { PostCard } from './PostCard.tsx';
import { dayName, weekdayName } from './words.ts';

/** As many as make no cell taller than a week should be. */
const FIRST = 3;

export function MonthGrid({ label }: { label: string }) {
  const { days } = useBoard();
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7));
  return (
    <Grid aria-label={label}>
      <thead>
        <tr>
          {weeks[0]!.map((day) => (
            <th key={day} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {weekdayName(day)}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day key={day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

function Day({ day }: { day: string }) {
  const { posts, month, now } = useBoard();
  const { setNodeRef, isOver } = useDroppable({ id: day });
  const [open, setOpen] = useState(false);
  const here = posts.get(day) ?? [];
  const away = day.slice(0, 7) !== month || day < now.slice(0, 10);
  // One more takes the room of the words that say that there is one more.
  const shown = open || here.length <= FIRST + 1 ? here : here.slice(0, FIRST);
  return (
    <Cell ref={setNodeRef} $over={isOver} $away={away} data-day={day} style={{ height: '13rem' }}>
      <DayHead day={day} />
      <List aria-label={dayName(day)}>
        {shown.map((card) => (
          <PostCard key={card.id} card={card} />
        ))}
      </List>
      {(open || shown.length < here.length) && (
        <Box paddingTop={1}>
          <TextButton aria-expanded={open} aria-label={`${open ? 'Replier' : `Voir les ${here.length} publications`}, ${dayName(day)}`} onClick={() => setOpen(!open)}>
            {open ? 'Replier' : `+ ${here.length - shown.length} autres`}
          </TextButton>
        </Box>
      )}
    </Cell>
  );
} // prettier-ignore
