import { Box, Button, Grid } from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';

interface Props {
  /** How many of them are set, the first one left out. */
  active: number;
  /** Each a Filter; the first is always there. */
  children: ReactNode;
}

/** On a phone the list itself is to be seen: all filters but the first are folded away there. */
const Foldable = styled(Box)<{ $open: boolean }>`
  > button {
    display: none;
  }
  @media (max-width: 519px) {
    > div > :not(:first-child) {
      display: ${({ $open }) => ($open ? 'flex' : 'none')};
    }
    > button {
      display: inline-flex;
      margin-block-start: 1.2rem;
    }
  }
`;

/** The filters of a list. */
export function Filters({ active, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const more = active > 0 ? `Autres filtres (${active})` : 'Autres filtres';
  return (
    <Foldable
      $open={open}
      tag="form"
      role="search"
      onSubmit={(event: { preventDefault(): void }) => event.preventDefault()}
    >
      <Grid.Root gap={4} id={id}>
        {children}
      </Grid.Root>
      <Button variant="tertiary" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? 'Moins de filtres' : more}
      </Button>
    </Foldable>
  );
}
