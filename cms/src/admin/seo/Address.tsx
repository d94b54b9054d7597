import { Typography } from '@strapi/design-system';

/** An address in a table: from the left, and broken anywhere, as it may be long and without a space. */
export const Address = ({ children }: { children: string }) => (
  <Typography textColor="neutral800" style={{ display: 'block', minWidth: '18rem', maxWidth: '40rem', whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
    <bdi>{children}</bdi>
  </Typography>
); // prettier-ignore
