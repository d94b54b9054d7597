import { Box, Typography } from '@strapi/design-system';

/** The title of a group of fields. It travels through the form's layout as if it were a field. */
export function GroupHeading({ attribute }: { attribute?: { heading?: string } }) {
  return (
    <Box paddingBottom={1}>
      <Typography variant="delta" fontWeight="bold" tag="h2">
        {attribute?.heading}
      </Typography>
    </Box>
  );
}
