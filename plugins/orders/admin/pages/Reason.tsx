import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  title: string;
  /** What follows from it. */
  text: string;
  submit: string;
  danger?: boolean;
  /** What else has to be said is not said yet. */
  blocked?: boolean;
  onDone: (reason: string) => Promise<boolean>;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks once more, and for a reason: both are in the way of everything that moves money. */
export function Reason({ title, text, submit, danger = false, blocked = false, onDone, onClose, children }: Props) {
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
            <Field.Root required hint="Gardée dans le journal et avec la commande.">
              <Field.Label>Raison</Field.Label>
              <Textarea
                value={reason}
                maxLength={300}
                onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              />
              <Field.Hint />
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
            variant={danger ? 'danger' : 'default'}
            fullWidth
            disabled={busy || blocked || !said}
            onClick={() => void send()}
          >
            {submit}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
