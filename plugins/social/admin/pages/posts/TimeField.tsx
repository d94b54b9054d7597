import { Field, Flex, Grid, Radio, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { placeOf, ZONES } from '../../words/dates.ts';

interface Props {
  /** A clock on a wall; null: as soon as it is planned. */
  at: string | null;
  zone: string;
  /** Whether it has to be at a time. */
  always?: boolean;
  onChange: (time: { at: string | null; zone: string }) => void;
}

/** When a post leaves: at once when it is planned, or at a time of a place. */
export function TimeField({ at, zone, always = false, onChange }: Props) {
  const [timed, setTimed] = useState(always || at !== null);
  const zones = ZONES.some((one) => one === zone) ? ZONES : [zone, ...ZONES];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {!always && (
      <Radio.Group
        value={timed ? 'timed' : 'soon'}
        aria-label="Quand elle part"
        onValueChange={(next: string) => {
          setTimed(next === 'timed');
          if (next === 'soon') onChange({ at: null, zone });
        }}
      >
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Radio.Item value="soon">Dès qu’elle est planifiée</Radio.Item>
          <Radio.Item value="timed">À une heure choisie</Radio.Item>
        </Flex>
      </Radio.Group>
      )}
      {timed && (
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root>
              <Field.Label>Date et heure</Field.Label>
              <Field.Input
                type="datetime-local"
                value={at ?? ''}
                onChange={({ target }) => onChange({ at: target.value === '' ? null : target.value.slice(0, 16), zone })}
              />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root>
              <Field.Label>À l’heure de</Field.Label>
              <SingleSelect value={zone} onChange={(next) => onChange({ at, zone: String(next) })}>
                {zones.map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {placeOf(one)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Grid.Item>
        </Grid.Root>
      )}
    </Flex>
  );
} // prettier-ignore
