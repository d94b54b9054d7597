import { Box, Button, Grid } from '@strapi/design-system';
import { Filter } from '@sys/platform/panel';
import { NO_FILTERS, type Filters as Chosen } from './address.ts';
import type { Seen } from './useSeen.ts';
import { NETWORK_NAMES, POST_STATE_NAMES } from '../../words/names.ts';

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
    ['state', 'État', POST_STATE_NAMES],
    ['template', 'Modèle', seen.template],
    ['author', 'Auteur', seen.author],
  ];
  return (
    <Box tag="form" role="search" aria-label="Filtres" onSubmit={(event) => event.preventDefault()} width="100%">
      <Grid.Root gap={4}>
        {all.map(([name, label, options]) => (
          <Filter
            key={name}
            label={label}
            options={named(options, filters[name])}
            value={filters[name]}
            onChange={set(name)}
          />
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

/** With one that the address names and that no post was seen of. */
const named = (options: Record<string, string>, value: string): Record<string, string> =>
  value === '' || value in options ? options : { ...options, [value]: value };
