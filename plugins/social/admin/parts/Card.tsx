import { Box, type BoxProps } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What belongs together, on paper of its own. */
export const Card = ({ children, ...rest }: { children: ReactNode } & Partial<BoxProps>) => (
  <Box background="neutral0" hasRadius shadow="tableShadow" padding={5} {...rest}>
    {children}
  </Box>
);
