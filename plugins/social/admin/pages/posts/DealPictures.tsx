import { Box, Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PostDeal } from '../../../contracts/manager/deals.ts';
import { Thumb } from '../../parts/Thumb.tsx';
import { TileGrid } from '../library/Tile.tsx';

interface Props {
  deal: PostDeal;
  onTake: (deal: PostDeal, picture: number) => Promise<void>;
}

/** The photographs of a deal’s page, to be taken into the library and chosen at once. */
export function DealPictures({ deal, onTake }: Props) {
  const [busy, setBusy] = useState<number | null>(null);
  if (deal.pictures.length === 0) return null;
  const take = async (picture: number) => {
    setBusy(picture);
    await onTake(deal, picture);
    setBusy(null);
  };
  return (
    <Box tag="section" aria-label="Photos de l’offre">
      <Typography variant="delta" tag="h3" paddingBottom={3} display="block">
        {`Photos de l’offre « ${deal.title} »`}
      </Typography>
      <TileGrid>
        {deal.pictures.map((url, picture) => (
          <li key={url}>
            <Thumb file={{ kind: 'image', url, alt: '' }} />
            <Box paddingTop={2}>
              <Button size="S" variant="secondary" fullWidth loading={busy === picture} disabled={busy !== null} onClick={() => void take(picture)}>
                {`Prendre la photo ${picture + 1}`}
              </Button>
            </Box>
          </li>
        ))}
      </TileGrid>
    </Box>
  );
} // prettier-ignore
