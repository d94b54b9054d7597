import { Box, Flex, Typography } from '@strapi/design-system';
import { Face } from './Face.tsx';
import { Leafed } from './Files.tsx';
import type { Shown } from './Preview.tsx';
import { SentText } from './Text.tsx';

/** A photo or a carousel in the feed of Instagram: the place is as wide and high as the first file, within what is shown. */
export function InstagramPost({ part: { media, text }, name, locale }: Shown) {
  const [first] = media;
  const ratio = first ? Math.min(1.91, Math.max(0.8, first.width / first.height)) : 1;
  return (
    <Box background="neutral0" borderColor="neutral200" hasRadius overflow="hidden">
      <Flex gap={2} padding={3} alignItems="center">
        <Face name={name} />
        <Typography fontWeight="semiBold">{name}</Typography>
      </Flex>
      <Leafed files={media} ratio={String(ratio)} />
      <Box padding={3}>
        <Typography tag="div">
          <SentText text={text} locale={locale} name={name} />
        </Typography>
      </Box>
    </Box>
  );
}
