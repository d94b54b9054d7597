import { Box, type BoxProps } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props extends Partial<Omit<BoxProps, 'children'>> {
  /** Makes it a region of that name. */
  label?: string;
  children: ReactNode;
}

/** What belongs together, on paper of its own. */
export function Card({ label, children, ...rest }: Props) {
  const look = {
    background: 'neutral0',
    hasRadius: true,
    shadow: 'tableShadow',
    padding: { initial: 4, medium: 5 },
    ...rest,
  } as const;
  if (label === undefined) return <Box {...look}>{children}</Box>;
  return (
    <Box {...look} role="region" aria-label={label}>
      {children}
    </Box>
  );
}
