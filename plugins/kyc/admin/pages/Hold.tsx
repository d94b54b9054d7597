import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReviewedCase } from '../../contracts/index.ts';
import { instant } from './words.ts';

interface Props {
  dossier: ReviewedCase;
  onSet: (held: boolean, reason: string) => Promise<boolean>;
}

/** A legal hold: while it lasts nothing erases the case and its documents. On and off only with a reason. */
export function Hold({ dossier, onSet }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { hold, mayHold } = dossier;
  const said = reason.trim();
  const send = async () => {
    if (!(await onSet(!hold, said))) return;
    setOpen(false);
    setReason('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>
        {hold
          ? `Imposée depuis le ${instant(hold.since)} : ni la personne ni une échéance n’efface le dossier et ses pièces.`
          : 'Aucune : le dossier et ses pièces suivent les durées de conservation.'}
      </Typography>
      {hold?.why && (
        <Typography textColor="neutral600" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }} dir="auto">
          {hold.why}
        </Typography>
      )}
      {mayHold && (
        <Flex>
          <Button variant={hold ? 'danger-light' : 'secondary'} aria-expanded={open} onClick={() => setOpen(!open)}>
            {hold ? 'Lever la conservation' : 'Imposer la conservation'}
          </Button>
        </Flex>
      )}
      {open && mayHold && (
        <Box background="neutral100" hasRadius padding={4}>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Field.Root hint="Ce sur quoi cela repose, par exemple le numéro d’une réquisition." required>
              <Field.Label>Raison</Field.Label>
              <Textarea
                value={reason}
                maxLength={500}
                onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
            <Flex>
              <Button disabled={!said} onClick={() => void send()}>
                Confirmer
              </Button>
            </Flex>
          </Flex>
        </Box>
      )}
    </Flex>
  );
}
