import { Box, Button, DatePicker, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
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
        <Text
          label="Identifiant"
          placeholder={filters.kind === '' ? 'Choisissez d’abord un objet' : 'Tous'}
          value={filters.id}
          onChange={set('id')}
          disabled={filters.kind === ''}
        />
        <Day label="Du" value={filters.from} onChange={set('from')} />
        <Day label="Au" value={filters.to} onChange={set('to')} />
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

interface TextProps extends InputProps {
  placeholder: string;
  disabled: boolean;
}

function Text({ label, value, onChange, ...rest }: TextProps) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <Field.Input {...rest} value={value} onChange={(event) => onChange(event.target.value)} />
      </Field.Root>
    </Grid.Item>
  );
}

/** A day as `2026-11-28`. The picker speaks of midnight somewhere: noon is on the same day everywhere. */
function Day({ label, value, onChange }: InputProps) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <DatePicker
          locale="fr-FR"
          placeholder="jj/mm/aaaa"
          clearLabel="Effacer"
          calendarLabel="Calendrier"
          monthSelectLabel="Mois"
          yearSelectLabel="Année"
          value={value === '' ? undefined : new Date(`${value}T12:00:00Z`)}
          onChange={(date) => onChange(date ? dayOf(date) : '')}
          onClear={() => onChange('')}
        />
      </Field.Root>
    </Grid.Item>
  );
}

const HALF_A_DAY_MS = 43_200_000;
const dayOf = (midnight: Date): string => new Date(midnight.getTime() + HALF_A_DAY_MS).toISOString().slice(0, 10);
