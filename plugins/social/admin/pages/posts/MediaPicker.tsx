import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { Filter, Shown, useList, useRead } from '@sys/platform/panel';
import { useRef, useState } from 'react';
import type { PostDeal } from '../../../contracts/manager/deals.ts';
import type { LibraryItem } from '../../../contracts/manager/library.ts';
import { useLibrary } from '../../calls/useLibrary.ts';
import { ACCEPTED } from '../library/accepted.ts';
import { Tile, TileGrid } from '../library/Tile.tsx';
import { DealPictures } from './DealPictures.tsx';

interface Props {
  chosen: readonly string[];
  deal: string | null;
  /** Files that were seen, so that they are known where they are chosen. */
  onKnown: (files: readonly LibraryItem[]) => void;
  onDone: (ids: string[]) => void;
  onClose: () => void;
}

const MOST = 35;

/** Chooses files in their order: out of the library, off the deal’s page, or brought just now. */
export function MediaPicker({ chosen: first, deal, onKnown, onDone, onClose }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(first);
  const [filters, setFilters] = useState({ search: '', kind: '' });
  const { rows, trouble, again, more } = useList<LibraryItem>('/social/media', filters);
  const { data: deals } = useRead<PostDeal[]>(deal === null ? null : `/social/deals?deal=${deal}`);
  const { bring, fromDeal, part } = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  const keep = (items: readonly LibraryItem[]) => {
    onKnown(items);
    setChosen((last) => [...last, ...items.map(({ id }) => id)].slice(0, MOST));
  };
  const pick = (item: LibraryItem) => {
    if (chosen.includes(item.id)) setChosen(chosen.filter((id) => id !== item.id));
    else keep([item]);
  };
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    keep(await bring(files));
    await again();
  };
  const takeFromDeal = async ({ deal: id, title }: PostDeal, picture: number) => {
    const item = await fromDeal(id, picture, title);
    if (item) keep([item]);
    await again();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Choisir des fichiers</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {deals?.[0] && <DealPictures deal={deals[0]} onTake={takeFromDeal} />}
            <Box tag="section" aria-label="Médiathèque">
              <Flex justifyContent="space-between" alignItems="center" gap={3} paddingBottom={3} wrap="wrap">
                <Typography variant="delta" tag="h3">
                  Médiathèque
                </Typography>
                <Button variant="secondary" size="S" startIcon={<Upload />} loading={part !== null} onClick={() => input.current?.click()}>
                  Importer
                </Button>
              </Flex>
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
              <Box paddingBottom={4}>
                <Grid.Root gap={4}>
                  <Filter label="Rechercher" placeholder="Nom, mot-clé" options={null} value={filters.search} onChange={(search) => setFilters({ ...filters, search })} />
                  <Filter label="Type" options={{ image: 'Photos', video: 'Vidéos' }} value={filters.kind} onChange={(kind) => setFilters({ ...filters, kind })} />
                </Grid.Root>
              </Box>
              <Shown data={rows} trouble={trouble}>
                {(items) =>
                  items.length === 0 ? (
                    <Typography textColor="neutral600">Aucun fichier ici.</Typography>
                  ) : (
                    <TileGrid aria-label="Fichiers">
                      {items.map((item) => {
                        const place = chosen.indexOf(item.id);
                        return <Tile key={item.id} item={item} label={item.name || 'Sans nom'} chosen={place < 0 ? null : place + 1} onPick={() => pick(item)} />;
                      })}
                    </TileGrid>
                  )
                }
              </Shown>
              {more && (
                <Flex justifyContent="center" paddingTop={4}>
                  <Button variant="tertiary" onClick={more}>
                    Afficher la suite
                  </Button>
                </Flex>
              )}
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Revenir
          </Button>
          <Button onClick={() => onDone([...chosen])}>{chosen.length > 1 ? `Garder ${chosen.length} fichiers` : chosen.length === 1 ? 'Garder ce fichier' : 'Ne garder aucun fichier'}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
} // prettier-ignore
