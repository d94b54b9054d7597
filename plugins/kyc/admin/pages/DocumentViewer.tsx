import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Minus, Plus } from '@strapi/icons';
import { useEffect, useState } from 'react';
import type { ReviewedCase } from '../../contracts/index.ts';
import { documentName } from './words.ts';

interface Props {
  documents: ReviewedCase['documents'];
  /** Fetches one: each look is written down. */
  view: (id: string) => Promise<Blob>;
}

const LEAST = 0.5;
const MOST = 4;
/** A square turns in its own place, whatever stands in it. */
const LYING = { aspectRatio: '1', objectFit: 'contain' } as const;

/** The documents of a case beside its values, one at a time, larger and turned as somebody needs it. */
export function DocumentViewer({ documents, view }: Props) {
  const [open, setOpen] = useState<{ id: string; url: string; mediaType: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(1);
  const [turns, setTurns] = useState(0);
  useEffect(() => () => URL.revokeObjectURL(open?.url ?? ''), [open]);
  const show = async ({ id, mediaType }: Props['documents'][number]) => {
    setFailed(false);
    setZoom(1);
    setTurns(0);
    try {
      setOpen({ id, mediaType, url: URL.createObjectURL(await view(id)) });
    } catch {
      setOpen(null);
      setFailed(true);
    }
  };
  if (documents.length === 0) return <Typography textColor="neutral600">Aucune pièce n’a été déposée.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        {documents.map((document) => (
          <Button
            key={document.id}
            size="S"
            variant={open?.id === document.id ? 'default' : 'tertiary'}
            aria-pressed={open?.id === document.id}
            onClick={() => void show(document)}
          >
            {documentName(document.kind)}
          </Button>
        ))}
      </Flex>
      {failed && <Typography textColor="danger600">La pièce n’a pas pu être ouverte. Réessayez.</Typography>}
      {open && open.mediaType !== 'application/pdf' && (
        <Flex gap={2}>
          <IconButton label="Réduire" disabled={zoom <= LEAST} onClick={() => setZoom(zoom - 0.5)}>
            <Minus />
          </IconButton>
          <IconButton label="Agrandir" disabled={zoom >= MOST} onClick={() => setZoom(zoom + 0.5)}>
            <Plus />
          </IconButton>
          <IconButton label="Tourner d’un quart" onClick={() => setTurns(turns + 1)}>
            <ArrowClockwise />
          </IconButton>
        </Flex>
      )}
      {open && (
        <Box
          background="neutral150"
          hasRadius
          height="56rem"
          style={{ overflow: 'auto' }}
          // What is larger than its frame is moved by keys, too.
          tabIndex={0}
          role="group"
          aria-label="Pièce ouverte"
        >
          {open.mediaType === 'application/pdf' ? (
            <iframe src={open.url} title="Pièce en PDF" width="100%" height="100%" style={{ border: 0 }} />
          ) : (
            <img
              src={open.url}
              alt="Pièce déposée"
              style={{
                inlineSize: `${zoom * 100}%`,
                display: 'block',
                transform: `rotate(${(turns % 4) * 90}deg)`,
                ...(turns % 2 ? LYING : {}),
              }}
            />
          )}
        </Box>
      )}
    </Flex>
  );
}
