import { Box, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { ZONES, placeOf } from '../../words/dates.ts';
import { NETWORK_NAMES } from '../../words/names.ts';
import { MEASURES } from './measures.ts';
import { PERIODS } from './period.ts';
import type { Choice } from './choice.ts';

interface Props {
  choice: Choice;
  choose: (more: Partial<Choice>) => void;
  /** By their ids. */
  accounts: Record<string, string>;
}

export function Filters({ choice, choose, accounts }: Props) {
  const select = (label: string, name: keyof Choice, options: Record<string, string>, none?: string) => (
    <Grid.Item col={4} m={6} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={choice[name] || null}
          onChange={(chosen) => choose({ [name]: String(chosen ?? '') })}
          {...(none === undefined ? {} : { placeholder: none, clearLabel: 'Effacer', onClear: () => choose({ [name]: '' }) })}
        >
          {Object.entries(options).map(([key, words]) => (
            <SingleSelectOption key={key} value={key}>
              {words}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
  const day = (label: string, name: 'from' | 'to') => (
    <Grid.Item col={4} m={6} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <Field.Input type="date" value={choice[name]} onChange={({ target }: { target: { value: string } }) => target.value && choose({ [name]: target.value })} />
      </Field.Root>
    </Grid.Item>
  );
  return (
    <Box tag="form" role="search" aria-label="Filtres" onSubmit={(event: { preventDefault(): void }) => event.preventDefault()}>
      <Grid.Root gap={4}>
        {select('Période', 'period', { ...PERIODS, own: 'Du … au …' })}
        {choice.period === 'own' && day('Du', 'from')}
        {choice.period === 'own' && day('Au', 'to')}
        {select('Réseau', 'network', NETWORK_NAMES, 'Tous')}
        {select('Compte', 'account', accounts, 'Tous')}
        {select('Mesure des graphiques', 'measure', MEASURES)}
        {select('Heures de', 'zone', Object.fromEntries(ZONES.map((zone) => [zone, placeOf(zone)])))}
      </Grid.Root>
    </Box>
  );
} // prettier-ignore
