import { Button, Field, Flex, Grid, Modal, Textarea, Typography } from '@strapi/design-system';
import { Confirm } from '@sys/platform/panel';
import { useState } from 'react';
import type { LibraryItem } from '../../../contracts/manager/library.ts';
import { shownAt } from '../../calls/addresses.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { useLibrary } from '../../calls/useLibrary.ts';
import { CropDialog } from '../../parts/CropDialog.tsx';
import { clock, Thumb } from '../../parts/Thumb.tsx';
import { instant } from '../../words/dates.ts';

interface Props {
  item: LibraryItem;
  writes: boolean;
  again: () => Promise<void>;
  onClose: () => void;
}

const MOST_TAGS = 20;
/** Tags as they are typed: between commas, each once. */
const tagsOf = (typed: string) => [...new Set(typed.split(',').map((tag) => tag.trim().slice(0, 40)).filter(Boolean))].slice(0, MOST_TAGS); // prettier-ignore
const megabytes = (bytes: number) => `${new Intl.NumberFormat('fr-MA', { maximumFractionDigits: 1 }).format(bytes / (1024 * 1024))} Mo`; // prettier-ignore

/** One file: how it is called and described, cut to a part, or put away. */
export function FileDialog({ item, writes, again, onClose }: Props) {
  const [name, setName] = useState(item.name);
  const [alt, setAlt] = useState(item.alt);
  const [tags, setTags] = useState(item.tags.join(', '));
  const [over, setOver] = useState<'crop' | 'away' | null>(null);
  const [busy, setBusy] = useState(false);
  const deed = useDeed();
  const { cut } = useLibrary();
  const save = async () => {
    setBusy(true);
    const outcome = await deed({
      method: 'put',
      path: `/media/${item.id}`,
      body: { name, alt, tags: tagsOf(tags) },
      done: 'Le fichier est enregistré.',
    });
    setBusy(false);
    if (!outcome.ok) return;
    await again();
    onClose();
  };
  const putAway = async () => {
    const outcome = await deed({ method: 'del', path: `/media/${item.id}`, done: 'Le fichier est rangé.' });
    await again();
    if (outcome.ok) onClose();
    return outcome.ok;
  };
  if (over === 'crop')
    return (
      <CropDialog
        title={`Recadrer ${item.name || 'l’image'}`}
        src={shownAt(item.url)}
        alt={item.alt}
        onDone={async (crop) => {
          const made = await cut(item, crop);
          if (made) await again();
          if (made) onClose();
          return made !== null;
        }}
        onClose={() => setOver(null)}
      />
    );
  const facts = [
    `${item.width} × ${item.height} pixels`,
    item.durationMs !== null && clock(item.durationMs),
    megabytes(item.bytes),
    `importé le ${instant(item.createdAt)}`,
    item.posts === 0 ? 'dans aucune publication' : `dans ${item.posts} publication(s)`,
  ];
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{item.name || 'Sans nom'}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Grid.Root gap={5}>
            <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
              {item.kind === 'video' ? (
                <video src={shownAt(item.url)} controls aria-label={item.alt || item.name} style={{ maxWidth: '100%', maxHeight: '40rem' }} />
              ) : (
                <Thumb file={item} ratio={`${item.width} / ${item.height}`} />
              )}
              <Typography variant="pi" textColor="neutral600" paddingTop={2}>
                {facts.filter(Boolean).join(', ')}
              </Typography>
            </Grid.Item>
            <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
              <Flex direction="column" alignItems="stretch" gap={4}>
                <Field.Root name="name">
                  <Field.Label>Nom</Field.Label>
                  <Field.Input value={name} maxLength={120} disabled={!writes} onChange={(event: { target: { value: string } }) => setName(event.target.value)} />
                </Field.Root>
                <Field.Root name="alt" hint="Lu à voix haute à qui ne voit pas l’image, et envoyé à Instagram.">
                  <Field.Label>Texte alternatif</Field.Label>
                  <Textarea value={alt} maxLength={1000} disabled={!writes} dir="auto" onChange={(event: { target: { value: string } }) => setAlt(event.target.value)} />
                  <Field.Hint />
                </Field.Root>
                <Field.Root name="tags" hint="Séparés par des virgules.">
                  <Field.Label>Mots-clés</Field.Label>
                  <Field.Input value={tags} maxLength={600} disabled={!writes} onChange={(event: { target: { value: string } }) => setTags(event.target.value)} />
                  <Field.Hint />
                </Field.Root>
                {writes && (
                  <Flex gap={2} wrap="wrap">
                    {item.kind === 'image' && (
                      <Button variant="secondary" onClick={() => setOver('crop')}>
                        Recadrer
                      </Button>
                    )}
                    <Button variant="danger-light" onClick={() => setOver('away')}>
                      Ranger
                    </Button>
                  </Flex>
                )}
              </Flex>
            </Grid.Item>
          </Grid.Root>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Fermer
          </Button>
          {writes && (
            <Button loading={busy} onClick={() => void save()}>
              Enregistrer
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
      {over === 'away' && (
        <Confirm
          title={`Ranger ${item.name || 'ce fichier'} ?`}
          text="Il n’est plus proposé. Les publications déjà parties le gardent."
          submit="Ranger"
          danger
          onDone={putAway}
          onClose={() => setOver(null)}
        />
      )}
    </Modal.Root>
  );
} // prettier-ignore
