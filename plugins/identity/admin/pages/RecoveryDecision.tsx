import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReviewedRecovery } from '../../contracts/recovery.ts';
import { instant } from './words.ts';

type Action = 'approve' | 'second' | 'refuse';
const BUTTONS: Record<Action, { label: string; variant: 'success' | 'danger-light' }> = {
  approve: { label: 'Approuver', variant: 'success' },
  second: { label: 'Donner la seconde approbation', variant: 'success' },
  refuse: { label: 'Refuser', variant: 'danger-light' },
};

interface Props {
  request: ReviewedRecovery;
  decide: (action: string, body: { version: number; reason: string }) => Promise<boolean>;
}

/** What whoever looks may decide now; the server says which that is, and refuses the rest. */
export function RecoveryDecision({ request, decide }: Props) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const may = (Object.keys(BUTTONS) as Action[]).filter((name) => request.actions.includes(name));
  if (may.length === 0) return <Typography textColor="neutral600">Rien à décider ici pour vous.</Typography>;
  const waits = request.decidableFrom !== null && Date.parse(request.decidableFrom) > Date.now();
  const send = async (action: Action) => {
    setBusy(true);
    if (await decide(action, { version: request.version, reason: reason.trim() })) setReason('');
    setBusy(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {waits && (
        <Typography>{`Le titulaire peut encore s’y opposer : l’approbation est possible à partir du ${instant(request.decidableFrom!)}.`}</Typography>
      )}
      <Field.Root
        required
        hint="Pour le dossier : comment vous vous êtes assuré de qui demande. La personne ne le lit pas."
      >
        <Field.Label>Raison</Field.Label>
        <Textarea value={reason} onChange={(event: { target: { value: string } }) => setReason(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        {may.map((action) => (
          <Button
            key={action}
            variant={BUTTONS[action].variant}
            disabled={busy || !reason.trim()}
            onClick={() => void send(action)}
          >
            {BUTTONS[action].label}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
