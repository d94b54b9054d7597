import { Box } from '@strapi/design-system';
import { NoThumb, Thumb } from '../../parts/Thumb.tsx';

/** The first picture of a post, small; read out by nobody, as its title stands beside it. */
export const CardThumb = ({ thumb }: { thumb: string | null }) => (
  <Box width="4.8rem" shrink={0}>
    {thumb ? <Thumb file={{ kind: 'image', url: thumb, alt: '' }} /> : <NoThumb />}
  </Box>
);
