import { styled } from 'styled-components';
import type { PostCard } from '../../../contracts/manager/posts.ts';
import { CardFrame, Clamped, Small } from './look.ts';
import { standingOf } from './standing.ts';
import { STANDINGS } from './words.ts';

const Lifted = styled(CardFrame)`
  cursor: grabbing;
  color: ${({ theme }) => theme.colors.neutral800};
  box-shadow: 0 6px 16px rgb(0 0 0 / 0.25);
`;

/** What is under the pointer while a post is dragged. */
export function Held({ card }: { card: PostCard & { local?: string } }) {
  const { label, tone } = STANDINGS[standingOf(card)];
  return (
    <Lifted $tone={tone} $held={false} $busy={false} $free aria-hidden>
      <Small style={{ fontWeight: 600 }}>{card.local ? card.local.slice(11) : label}</Small>
      <Clamped dir="auto" style={{ fontSize: '1.3rem', fontWeight: 600 }}>
        {card.title}
      </Clamped>
    </Lifted>
  );
}
