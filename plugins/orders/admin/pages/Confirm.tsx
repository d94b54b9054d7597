import { Button, Dialog, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';

interface Props {
  title: string;
  /** What follows from it. */
  text: string;
  onDone: () => Promise<boolean>;
  onClose: () => void;
}

/** Asks once more. */
export function Confirm({ title, text, onDone, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const id = useId();
  const send = async () => {
    setBusy(true);
    const done = await onDone();
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content aria-describedby={id}>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Typography id={id}>{text}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Revenir
            </Button>
          </Dialog.Cancel>
          <Button fullWidth disabled={busy} onClick={() => void send()}>
            Confirmer
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
