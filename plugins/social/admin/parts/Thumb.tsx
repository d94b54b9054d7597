import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { shownAt } from '../calls/addresses.ts';

const Whole = styled(Box)`
  position: relative;
  overflow: hidden;
  img,
  video {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;
const Length = styled.span`
  position: absolute;
  inset-inline-end: 6px;
  inset-block-end: 6px;
  padding: 1px 6px;
  border-radius: 4px;
  background: rgb(0 0 0 / 75%);
  color: #ffffff;
  font-size: 1.1rem;
`;

interface Props {
  file: { kind: 'image' | 'video'; url: string; alt: string; durationMs?: number | null };
  /** Width over height. */
  ratio?: string;
}

/** A file as it looks, filling its place; of a video its first picture and how long it is. */
export function Thumb({ file: { kind, url, alt, durationMs }, ratio = '1' }: Props) {
  return (
    <Whole background="neutral150" hasRadius style={{ aspectRatio: ratio }}>
      {kind === 'image' ? (
        <img src={shownAt(url)} alt={alt} loading="lazy" />
      ) : (
        // `#t` has it show its first picture before it is played.
        <video src={`${shownAt(url)}#t=0.1`} aria-label={alt || 'Vidéo'} preload="metadata" muted playsInline />
      )}
      {kind === 'video' && durationMs != null && <Length>{clock(durationMs)}</Length>}
    </Whole>
  );
}

/** `1:05` */
export const clock = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

export const NoThumb = () => (
  <Whole background="neutral150" hasRadius style={{ aspectRatio: '1', display: 'grid', placeItems: 'center' }}>
    <Typography variant="pi" textColor="neutral600">
      –
    </Typography>
  </Whole>
);
