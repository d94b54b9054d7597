import { Box, Button, Field, Flex, Grid, IconButton, Textarea, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useState } from 'react';
import type { ReviewedCase } from '../../contracts/index.ts';
import { DOCUMENT_LABELS, FIELD_LABELS } from '../../contracts/labels.ts';
import { requiredKinds } from '../../domain/documents/kinds.ts';
import { Choice } from './Choice.tsx';
import { REQUESTS } from './words.ts';

interface Asked {
  part: string;
  reason: string;
  words: string;
}
const EMPTY: Asked = { part: '', reason: '', words: '' };
const MOST = 10;

/** What the person is asked for, all at once: each part with why, to be answered in one go. */
export function AskForm({ dossier, onSend }: { dossier: ReviewedCase; onSend: (body: object) => Promise<void> }) {
  const [asked, setAsked] = useState<Asked[]>([EMPTY]);
  const set = (index: number, change: Partial<Asked>) =>
    setAsked(asked.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const whole = asked.every(({ part, reason, words }) => part && reason && (reason !== 'other' || words.trim()));
  const requests = asked.map(({ part, reason, words }) => ({ part, reason, ...(words.trim() && { words: words.trim() }) })); // prettier-ignore
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">
          La personne reçoit la liste entière et y répond en une fois. Elle lira vos précisions telles quelles.
        </Typography>
        {asked.map((one, index) => (
          <Box
            key={index}
            tag="fieldset"
            background="neutral0"
            hasRadius
            padding={4}
            borderColor="neutral200"
            style={{ minWidth: 0 }}
          >
            <Typography tag="legend" variant="sigma" textColor="neutral600">{`Demande ${index + 1}`}</Typography>
            <Grid.Root gap={3}>
              <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
                <Choice
                  label="Quoi"
                  options={partsOf(dossier).filter(
                    ([part]) => part === one.part || !asked.some((other) => other.part === part),
                  )}
                  value={one.part}
                  onChange={(part) => set(index, { part })}
                />
              </Grid.Item>
              <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
                <Choice
                  label="Pourquoi"
                  options={Object.entries(REQUESTS)}
                  value={one.reason}
                  onChange={(reason) => set(index, { reason })}
                />
              </Grid.Item>
              <Grid.Item col={12} direction="column" alignItems="stretch">
                <Field.Root required={one.reason === 'other'}>
                  <Field.Label>Précision pour la personne</Field.Label>
                  <Textarea
                    value={one.words}
                    maxLength={300}
                    onChange={(event: { target: { value: string } }) => set(index, { words: event.target.value })}
                  />
                </Field.Root>
              </Grid.Item>
            </Grid.Root>
            {asked.length > 1 && (
              <Flex justifyContent="flex-end" paddingTop={2}>
                <IconButton
                  label={`Retirer la demande ${index + 1}`}
                  onClick={() => setAsked(asked.filter((_, at) => at !== index))}
                >
                  <Trash />
                </IconButton>
              </Flex>
            )}
          </Box>
        ))}
        <Flex gap={2} wrap="wrap">
          <Button
            variant="tertiary"
            startIcon={<Plus />}
            disabled={asked.length >= MOST}
            onClick={() => setAsked([...asked, EMPTY])}
          >
            Ajouter une demande
          </Button>
          <Button disabled={!whole} onClick={() => void onSend({ requests })}>
            {asked.length > 1 ? `Envoyer les ${asked.length} demandes` : 'Envoyer la demande'}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

/** The documents, also those that are missing, then the fields. */
function partsOf({ kind, documents, toVerify }: ReviewedCase): [string, string][] {
  const kinds = new Set([...requiredKinds(kind), ...documents.map((document) => document.kind)]);
  return [
    ...Object.entries(DOCUMENT_LABELS).flatMap(([part, { fr }]): [string, string][] =>
      kinds.has(part as never) ? [[part, fr]] : [],
    ),
    ...toVerify.map((field): [string, string] => [field, FIELD_LABELS[field].fr]),
  ];
}
