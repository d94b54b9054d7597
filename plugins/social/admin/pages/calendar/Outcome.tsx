import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Outcome as Known } from './useMoves.ts';

/** Seen from wherever in a long month a post was put, and pushing nothing away. */
const Place = styled.div`
  position: fixed;
  inset-block-end: 1.6rem;
  inset-inline: 1.6rem;
  z-index: 4;
  display: grid;
  justify-content: center;
  pointer-events: none;
  & > * {
    pointer-events: auto;
    max-width: 72rem;
  }
`;

/** What came of the last move, said aloud as well, with the way back. The place for it is always there to be heard. */
export function Outcome({ outcome, onClose }: { outcome: Known | null; onClose: () => void }) {
  const tone = outcome?.done ? 'success' : 'danger';
  return (
    <Place role="status">
      {outcome && (
        <Box background={`${tone}100`} borderColor={`${tone}200`} hasRadius padding={3} shadow="popupShadow">
          <Flex justifyContent="space-between" gap={3}>
            <Typography textColor={`${tone}700`}>{outcome.text}</Typography>
            <Flex gap={2}>
              {outcome.undo && (
                <Button variant="tertiary" size="S" onClick={outcome.undo}>
                  Annuler le déplacement
                </Button>
              )}
              <IconButton label="Fermer ce message" variant="ghost" size="S" onClick={onClose}>
                <Cross />
              </IconButton>
            </Flex>
          </Flex>
        </Box>
      )}
    </Place>
  );
}
