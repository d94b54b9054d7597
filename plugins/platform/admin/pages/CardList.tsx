import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

const CARD = { background: 'neutral0', hasRadius: true, shadow: 'tableShadow' } as const;

interface Props<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Between the lines of a card. */
  gap: 1 | 2;
  children: (item: Item) => ReactNode;
}

/** Cards one below the other, for phones: a table would have to be pushed sideways there. */
export function CardList<Item>({ items, keyOf, gap, children }: Props<Item>) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {items.map((item) => (
        <Box key={keyOf(item)} tag="li" {...CARD} padding={4}>
          <Flex direction="column" alignItems="stretch" gap={gap}>
            {children(item)}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

/** Stands in the place of a list that has nothing in it. */
export function EmptyList({ text }: { text: string }) {
  return (
    <Box {...CARD} padding={8}>
      <Typography textColor="neutral600">{text}</Typography>
    </Box>
  );
}
