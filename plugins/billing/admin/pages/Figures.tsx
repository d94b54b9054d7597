import { Box, Grid, Typography } from '@strapi/design-system';
import type { BillingOverview } from '../../contracts/overview.ts';
import { churn, money } from './words.ts';

export function Figures({ overview }: { overview: BillingOverview }) {
  const figures: Array<[string, string]> = [
    ['Revenu mensuel récurrent', money(overview.monthly)],
    ['Abonnements payants', String(overview.paying)],
    ['Essais en cours', String(overview.trials)],
    ['Impayés', String(overview.unpaid)],
    ['Départs sur 30 jours', churn(overview.churn)],
  ];
  return (
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
  );
}
