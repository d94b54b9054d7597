import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReviewedCase } from '../../contracts/index.ts';
import { AskForm } from './AskForm.tsx';
import { Choice } from './Choice.tsx';
import { REJECTIONS } from './words.ts';

interface Props {
  dossier: ReviewedCase;
  act: (what: string, body: object) => Promise<boolean>;
}

type Form = 'ask' | 'approve' | 'reject' | 'return' | 'suspend' | 'revoke';
const FORMS: Record<Form, string> = {
  approve: 'Approuver',
  ask: 'Demander un complément',
  reject: 'Refuser',
  return: 'Renvoyer à l’examen',
  suspend: 'Suspendre',
  revoke: 'Révoquer',
};

/** What whoever looks may do now; the server says which that is, and refuses the rest. */
export function Decisions({ dossier, act }: Props) {
  const [form, setForm] = useState<Form | null>(null);
  const { version, actions } = dossier;
  const send = (what: Form) => async (body: object) => void ((await act(what, { version, ...body })) && setForm(null));
  const may = (action: string) => (actions as string[]).includes(action);
  if (actions.length === 0) return <Typography textColor="neutral600">Rien à décider ici pour vous.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        {may('claim') && <Button onClick={() => void act('claim', { version })}>Prendre en charge</Button>}
        {may('confirm') && (
          <Button onClick={() => void act('confirm', { version })}>Donner la seconde approbation</Button>
        )}
        {(Object.keys(FORMS) as Form[]).filter(may).map((name) => (
          <Button
            key={name}
            variant={
              name === 'approve' ? 'success' : name === 'ask' || name === 'return' ? 'secondary' : 'danger-light'
            }
            aria-expanded={form === name}
            onClick={() => setForm(form === name ? null : name)}
          >
            {FORMS[name]}
          </Button>
        ))}
        {may('release') && (
          <Button variant="tertiary" onClick={() => void act('release', { version })}>
            Remettre dans la file
          </Button>
        )}
      </Flex>
      {form === 'ask' && may('ask') && <AskForm key={version} dossier={dossier} onSend={send('ask')} />}
      {form && form !== 'ask' && may(form) && (
        <DecisionForm key={`${form}-${version}`} form={form} onSend={send(form)} />
      )}
    </Flex>
  );
}

interface FormProps {
  form: Exclude<Form, 'ask'>;
  onSend: (body: object) => Promise<void>;
}

function DecisionForm({ form, onSend }: FormProps) {
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const said = words.trim();
  const bodyOf = (): object | null => {
    if (form === 'approve') return said ? { reason: said } : {};
    if (form === 'reject')
      return reason && (reason !== 'other' || said) ? { reason, ...(said ? { words: said } : {}) } : null;
    return said ? { reason: said } : null;
  };
  const body = bodyOf();
  const forPerson = form === 'reject';
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {form === 'reject' && (
          <Choice label="Motif" options={Object.entries(REJECTIONS)} value={reason} onChange={setReason} />
        )}
        <Field.Root
          hint={forPerson ? 'La personne lira ces mots, dans sa langue si possible.' : 'Pour le dossier seulement.'}
        >
          <Field.Label>{forPerson ? 'Précision pour la personne' : 'Raison'}</Field.Label>
          <Textarea value={words} onChange={(event: { target: { value: string } }) => setWords(event.target.value)} />
          <Field.Hint />
        </Field.Root>
        <Flex>
          <Button disabled={!body} onClick={() => body && void onSend(body)}>
            {FORMS[form]}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
