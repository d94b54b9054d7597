import { Button, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Filter } from '@strapi/icons';
import { turned, VIEWS, type Address, type View } from './address.ts';
import { ZONES } from '../../words/dates.ts';
import { zoneName } from './words.ts';

const VIEW_NAMES: Record<View, string> = { month: 'Mois', week: 'Semaine', list: 'Liste' };

interface Props {
  address: Address;
  title: string;
  today: string;
  /** How many filters are chosen. */
  chosen: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (change: Partial<Address>) => void;
}

/** Which days are shown, how, and on whose clock. */
export function Toolbar({ address, title, today, chosen, open, onOpen, onChange }: Props) {
  const { view, day, zone } = address;
  const turn = (by: 1 | -1) => onChange({ day: turned(view, day, by) });
  const what = view === 'week' ? 'Semaine' : 'Mois';
  return (
    <Flex justifyContent="space-between" gap={3} wrap="wrap">
      <Flex gap={2} wrap="wrap">
        <IconButton label={`${what} d’avant`} onClick={() => turn(-1)}>
          <ChevronLeft />
        </IconButton>
        <IconButton label={`${what} d’après`} onClick={() => turn(1)}>
          <ChevronRight />
        </IconButton>
        <Button variant="tertiary" onClick={() => onChange({ day: today })}>
          Aujourd’hui
        </Button>
        <Typography tag="h2" variant="beta" aria-live="polite" style={{ paddingInline: '0.8rem' }}>
          {title.charAt(0).toUpperCase() + title.slice(1)}
        </Typography>
      </Flex>
      <Flex gap={2} wrap="wrap">
        <Flex role="group" aria-label="Vue" gap={1}>
          {Object.values(VIEWS).map((one) => (
            <Button
              key={one}
              variant={one === view ? 'secondary' : 'tertiary'}
              aria-pressed={one === view}
              onClick={() => onChange({ view: one })}
            >
              {VIEW_NAMES[one]}
            </Button>
          ))}
        </Flex>
        <SingleSelect
          size="S"
          aria-label="Fuseau horaire"
          value={zone}
          onChange={(chosen) => onChange({ zone: String(chosen) })}
        >
          {[...new Set([...ZONES, zone])].map((one) => (
            <SingleSelectOption key={one} value={one}>
              {`Heure de ${zoneName(one)}`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Button
          variant={chosen > 0 ? 'secondary' : 'tertiary'}
          startIcon={<Filter aria-hidden />}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          {chosen > 0 ? `Filtres (${chosen})` : 'Filtres'}
        </Button>
      </Flex>
    </Flex>
  );
}
