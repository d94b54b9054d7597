import { styled } from 'styled-components';
import { Leafed } from './Files.tsx';
import type { Shown } from './Preview.tsx';
import { SentText } from './Text.tsx';

const Frame = styled.div`
  position: relative;
  max-width: 30rem;
  border-radius: 12px;
  overflow: hidden;
  background: #17171a;
`;
const Over = styled.div`
  position: absolute;
  inset-inline: 0;
  inset-block-end: 0;
  max-height: 55%;
  overflow: auto;
  padding: 4.8rem 1.6rem 1.6rem;
  background: linear-gradient(transparent, rgb(0 0 0 / 85%) 4rem);
  color: #ffffff;
  font-size: 1.4rem;
  /* The controls of a video below stay within reach. */
  pointer-events: none;
  p {
    pointer-events: auto;
  }
`;
const Name = styled.strong`
  display: block;
  padding-block-end: 0.4rem;
`;
const Told = styled.p`
  padding: 0.8rem 1.6rem;
  color: #c9c9cf;
  font-size: 1.2rem;
`;

/** What fills a telephone: reels, stories, and all of TikTok. Stories show no words. */
export function TallFrame({ part: { network, format, media, text }, name, locale }: Shown) {
  return (
    <Frame>
      <Leafed files={media} ratio="9 / 16" />
      {format === 'story' ? (
        <Told>Une story ne montre aucun texte.</Told>
      ) : (
        <Over tabIndex={0} role="group" aria-label="Texte">
          <Name>{network === 'tiktok' ? `@${name}` : name}</Name>
          <SentText text={text} locale={locale} colour="#ffffff" />
        </Over>
      )}
    </Frame>
  );
}
