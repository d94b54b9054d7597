import { Box, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of a page under its title. */
export function Part({ title, col = 12, children }: { title: string; col?: number; children: ReactNode }) {
  return (
    <Grid.Item col={col} s={12} xs={12} direction="column" alignItems="stretch">
      <Box
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        padding={6}
        tag="section"
        aria-label={title}
        height="100%"
      >
        <Box paddingBottom={4}>
          <Typography variant="delta" tag="h2">
            {title}
          </Typography>
        </Box>
        {children}
      </Box>
    </Grid.Item>
  );
}
