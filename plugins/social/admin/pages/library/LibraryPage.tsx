import { Layouts, Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Grid, ProgressBar, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { Filter, Shown, useList } from '@sys/platform/panel';
import { useRef, useState, type DragEvent } from 'react';
import { styled } from 'styled-components';
import type { LibraryItem } from '../../../contracts/manager/library.ts';
import { useLibrary } from '../../calls/useLibrary.ts';
import { READ_POSTS, WRITE_POSTS } from '../../permissions.ts';
import { ACCEPTED } from './accepted.ts';
import { FileDialog } from './FileDialog.tsx';
import { Tile, TileGrid } from './Tile.tsx';

const NO_FILTERS = { search: '', kind: '' };

/** The pictures and videos of the house, for its posts. */
export function LibraryPage() {
  return (
    <Page.Protect permissions={READ_POSTS}>
      <Page.Title>Médiathèque</Page.Title>
      <Library />
    </Page.Protect>
  );
}

const Drop = styled(Box)<{ $over: boolean }>`
  outline: ${({ $over, theme }) => ($over ? `2px dashed ${theme.colors.primary600}` : 'none')};
  outline-offset: 8px;
  border-radius: 4px;
  min-height: 40vh;
`;

function Library() {
  const [filters, setFilters] = useState(NO_FILTERS);
  const { rows, trouble, again, more } = useList<LibraryItem>('/social/media', filters);
  const { allowedActions } = useRBAC([...WRITE_POSTS]);
  const writes = allowedActions.canWrite === true;
  const { bring, part } = useLibrary();
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState<LibraryItem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    await bring(files);
    await again();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    <>
      <Layouts.Header
        title="Médiathèque"
        subtitle="Photos et vidéos des publications officielles"
        primaryAction={
          writes && (
            <Button startIcon={<Upload />} loading={part !== null} onClick={() => input.current?.click()}>
              Importer
            </Button>
          )
        }
      />
      <Layouts.Content>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          multiple
          hidden
          aria-label="Importer des fichiers"
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <Box paddingBottom={5} tag="form" role="search" onSubmit={(event: { preventDefault(): void }) => event.preventDefault()}>
          <Grid.Root gap={4}>
            <Filter label="Rechercher" placeholder="Nom, mot-clé, texte alternatif" options={null} value={filters.search} onChange={(search) => setFilters({ ...filters, search })} />
            <Filter label="Type" options={{ image: 'Photos', video: 'Vidéos' }} value={filters.kind} onChange={(kind) => setFilters({ ...filters, kind })} />
          </Grid.Root>
        </Box>
        {part !== null && (
          <Flex gap={3} paddingBottom={4} alignItems="center" role="status">
            <Typography>Import en cours…</Typography>
            <ProgressBar value={Math.round(part * 100)} aria-label="Import" />
          </Flex>
        )}
        <Drop
          $over={over}
          {...(writes && {
            onDragOver: (event: DragEvent) => {
              event.preventDefault();
              setOver(true);
            },
            onDragLeave: () => setOver(false),
            onDrop: drop,
          })}
        >
          <Shown data={rows} trouble={trouble}>
            {(items) =>
              items.length === 0 ? (
                <Typography textColor="neutral600">
                  {filters.search || filters.kind
                    ? 'Aucun fichier ne correspond.'
                    : 'Rien encore. Importez des photos ou des vidéos, ou déposez-les ici.'}
                </Typography>
              ) : (
                <TileGrid aria-label="Fichiers">
                  {items.map((item) => (
                    <Tile key={item.id} item={item} label={`Ouvrir ${item.name || 'sans nom'}`} onPick={() => setOpen(item)} />
                  ))}
                </TileGrid>
              )
            }
          </Shown>
        </Drop>
        {more && (
          <Flex justifyContent="center" paddingTop={5}>
            <Button variant="tertiary" onClick={more}>
              Afficher la suite
            </Button>
          </Flex>
        )}
      </Layouts.Content>
      {open && <FileDialog item={open} writes={writes} again={again} onClose={() => setOpen(null)} />}
    </>
  );
} // prettier-ignore
