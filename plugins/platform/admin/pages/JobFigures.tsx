import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { JobOverview } from '../../contracts/index.ts';
import { duration, instant } from './words.ts';

/** The state of the whole in figures, and what comes at its hour. */
export function JobFigures({ overview }: { overview: JobOverview }) {
  const figures: Array<[string, string]> = [
    ['En cours', String(overview.running)],
    ['En attente', String(overview.planned + overview.queued)],
    ['Attente la plus longue', duration(overview.oldestWaitingSeconds)],
    ['Faites depuis une heure', String(overview.done)],
    ['Abandonnées', String(overview.dead)],
  ];
  return (
    <>
      <Grid.Root gap={4}>
        {figures.map(([label, value]) => (
          <Grid.Item key={label} col={2} s={4} xs={6} direction="column" alignItems="stretch">
            <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} height="100%">
              <Typography variant="pi" textColor="neutral600">
                {label}
              </Typography>
              <Typography tag="p" variant="alpha">
                {value}
              </Typography>
            </Box>
          </Grid.Item>
        ))}
      </Grid.Root>
      {overview.repeated.length > 0 && (
        <Box paddingTop={4}>
          <Typography variant="sigma" textColor="neutral600" tag="h2">
            À heures fixes
          </Typography>
          <Flex tag="ul" gap={4} wrap="wrap" paddingTop={2}>
            {overview.repeated.map(({ name, nextAt }) => (
              <Typography key={name} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
                <code>{name}</code> : {instant(nextAt)}
              </Typography>
            ))}
          </Flex>
        </Box>
      )}
    </>
  );
}
