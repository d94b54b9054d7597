import { Box, Button, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { AuditState } from '../../../contracts/index.ts';
import { deedOf, SUBJECT_KINDS } from './audit-words.ts';
import { NO_FILTERS, type Filters } from './useAudit.ts';

interface Props {
  filters: Filters;
  choices: Pick<AuditState, 'actors' | 'actions'>;
  onChange: (filters: Filters) => void;
}

export function FilterBar({ filters, choices, onChange }: Props) {
  const set = (name: keyof Filters) => (value: string) => onChange({ ...filters, [name]: value });
  const actors: Array<[string, string]> = [
    ...choices.actors.map(({ kind, id, name }): [string, string] => [`${kind}:${id}`, name ?? id]),
    ['system', 'Système'],
    ['visitor', 'Visiteurs'],
  ];
  const actions = choices.actions.map((action): [string, string] => [action, deedOf(action)]);
  const changed = Object.entries(filters).some(([, value]) => value !== '');
  return (
    <Box paddingTop={6} paddingBottom={4} tag="form" role="search" onSubmit={(event) => event.preventDefault()}>
      <Grid.Root gap={4}>
        <Choice label="Qui" any="Tout le monde" options={actors} value={filters.actor} onChange={set('actor')} />
        <Choice label="Action" any="Toutes" options={actions} value={filters.action} onChange={set('action')} />
        <Choice label="Objet" any="Tous" options={SUBJECT_KINDS} value={filters.kind} onChange={set('kind')} />
        <Text label="Identifiant" value={filters.id} onChange={set('id')} disabled={filters.kind === ''} />
        <Text label="Du" type="date" value={filters.from} onChange={set('from')} />
        <Text label="Au" type="date" value={filters.to} onChange={set('to')} />
      </Grid.Root>
      {changed && (
        <Box paddingTop={3}>
          <Button variant="tertiary" onClick={() => onChange(NO_FILTERS)}>
            Tout montrer
          </Button>
        </Box>
      )}
    </Box>
  );
}

interface InputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Choice({
  label,
  any,
  options,
  value,
  onChange,
}: InputProps & { any: string; options: Array<[string, string]> }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          placeholder={any}
          value={value === '' ? null : value}
          onChange={(chosen) => onChange(String(chosen ?? ''))}
          onClear={() => onChange('')}
          clearLabel="Effacer"
        >
          {options.map(([key, name]) => (
            <SingleSelectOption key={key} value={key}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
}

function Text({ label, value, onChange, ...rest }: InputProps & { type?: string; disabled?: boolean }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <Field.Input {...rest} value={value} onChange={(event) => onChange(event.target.value)} />
      </Field.Root>
    </Grid.Item>
  );
}
