import { Box, Typography } from '@strapi/design-system';
import { Rows } from '@sys/platform/panel';
import type { ComponentProps } from 'react';

interface Props extends Pick<ComponentProps<typeof Rows>, 'heads' | 'rows' | 'empty'> {
  title: string;
}

/** A list under its title. */
export function Section({ title, ...list }: Props) {
  return (
    <Box paddingTop={8}>
      <Typography variant="beta" tag="h2">
        {title}
      </Typography>
      <Box paddingTop={4}>
        <Rows {...list} />
      </Box>
    </Box>
  );
}
