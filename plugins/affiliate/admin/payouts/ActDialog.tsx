import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { ACTS, type Act } from './acts.ts';
import { money } from './words.ts';

interface Props {
  act: Act;
  count: number;
  /** Centimes. */
  total: number;
  onDone: (body: object) => Promise<boolean>;
  onClose: () => void;
}

/** Asks once more, with the sum that moves, and for what has to be said with it. */
export function ActDialog({ act, count, total, onDone, onClose }: Props) {
  const { label, text, asks, danger = false } = ACTS[act];
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const change = (event: { target: { value: string } }) => setSaid(event.target.value);
  const send = async () => {
    setBusy(true);
    const done = await onDone(asks ? { [asks]: said.trim() } : {});
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content aria-describedby={id}>
        <Dialog.Header>{`${label} : ${count} versement(s), ${money(total)}`}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography id={id}>{text}</Typography>
            {asks === 'reference' && (
              <Field.Root required hint="Lettres, chiffres, tirets, points et barres obliques.">
                <Field.Label>Référence de la banque</Field.Label>
                <Field.Input value={said} maxLength={60} onChange={change} />
                <Field.Hint />
              </Field.Root>
            )}
            {asks === 'reason' && (
              <Field.Root required hint="Gardée dans le journal et avec le versement.">
                <Field.Label>Raison</Field.Label>
                <Textarea value={said} maxLength={300} onChange={change} />
                <Field.Hint />
              </Field.Root>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Revenir
            </Button>
          </Dialog.Cancel>
          <Button
            variant={danger ? 'danger' : 'default'}
            fullWidth
            disabled={busy || (asks !== undefined && !said.trim())}
            onClick={() => void send()}
          >
            Confirmer
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
