import { useDroppable } from '@dnd-kit/core';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { PostCard as Card } from '../../../contracts/manager/posts.ts';
import { useBoard } from './board.ts';
import { TRAY } from './landing.ts';
import { List } from './look.ts';
import { PostCard } from './PostCard.tsx';

const Aside = styled.aside<{ $over: boolean }>`
  padding: 1.6rem;
  border-radius: 4px;
  background: ${({ theme, $over }) => ($over ? theme.colors.primary100 : theme.colors.neutral0)};
  border: 1px ${({ $over }) => ($over ? 'solid' : 'dashed')}
    ${({ theme, $over }) => ($over ? theme.colors.primary600 : theme.colors.neutral300)};
  /* Above the calendar where it has no place beside it. */
  order: -1;
  max-height: 26rem;
  overflow: auto;
  & ul {
    grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
  }
  /* Beside a long month it stays at hand, below the title that stays there too. */
  @media (min-width: 1280px) {
    order: 0;
    position: sticky;
    top: 7.2rem;
    max-height: 80vh;
  }
`;

/** Drafts without a time, from where they are dragged into the calendar. */
export function Tray({ cards }: { cards: Card[] }) {
  const { setNodeRef, isOver } = useDroppable({ id: TRAY });
  const { mayMove } = useBoard();
  return (
    <Aside ref={setNodeRef} $over={isOver} aria-labelledby="untimed">
      <Typography id="untimed" tag="h2" variant="delta">
        Sans date{cards.length > 0 ? ` (${cards.length})` : ''}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" style={{ paddingBlock: '0.4rem 1.2rem' }}>
        {cards.length === 0
          ? 'Les brouillons sans date attendent ici.'
          : mayMove
            ? 'Glissez un brouillon vers un jour, ou utilisez sa poignée.'
            : 'Ces brouillons attendent une date.'}
      </Typography>
      <List>
        {cards.map((card) => (
          <PostCard key={card.id} card={card} />
        ))}
      </List>
    </Aside>
  );
}
