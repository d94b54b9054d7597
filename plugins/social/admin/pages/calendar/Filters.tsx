import { Box, Button, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { NO_FILTERS, type Filters as Chosen } from './address.ts';
import type { Seen } from './useSeen.ts';
import { NETWORK_NAMES, STATES } from './words.ts';

interface Props {
  filters: Chosen;
  /** Accounts, templates and authors that there are posts of. */
  seen: Seen;
  onChange: (filters: Chosen) => void;
}

export function Filters({ filters, seen, onChange }: Props) {
  const set = (name: keyof Chosen) => (value: string) => onChange({ ...filters, [name]: value });
  const all: [name: keyof Chosen, label: string, options: Record<string, string>][] = [
    ['network', 'Réseau', NETWORK_NAMES],
    ['account', 'Compte', seen.account],
    ['state', 'État', STATES],
    ['template', 'Modèle', seen.template],
    ['author', 'Auteur', seen.author],
  ];
  return (
    <Box tag="form" role="search" aria-label="Filtres" onSubmit={(event) => event.preventDefault()} width="100%">
      <Grid.Root gap={4}>
        {all.map(([name, label, options]) => (
          <Choice key={name} label={label} options={options} value={filters[name]} onChange={set(name)} />
        ))}
      </Grid.Root>
      {Object.values(filters).some(Boolean) && (
        <Box paddingTop={3}>
          <Button variant="tertiary" onClick={() => onChange(NO_FILTERS)}>
            Tout montrer
          </Button>
        </Box>
      )}
    </Box>
  );
}

interface ChoiceProps {
  label: string;
  options: Record<string, string>;
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  // One that the address names and that no post was seen of.
  const named = value === '' || value in options ? options : { ...options, [value]: value };
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          placeholder="Tous"
          value={value || null}
          onChange={(chosen) => onChange(String(chosen ?? ''))}
          onClear={() => onChange('')}
          clearLabel="Effacer"
        >
          {Object.entries(named).map(([key, name]) => (
            <SingleSelectOption key={key} value={key}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
}
