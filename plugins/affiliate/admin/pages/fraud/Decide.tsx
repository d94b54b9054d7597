import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  title: string;
  /** What follows from it. */
  text: string;
  danger?: boolean;
  onDone: (reason: string) => Promise<boolean>;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks once more, and for a reason, which is kept. */
export function Decide({ title, text, danger = false, onDone, onClose, children }: Props) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const said = reason.trim();
  const send = async () => {
    setBusy(true);
    const done = await onDone(said);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content aria-describedby={id}>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography id={id}>{text}</Typography>
            {children}
            <Field.Root required>
              <Field.Label>Raison</Field.Label>
              <Textarea
                value={reason}
                maxLength={300}
                onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Revenir
            </Button>
          </Dialog.Cancel>
          <Button
            fullWidth
            variant={danger ? 'danger' : 'default'}
            disabled={said.length < 3 || busy}
            onClick={() => void send()}
          >
            Confirmer
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
