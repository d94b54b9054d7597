import { styled } from 'styled-components';

/** The panel’s own width for a calendar and what waits beside it; below, one under the other. */
const WIDE = '@media (min-width: 1280px)';

export const Board = styled.div`
  display: grid;
  gap: 1.6rem;
  align-items: start;
  grid-template-columns: minmax(0, 1fr);
  ${WIDE} {
    grid-template-columns: minmax(0, 1fr) 24rem;
  }
`;

export const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  & th,
  & td {
    vertical-align: top;
    padding: 0.4rem;
    border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  & tr > :last-child {
    border-inline-end: 0;
  }
  & tbody tr:last-child > * {
    border-block-end: 0;
  }
`;

/** A place for posts. `$away`: of another month, or gone by. */
export const Cell = styled.td<{ $over: boolean; $away: boolean }>`
  position: relative;
  background: ${({ theme, $over, $away }) =>
    $over ? theme.colors.primary100 : $away ? theme.colors.neutral100 : theme.colors.neutral0};
  box-shadow: ${({ theme, $over }) => ($over ? `inset 0 0 0 2px ${theme.colors.primary600}` : 'none')};
`;

export const DayNumber = styled.span<{ $today: boolean }>`
  display: inline-grid;
  place-items: center;
  min-width: 2.4rem;
  height: 2.4rem;
  padding-inline: 0.4rem;
  border-radius: 1.2rem;
  font-size: 1.3rem;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  color: ${({ theme, $today }) => ($today ? theme.colors.neutral0 : theme.colors.neutral800)};
  background: ${({ theme, $today }) => ($today ? theme.colors.primary600 : 'transparent')};
`;

export const List = styled.ul`
  display: grid;
  gap: 0.4rem;
`;

/** Of cells that are narrow: what does not fit is cut by the line, and whole on the page of the post. */
export const Clamped = styled.span`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  overflow-wrap: anywhere;
`;

type Tone = 'neutral' | 'warning' | 'primary' | 'danger' | 'success';
export const CardFrame = styled.div<{ $tone: Tone; $held: boolean; $busy: boolean; $free: boolean }>`
  position: relative;
  display: grid;
  gap: 0.2rem;
  padding: 0.6rem 0.8rem;
  border-radius: 4px;
  border: 1px solid ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  border-inline-start: 3px solid ${({ theme, $tone }) => theme.colors[`${$tone}600`]};
  background: ${({ theme, $tone }) => ($tone === 'neutral' ? theme.colors.neutral0 : theme.colors[`${$tone}100`])};
  opacity: ${({ $held, $busy }) => ($held || $busy ? 0.5 : 1)};
  cursor: ${({ $free }) => ($free ? 'grab' : 'default')};
  & a {
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.3rem;
    font-weight: 600;
    line-height: 1.35;
    text-decoration: none;
  }
  & a:hover {
    text-decoration: underline;
  }
`;

/** Small words of a card, in the colour that its ground bears. */
export const Small = styled.span<{ $tone?: Tone }>`
  font-size: 1.2rem;
  line-height: 1.35;
  overflow-wrap: anywhere;
  color: ${({ theme, $tone = 'neutral' }) => theme.colors[`${$tone}700`]};
`;

/** Holds what is only heard. */
export const Heard = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
