import { useDraggable } from '@dnd-kit/core';
import { Flex, IconButton } from '@strapi/design-system';
import { Drag, WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { PostCard as Card } from '../../../contracts/manager/posts.ts';
import { NETWORK_NAMES } from '../../words/names.ts';
import { useBoard } from './board.ts';
import { CardFrame, Clamped, Small } from './look.ts';
import { isMovable, standingOf } from './standing.ts';
import { quoted, STANDINGS } from './words.ts';

interface Props {
  card: Card & { local?: string };
  /** All that there is room for in a list, and not in a cell. */
  roomy?: boolean;
}

/** A post: its title opens it; it is dragged by any of its places, and moved by keyboard with its handle. */
export function PostCard({ card, roomy = false }: Props) {
  const { mayMove, moving, onAsk, conflictsOf } = useBoard();
  const busy = card.id in moving;
  const free = mayMove && isMovable(card) && !busy;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: card.id,
    data: card,
    disabled: !free,
    attributes: { roleDescription: 'publication qui se déplace' },
  });
  const { onKeyDown, ...pointer } = listeners ?? {};
  const { label, tone } = STANDINGS[standingOf(card)];
  const conflicts = card.local === undefined ? [] : conflictsOf({ id: card.id, local: card.local });
  return (
    <li ref={setNodeRef} {...pointer} data-post={card.id}>
      <CardFrame $tone={tone} $held={isDragging} $busy={busy} $free={free} aria-busy={busy}>
        <Flex justifyContent="space-between" gap={1}>
          <Small style={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
            {card.local ? card.local.slice(11) : label}
          </Small>
          {free && (
            <IconButton
              ref={setActivatorNodeRef}
              {...attributes}
              onKeyDown={onKeyDown as React.KeyboardEventHandler<HTMLButtonElement>}
              label={`Déplacer ${quoted(card.title)}`}
              variant="ghost"
              size="XS"
              style={{ marginBlock: '-0.4rem', marginInlineEnd: '-0.4rem' }}
              onClick={() => onAsk(card)}
            >
              <Drag />
            </IconButton>
          )}
        </Flex>
        <Link to={`/plugins/social/posts/${card.id}`} draggable={false}>
          <Clamped dir="auto">{card.title}</Clamped>
        </Link>
        <Small>{[card.local && label, roomy ? accountsOf(card) : networksOf(card)].filter(Boolean).join(' · ')}</Small>
        {conflicts.map((said) => (
          <Small key={said} $tone="danger">
            <WarningCircle width="1.2rem" height="1.2rem" aria-hidden style={{ verticalAlign: '-0.15rem' }} /> {said}
          </Small>
        ))}
      </CardFrame>
    </li>
  );
}

const networksOf = ({ parts }: Card): string =>
  [...new Set(parts.map(({ network }) => NETWORK_NAMES[network]))].join(', ');

function accountsOf({ parts, template, author }: Card): string {
  const accounts = [...new Set(parts.map(({ name, network }) => `${name} (${NETWORK_NAMES[network]})`))];
  return [accounts.join(', ') || 'Aucun compte choisi', template?.name, author.name].filter(Boolean).join(' · ');
}
