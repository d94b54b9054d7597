import { Box, Grid, Typography } from '@strapi/design-system';
import type { Analytics } from '../../../contracts/manager/analytics.ts';
import { measureOf, MEASURES, sayMeasure, type Measure } from './measures.ts';
import { posts } from '../../words/figures.ts';

/** All that the posts came to together, each with of how many posts it is known. */
export function Kpis({ total }: { total: Analytics['total'] }) {
  return (
    <Grid.Root gap={4} tag="ul" aria-label="En tout">
      {(Object.keys(MEASURES) as Measure[]).map((measure) => (
        <Grid.Item key={measure} tag="li" col={3} m={4} s={6} xs={6} direction="column" alignItems="stretch">
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} height="100%">
            <Typography variant="pi" textColor="neutral600" tag="p">
              {MEASURES[measure]}
            </Typography>
            <Typography tag="p" variant="alpha" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {sayMeasure(measure, measureOf(total, measure))}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {ofHowMany(total, measure)}
            </Typography>
          </Box>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

function ofHowMany(total: Analytics['total'], measure: Measure): string {
  const value = total[measure];
  if (typeof value !== 'object' || value === null) return '';
  if (value.of === 0) return 'Aucune ne le dit';
  return value.of === total.posts ? 'Toutes le disent' : `Dit par ${posts(value.of)} sur ${total.posts}`;
}
