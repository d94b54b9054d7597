import { Box, Button, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useRead } from '@sys/platform/panel';
import { useState } from 'react';
import type { PostDeal } from '../../../contracts/manager/deals.ts';
import type { Target } from '../../../contracts/manager/posts.ts';
import { DealLine } from './DealLine.tsx';
import { DealPicker } from './DealPicker.tsx';

type Kind = Target['kind'] | 'none';
interface Props {
  value: Target | null;
  locale: string;
  onChange: (target: Target | null) => void;
}

const KINDS: [kind: Kind, label: string][] = [
  ['deal', 'Une offre'],
  ['page', 'Une page du site'],
  ['none', 'Nulle part'],
];
const PATH = /^\/(?!\/)[^\s\\]{0,300}$/;

/** Where a post leads: what is chosen is kept when it is whole, so that half an address is sent nowhere. */
export function TargetField({ value, locale, onChange }: Props) {
  const [kind, setKind] = useState<Kind>(value?.kind ?? 'none');
  const [path, setPath] = useState(value?.kind === 'page' ? value.path : '/');
  const [picking, setPicking] = useState(false);
  const deal = value?.kind === 'deal' ? value.deal : null;
  const { data } = useRead<PostDeal[]>(deal === null ? null : `/social/deals?deal=${deal}&locale=${locale}`);
  const chosen = data?.find((one) => one.deal === deal);
  const choose = (next: Kind) => {
    setKind(next);
    if (next === 'deal' && deal === null) setPicking(true);
    onChange(next === 'page' && PATH.test(path) ? { kind: 'page', path } : null);
  };
  const type = (typed: string) => {
    setPath(typed);
    onChange(PATH.test(typed) ? { kind: 'page', path: typed } : null);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Radio.Group
        value={kind}
        aria-label="Où mène la publication"
        onValueChange={(next: string) => choose(next as Kind)}
      >
        <Flex gap={5} wrap="wrap">
          {KINDS.map(([name, label]) => (
            <Radio.Item key={name} value={name}>
              {label}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
      {kind === 'deal' && (
        <Flex gap={3} alignItems="center" justifyContent="space-between" wrap="wrap">
          <Box minWidth={0}>
            {chosen ? (
              <DealLine deal={chosen} />
            ) : (
              <Typography textColor="neutral600">
                {deal === null ? 'Aucune offre n’est choisie.' : data ? 'Cette offre n’est plus en ligne.' : 'Lecture de l’offre…'}
              </Typography>
            )}
          </Box>
          <Button variant="secondary" size="S" onClick={() => setPicking(true)}>
            {deal === null ? 'Choisir une offre' : 'Changer d’offre'}
          </Button>
        </Flex>
      )}
      {kind === 'page' && (
        <Field.Root
          hint="Le chemin sur le site, par exemple /blog ou /ar/blog."
          {...(!PATH.test(path) && { error: 'Un chemin commence par une barre oblique et n’a pas d’espace.' })}
        >
          <Field.Label>Page du site</Field.Label>
          <Field.Input value={path} maxLength={301} dir="ltr" onChange={(event: { target: { value: string } }) => type(event.target.value)} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      )}
      {picking && (
        <DealPicker
          locale={locale}
          onDone={({ deal: id }) => {
            setKind('deal');
            onChange({ kind: 'deal', deal: id });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </Flex>
  );
} // prettier-ignore
