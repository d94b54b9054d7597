import { useDraggable } from '@dnd-kit/core';
import { Flex, IconButton } from '@strapi/design-system';
import { Drag, WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { PostCard as Card } from '../../../contracts/manager/posts.ts';
import { useBoard } from './board.ts';
import { CardFrame, Clamped, Small } from './look.ts';
import { isMovable, standingOf } from './standing.ts';
import { NETWORK_NAMES, quoted, STANDINGS } from './words.ts';

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
        <Flex justifyContent="space-between" alignItems="flex-start" gap={1}>
          <Small style={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
            {card.local ? `${card.local.slice(11)} · ` : ''}
            {label}
          </Small>
          {free && (
            <IconButton
              ref={setActivatorNodeRef}
              {...attributes}
              onKeyDown={onKeyDown as React.KeyboardEventHandler<HTMLButtonElement>}
              label={`Déplacer ${quoted(card.title)}`}
              variant="ghost"
              size="XS"
              onClick={() => onAsk(card)}
            >
              <Drag />
            </IconButton>
          )}
        </Flex>
        <Link to={`/plugins/social/posts/${card.id}`} draggable={false}>
          <Clamped dir="auto">{card.title}</Clamped>
        </Link>
        <Where card={card} roomy={roomy} />
        {conflicts.map((said) => (
          <Small key={said} $tone="danger">
            <WarningCircle width="1.2rem" height="1.2rem" aria-hidden style={{ verticalAlign: '-0.15rem' }} /> {said}
          </Small>
        ))}
      </CardFrame>
    </li>
  );
}

/** Networks where there is little room, else each account, and who wrote it. */
function Where({ card, roomy }: Required<Props>) {
  const networks = [...new Set(card.parts.map(({ network }) => NETWORK_NAMES[network]))];
  const accounts = [...new Set(card.parts.map(({ name, network }) => `${name} (${NETWORK_NAMES[network]})`))];
  if (!roomy) return networks.length > 0 && <Small>{networks.join(', ')}</Small>;
  return (
    <Small>
      {[accounts.join(', ') || 'Aucun compte choisi', card.template?.name, card.author.name]
        .filter(Boolean)
        .join(' · ')}
    </Small>
  );
}
