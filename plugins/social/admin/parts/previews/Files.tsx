import { useState } from 'react';
import { styled } from 'styled-components';
import type { PreviewPart } from '../../../contracts/preview.ts';
import { shownAt } from '../../calls/addresses.ts';

type File = PreviewPart['media'][number];

const Fill = styled.div`
  position: relative;
  background: #17171a;
  img,
  video {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;
const Missing = styled.div`
  display: grid;
  place-items: center;
  height: 100%;
  color: #c9c9cf;
  padding: 1.6rem;
  text-align: center;
`;
const Turn = styled.button<{ $side: 'start' | 'end' }>`
  position: absolute;
  inset-block-start: calc(50% - 1.4rem);
  inset-inline-${({ $side }) => $side}: 0.8rem;
  width: 2.8rem;
  height: 2.8rem;
  border-radius: 50%;
  background: rgb(255 255 255 / 90%);
  color: #1d1a17;
  cursor: pointer;
`;
const Place = styled.span`
  position: absolute;
  inset-block-start: 0.8rem;
  inset-inline-end: 0.8rem;
  padding: 2px 8px;
  border-radius: 999px;
  background: rgb(0 0 0 / 70%);
  color: #ffffff;
  font-size: 1.1rem;
`;

export const OneFile = ({ file }: { file: File }) =>
  file.kind === 'image' ? (
    <img src={shownAt(file.url)} alt={file.alt} />
  ) : (
    <video src={`${shownAt(file.url)}#t=0.1`} controls muted playsInline preload="metadata" aria-label={file.alt || 'Vidéo'} />
  ); // prettier-ignore

/** Files one at a time, as they are leafed through. `ratio`: width over height of the place. */
export function Leafed({ files, ratio }: { files: readonly File[]; ratio: string }) {
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, Math.max(0, files.length - 1));
  const file = files[at];
  return (
    <Fill style={{ aspectRatio: ratio }}>
      {file ? <OneFile file={file} /> : <Missing>Aucun fichier</Missing>}
      {files.length > 1 && (
        <>
          <Place>{`${at + 1}/${files.length}`}</Place>
          {at > 0 && (
            <Turn type="button" $side="start" aria-label="Fichier précédent" onClick={() => setAt(at - 1)}>
              ‹
            </Turn>
          )}
          {at < files.length - 1 && (
            <Turn type="button" $side="end" aria-label="Fichier suivant" onClick={() => setAt(at + 1)}>
              ›
            </Turn>
          )}
        </>
      )}
    </Fill>
  );
}
