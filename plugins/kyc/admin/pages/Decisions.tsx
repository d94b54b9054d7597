import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import type { ReviewedCase } from '../../contracts/index.ts';
import { FIELD_LABELS } from '../../contracts/labels.ts';
import type { CaseField } from '../../domain/case/fields.ts';
import { documentName, REJECTIONS, REQUESTS } from './words.ts';

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
      {form && may(form) && (
        <DecisionForm
          key={`${form}-${version}`}
          form={form}
          dossier={dossier}
          onSend={async (body) => void ((await act(form, { version, ...body })) && setForm(null))}
        />
      )}
    </Flex>
  );
}

interface FormProps {
  form: Form;
  dossier: ReviewedCase;
  onSend: (body: object) => Promise<void>;
}

function DecisionForm({ form, dossier, onSend }: FormProps) {
  const [part, setPart] = useState('');
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const said = words.trim();
  const parts: [string, string][] = [
    ...dossier.documents.map(({ kind }): [string, string] => [kind, documentName(kind)]),
    ...dossier.toVerify.map((field): [string, string] => [field, FIELD_LABELS[field as CaseField].fr]),
  ];
  const bodyOf = (): object | null => {
    if (form === 'approve') return said ? { reason: said } : {};
    if (form === 'ask') {
      const whole = part && reason && (reason !== 'other' || said);
      return whole ? { requests: [{ part, reason, ...(said ? { words: said } : {}) }] } : null;
    }
    if (form === 'reject')
      return reason && (reason !== 'other' || said) ? { reason, ...(said ? { words: said } : {}) } : null;
    return said ? { reason: said } : null;
  };
  const body = bodyOf();
  const forPerson = form === 'ask' || form === 'reject';
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {form === 'ask' && <Choice label="Quoi" options={parts} value={part} onChange={setPart} />}
        {form === 'ask' && (
          <Choice label="Pourquoi" options={Object.entries(REQUESTS)} value={reason} onChange={setReason} />
        )}
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

interface ChoiceProps {
  label: string;
  options: [string, string][];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        placeholder="Choisissez"
        value={value || null}
        onChange={(chosen) => onChange(String(chosen ?? ''))}
      >
        {options.map(([key, name]) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
