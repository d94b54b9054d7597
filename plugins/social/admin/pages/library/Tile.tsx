import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { LibraryItem } from '../../../contracts/manager/library.ts';
import { Thumb } from '../../parts/Thumb.tsx';

export const TileGrid = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
  gap: 1.6rem;
`;

const Whole = styled.button<{ $chosen: boolean }>`
  display: block;
  width: 100%;
  padding: 6px;
  text-align: start;
  cursor: pointer;
  border-radius: 8px;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 2px solid ${({ theme, $chosen }) => ($chosen ? theme.colors.primary600 : theme.colors.neutral150)};
  &:hover {
    border-color: ${({ theme }) => theme.colors.primary500};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface Props {
  item: LibraryItem;
  label: string;
  /** Its place among those that are chosen, from 1; null where nothing is chosen here. */
  chosen?: number | null;
  onPick: () => void;
}

/** One file of the library. */
export function Tile({ item, label, chosen = null, onPick }: Props) {
  return (
    <li>
      <Whole
        type="button"
        $chosen={chosen !== null}
        aria-label={chosen === null ? label : `${label} ${chosen}`}
        aria-pressed={chosen !== null}
        onClick={onPick}
      >
        <Thumb file={item} />
        <Flex justifyContent="space-between" gap={2} paddingTop={2} paddingLeft={1} paddingRight={1}>
          <Typography variant="pi" textColor="neutral800" ellipsis dir="auto">
            {item.name || 'Sans nom'}
          </Typography>
          {/* Read in one breath with the name, which its label is held against. */ ' '}
          {chosen !== null && (
            <Typography variant="pi" fontWeight="bold" textColor="primary700">
              {chosen}
            </Typography>
          )}
        </Flex>
      </Whole>
    </li>
  );
}
