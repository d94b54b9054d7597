import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';

interface Props {
  title: string;
  /** What follows from it. */
  text: string;
  /** The word on the button. */
  submit?: string;
  danger?: boolean;
  /** What has to be written with it; nothing without. `line`: it is one, and not a text. */
  asks?: { label: string; hint: string; most: number; line?: boolean };
  /** Whether it was done: then the question is over. */
  onDone: (said: string) => Promise<boolean>;
  onClose: () => void;
}

/** Asks once more, and for what has to be said with it. */
export function Confirm({ title, text, submit = 'Confirmer', danger = false, asks, onDone, onClose }: Props) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const typed = (event: { target: { value: string } }) => setSaid(event.target.value);
  const send = async () => {
    setBusy(true);
    const done = await onDone(said.trim());
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
            {asks && (
              <Field.Root required hint={asks.hint}>
                <Field.Label>{asks.label}</Field.Label>
                {asks.line ? (
                  <Field.Input value={said} maxLength={asks.most} onChange={typed} />
                ) : (
                  <Textarea value={said} maxLength={asks.most} dir="auto" onChange={typed} />
                )}
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
            disabled={busy || (asks !== undefined && said.trim() === '')}
            onClick={() => void send()}
          >
            {submit}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
