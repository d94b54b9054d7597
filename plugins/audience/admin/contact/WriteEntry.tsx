import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { Card } from '@sys/platform/panel';
import { useState } from 'react';

interface Props {
  title: string;
  hint: string;
  submit: string;
  quiet?: boolean;
  /** Whether it was done: then what was written is gone from here. */
  onSend: (text: string) => Promise<boolean>;
}

/** Something to write about a message; what was not taken stays in the field. */
export function WriteEntry({ title, hint, submit, quiet = false, onSend }: Props) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    if (await onSend(text.trim())) setText('');
    setBusy(false);
  };
  return (
    <Card label={title}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root hint={hint}>
          <Field.Label>{title}</Field.Label>
          <Textarea
            value={text}
            maxLength={5000}
            dir="auto"
            onChange={(event: { target: { value: string } }) => setText(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <Flex>
          <Button
            variant={quiet ? 'secondary' : 'default'}
            loading={busy}
            disabled={text.trim() === ''}
            onClick={() => void send()}
          >
            {submit}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}
