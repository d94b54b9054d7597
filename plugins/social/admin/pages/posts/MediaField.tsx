import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight, Crop, Plus, Trash } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import { shownAt } from '../../calls/addresses.ts';
import { useLibrary } from '../../calls/useLibrary.ts';
import { CropDialog } from '../../parts/CropDialog.tsx';
import { NoThumb, Thumb } from '../../parts/Thumb.tsx';
import { MediaPicker } from './MediaPicker.tsx';
import type { KnownFile, KnownFiles } from './useFiles.ts';

interface Props {
  label: string;
  value: readonly string[];
  files: KnownFiles;
  /** Of which photographs are offered; null without one. */
  deal: string | null;
  onChange: (ids: string[]) => void;
}

const Row = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
  gap: 1.2rem;
`;

/** The files that are sent, in their order: put in from the library, ordered, cut, taken out. */
export function MediaField({ label, value, files, deal, onChange }: Props) {
  const [picking, setPicking] = useState(false);
  const [cutting, setCutting] = useState<KnownFile | null>(null);
  const { cut } = useLibrary();
  const move = (at: number, by: number) => {
    const next = [...value];
    next.splice(at + by, 0, ...next.splice(at, 1));
    onChange(next);
  };
  const acts = (id: string, at: number) => {
    const file = files.of(id);
    const name = file?.name || `fichier ${at + 1}`;
    return (
      <Flex gap={1} paddingTop={2} wrap="wrap">
        <IconButton label={`Avancer ${name}`} size="S" disabled={at === 0} onClick={() => move(at, -1)}>
          <ArrowLeft />
        </IconButton>
        <IconButton label={`Reculer ${name}`} size="S" disabled={at === value.length - 1} onClick={() => move(at, 1)}>
          <ArrowRight />
        </IconButton>
        {file?.kind === 'image' && (
          <IconButton label={`Recadrer ${name}`} size="S" onClick={() => setCutting(file)}>
            <Crop />
          </IconButton>
        )}
        <IconButton label={`Retirer ${name}`} size="S" onClick={() => onChange(value.filter((one) => one !== id))}>
          <Trash />
        </IconButton>
      </Flex>
    );
  };
  return (
    <Box role="group" aria-label={label}>
      <Typography variant="pi" fontWeight="bold" tag="p" paddingBottom={2}>
        {label}
      </Typography>
      {value.length > 0 && (
        <Box paddingBottom={3}>
          <Row>
            {value.map((id, at) => {
              const file = files.of(id);
              return (
                <li key={id}>
                  {file ? <Thumb file={file} /> : <NoThumb />}
                  {file?.kind === 'image' && file.alt === '' && (
                    <Typography variant="pi" textColor="warning700" tag="p" paddingTop={1}>
                      Sans texte alternatif
                    </Typography>
                  )}
                  {acts(id, at)}
                </li>
              );
            })}
          </Row>
        </Box>
      )}
      <Button variant="secondary" startIcon={<Plus />} onClick={() => setPicking(true)}>
        {value.length === 0 ? 'Choisir des fichiers' : 'Changer les fichiers'}
      </Button>
      {picking && (
        <MediaPicker
          chosen={value}
          deal={deal}
          onKnown={files.add}
          onDone={(ids) => {
            onChange(ids);
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
      {cutting && (
        <CropDialog
          title={`Recadrer ${cutting.name || 'l’image'}`}
          src={shownAt(cutting.url)}
          alt={cutting.alt}
          onDone={async (crop) => {
            const made = await cut({ tags: [], ...cutting }, crop);
            if (!made) return false;
            files.add([made]);
            onChange(value.map((id) => (id === cutting.id ? made.id : id)));
            return true;
          }}
          onClose={() => setCutting(null)}
        />
      )}
    </Box>
  );
}
