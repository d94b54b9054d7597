import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, useState, type ChangeEvent } from 'react';
import type { ImportOutcome } from '../../../contracts/seo.ts';
import { count } from './words.ts';
import { useDeed } from './useDeed.ts';

const MAX_BYTES = 200_000;

/** Many rules at once, from a spreadsheet. What cannot be taken is said line by line, and the rest is made. */
export function ImportRedirects({ onDone, onClose }: { onDone: () => Promise<unknown>; onClose: () => void }) {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [file, setFile] = useState<{ name: string; isTooLarge: boolean } | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const deed = useDeed();
  const send = async () => {
    setBusy(true);
    const answer = await deed<ImportOutcome>('/redirects/import', { text });
    setBusy(false);
    if ('problems' in answer) return;
    setOutcome(answer.data);
    await onDone();
  };
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    if (!chosen) return;
    const isTooLarge = chosen.size > MAX_BYTES;
    setFile({ name: chosen.name, isTooLarge });
    if (!isTooLarge) setText(await chosen.text());
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Importer des redirections</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Field.Root hint="Une ligne par redirection : l’ancienne adresse, la nouvelle et 301, séparées par des points-virgules. 302 pour une redirection provisoire, 410 (ou rien après l’ancienne adresse) pour une page supprimée. 500 lignes au plus.">
              <Field.Label>Liste</Field.Label>
              <Textarea
                value={text}
                rows={10}
                dir="ltr"
                placeholder="/ancienne;/nouvelle;301"
                onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
            <Flex gap={3} wrap="wrap" alignItems="center">
              <Button variant="secondary" startIcon={<Upload />} onClick={() => picker.current?.click()}>
                Prendre un fichier CSV
              </Button>
              <Typography
                variant="pi"
                role="status"
                textColor={file?.isTooLarge ? 'danger700' : 'neutral600'}
                style={{ overflowWrap: 'anywhere' }}
              >
                {file && (file.isTooLarge ? `${file.name} dépasse 200 Ko : coupez-le en plusieurs.` : file.name)}
              </Typography>
              {/* What the browser shows of it speaks the browser’s language. */}
              <input
                ref={picker}
                hidden
                type="file"
                accept=".csv,text/csv,text/plain"
                aria-label="Fichier CSV"
                onChange={(event) => void read(event)}
              />
            </Flex>
            {outcome && (
              <Box background="neutral100" padding={4} hasRadius role="status">
                <Typography tag="p" fontWeight="semiBold">
                  {outcome.made === 1
                    ? '1 redirection est en place.'
                    : `${count(outcome.made)} redirections sont en place.`}
                </Typography>
                {outcome.refused.map(({ line, message }) => (
                  <Typography key={line} tag="p" textColor="danger700">{`Ligne ${line} : ${message}`}</Typography>
                ))}
              </Box>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {outcome ? 'Fermer' : 'Annuler'}
          </Button>
          <Button disabled={busy || text.trim() === ''} onClick={() => void send()}>
            Importer
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
