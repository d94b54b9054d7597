import { Box, Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useList } from '@sys/platform/panel';
import { useState } from 'react';
import type { Experiment } from '../../../contracts/manager/analytics.ts';
import type { PostCard } from '../../../contracts/manager/posts.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { instant } from '../../words/dates.ts';
import { POST_STATE_NAMES } from '../../words/names.ts';
import { canBeTested } from './candidates.ts';
import { METRIC_NAMES, NOT_COMPARED } from './words.ts';

interface Props {
  onDone: () => Promise<unknown>;
  onClose: () => void;
}

const LETTERS = ['a', 'b'] as const;
type Chosen = Record<(typeof LETTERS)[number], PostCard | null>;

/** Two posts of which nothing is out yet, and what they are compared by. */
export function NewExperiment({ onDone, onClose }: Props) {
  const [name, setName] = useState('');
  const [metric, setMetric] = useState<Experiment['metric']>('engagement');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Chosen>({ a: null, b: null });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { rows } = useList<PostCard>('/social/posts', { search });
  const deed = useDeed();
  const send = async () => {
    setBusy(true);
    const body = { name: name.trim(), metric, a: chosen.a!.id, b: chosen.b!.id };
    const outcome = await deed<Experiment>({ method: 'post', path: '/experiments', body, done: 'Le test est créé.', told: ['invalid'] });
    setBusy(false);
    if (!outcome.ok && outcome.code === 'invalid') {
      const { code = '' } = (outcome.problems as { code?: string } | undefined) ?? {};
      return setProblem(NOT_COMPARED[code] ?? 'Ces deux publications ne peuvent pas être comparées.');
    }
    if (!outcome.ok) return;
    onClose();
    await onDone();
  };
  const choose = (letter: keyof Chosen) => {
    const other = chosen[letter === 'a' ? 'b' : 'a'];
    const found = (rows ?? []).filter((post) => canBeTested(post) && post.id !== other?.id);
    const mine = chosen[letter];
    // What is chosen stays, whatever is looked for next.
    const options = mine && !found.some(({ id }) => id === mine.id) ? [mine, ...found] : found;
    return (
      <Field.Root key={letter} required hint={mine ? under(mine) : undefined}>
        <Field.Label>{`Publication ${letter.toUpperCase()}`}</Field.Label>
        <SingleSelect
          placeholder={options.length === 0 ? 'Aucune ne convient' : 'Choisir'}
          value={mine?.id ?? null}
          onChange={(id) => {
            setProblem(null);
            setChosen({ ...chosen, [letter]: options.find((post) => post.id === id) ?? null });
          }}
        >
          {options.map((post) => (
            <SingleSelectOption key={post.id} value={post.id}>
              {post.title}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    );
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Nouveau test</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">
              Deux publications pour les mêmes comptes, dont rien n’est encore parti : qui choisirait après coup choisirait
              aussi le résultat.
            </Typography>
            <Field.Root required>
              <Field.Label>Nom</Field.Label>
              <Field.Input value={name} maxLength={120} onChange={({ target }: { target: { value: string } }) => setName(target.value)} />
            </Field.Root>
            <Field.Root hint={metric === 'clicks' ? 'Facebook seul les dit.' : 'J’aime, commentaires, partages et enregistrements, par personne touchée.'}>
              <Field.Label>Comparées par</Field.Label>
              <SingleSelect value={metric} onChange={(value) => { setProblem(null); setMetric(value as Experiment['metric']); }}>
                {(Object.keys(METRIC_NAMES) as Experiment['metric'][]).map((key) => (
                  <SingleSelectOption key={key} value={key}>
                    {METRIC_NAMES[key]}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
            <Field.Root>
              <Field.Label>Chercher une publication</Field.Label>
              <Field.Input value={search} maxLength={100} placeholder="Dans les titres" onChange={({ target }: { target: { value: string } }) => setSearch(target.value)} />
            </Field.Root>
            {LETTERS.map(choose)}
            <Box role="alert">{problem !== null && <Typography textColor="danger600">{problem}</Typography>}</Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Revenir
          </Button>
          <Button disabled={busy || name.trim() === '' || !chosen.a || !chosen.b} onClick={() => void send()}>
            Créer le test
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
} // prettier-ignore

const under = ({ state, dueAt, parts }: PostCard): string =>
  [POST_STATE_NAMES[state], ...(dueAt ? [instant(dueAt)] : []), parts.map(({ name }) => name).join(', ')].join(' · ');
