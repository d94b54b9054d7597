import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Face } from './Face.tsx';
import { Leafed, OneFile } from './Files.tsx';
import type { Shown } from './Preview.tsx';
import { SentText } from './Text.tsx';

/** As Facebook lays out several photos: one beside the other, the rest counted. */
const Photos = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 2px;
  > div {
    position: relative;
    aspect-ratio: 1;
  }
  > div:first-child:nth-last-child(odd) {
    grid-column: span 2;
    aspect-ratio: 1.6;
  }
  img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;
const More = styled.span`
  position: absolute;
  inset: 0;
  display: grid;
  place-items: center;
  background: rgb(0 0 0 / 60%);
  color: #ffffff;
  font-size: 2.4rem;
  font-weight: 600;
`;
const MOST_SHOWN = 4;

/** A post of a Page: words first, then photos, a video, or the link with what its page shows of itself. */
export function FacebookPost({ part: { format, media, text, link }, name, locale }: Shown) {
  const rest = media.length - MOST_SHOWN;
  return (
    <Box background="neutral0" borderColor="neutral200" hasRadius overflow="hidden">
      <Flex gap={2} padding={3} alignItems="center">
        <Face name={name} size={4} />
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="semiBold">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            À l’instant
          </Typography>
        </Flex>
      </Flex>
      <Box paddingLeft={3} paddingRight={3} paddingBottom={3}>
        <Typography tag="div">
          <SentText text={text} locale={locale} />
        </Typography>
      </Box>
      {format === 'link' ? (
        <LinkCard link={link} />
      ) : format === 'video' || media.length < 2 ? (
        <Leafed files={media} ratio={media[0] ? `${media[0].width} / ${media[0].height}` : '1.6'} />
      ) : (
        <Photos>
          {media.slice(0, MOST_SHOWN).map((file, at) => (
            <div key={file.id}>
              <OneFile file={file} />
              {at === MOST_SHOWN - 1 && rest > 0 && <More>{`+${rest}`}</More>}
            </div>
          ))}
        </Photos>
      )}
    </Box>
  );
}

/** Facebook reads the page itself and shows its picture and title: what is known here is its address. */
const LinkCard = ({ link }: { link: string | null }) => (
  <Box background="neutral100" padding={3} borderColor="neutral200" borderStyle="solid" borderWidth="1px 0 0">
    <Typography tag="p" variant="sigma" textColor="neutral600">
      {link ? new URL(link).host : 'Aucun lien'}
    </Typography>
    {link && (
      <Typography tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {link}
      </Typography>
    )}
    <Typography tag="p" variant="pi" textColor="neutral600">
      {link ? 'Facebook y ajoute la photo et le titre de la page.' : 'Choisissez où mène la publication.'}
    </Typography>
  </Box>
);
