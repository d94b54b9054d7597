import { useDroppable } from '@dnd-kit/core';
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useBoard } from './board.ts';
import { AddPost, Celebrated } from './DayHead.tsx';
import { Heard, List, Small } from './look.ts';
import { PostCard } from './PostCard.tsx';
import { dayName } from './words.ts';

const Section = styled.section<{ $over: boolean; $today: boolean; $empty: boolean }>`
  padding: ${({ $empty }) => ($empty ? '0.4rem 1.6rem' : '1.2rem 1.6rem')};
  border-radius: 4px;
  background: ${({ theme, $over, $empty }) =>
    $over ? theme.colors.primary100 : $empty ? 'transparent' : theme.colors.neutral0};
  border: 1px solid
    ${({ theme, $over, $empty }) =>
      $over ? theme.colors.primary600 : $empty ? 'transparent' : theme.colors.neutral150};
  border-inline-start: 3px solid
    ${({ theme, $today, $over }) => ($today || $over ? theme.colors.primary600 : theme.colors.neutral200)};
`;

/** Day after day: for narrow screens, and for who reads a month from the top to the bottom. */
export function DayList() {
  const { days } = useBoard();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {days.map((day) => (
        <Day key={day} day={day} />
      ))}
    </Flex>
  );
}

function Day({ day }: { day: string }) {
  const { posts, now } = useBoard();
  const { setNodeRef, isOver } = useDroppable({ id: day });
  const here = posts.get(day) ?? [];
  const today = day === now.slice(0, 10);
  return (
    <Section
      ref={setNodeRef}
      $over={isOver}
      $today={today}
      $empty={here.length === 0}
      data-day={day}
      aria-label={dayName(day)}
    >
      <Flex justifyContent="space-between" gap={2} minHeight="2.4rem">
        <Flex gap={2} wrap="wrap" alignItems="baseline">
          <Typography
            tag="h3"
            variant={here.length > 0 ? 'delta' : 'omega'}
            textColor={here.length > 0 || today ? 'neutral800' : 'neutral600'}
          >
            <time dateTime={day}>{dayName(day)}</time>
          </Typography>
          {today && <Small $tone="primary">aujourd’hui</Small>}
          <Celebrated day={day} />
        </Flex>
        <AddPost day={day} />
      </Flex>
      {here.length > 0 ? (
        <List style={{ paddingTop: '0.8rem' }}>
          {here.map((card) => (
            <PostCard key={card.id} card={card} roomy />
          ))}
        </List>
      ) : (
        <Heard>Aucune publication</Heard>
      )}
    </Section>
  );
}
