import { Field, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import type { DeskOrder } from '../../contracts/index.ts';
import { FOUR_EYES_ABOVE } from '../../domain/refunds/decide.ts';
import { Reason } from './Reason.tsx';
import type { Deed } from './useDeed.ts';
import { centimesOf, money } from './words.ts';

const KINDS = { all: 'Tout ce qui reste', units: 'Des unités rendues', amount: 'Un montant' };
type Kind = keyof typeof KINDS;

interface Props {
  order: DeskOrder;
  deed: Deed;
  onClose: () => void;
}

/** Gives money back: all of it, for some units, or a sum without anything coming back for it. */
export function RefundForm({ order, deed, onClose }: Props) {
  const lines = order.lines.filter(({ paid, refunded }) => paid > refunded);
  const [kind, setKind] = useState<Kind>('all');
  const [line, setLine] = useState(lines[0]?.id ?? '');
  const [quantity, setQuantity] = useState<number | undefined>(1);
  const [amount, setAmount] = useState('');
  const chosen = lines.find(({ id }) => id === line);
  const centimes = centimesOf(amount);
  const most = chosen ? chosen.paid - chosen.refunded : 0;
  const wrong = amount !== '' && (centimes === null || centimes === 0 || centimes > most);
  const ask = () => {
    if (kind === 'all') return { kind };
    return kind === 'units' ? { kind, units: [{ line, quantity }] } : { kind, line, amount: centimes };
  };
  const blocked = kind === 'units' ? !chosen || !quantity : kind === 'amount' && (!chosen || amount === '' || wrong);
  return (
    <Reason
      title="Rembourser"
      text={`Au-delà de ${money(FOUR_EYES_ABOVE)}, une seconde personne doit donner son accord. L’acheteur est prévenu.`}
      submit="Rembourser"
      danger
      blocked={blocked}
      onDone={(reason) =>
        deed('/orders/refunds', { number: order.number, ask: { ...ask(), reason } }, 'Le remboursement est demandé.')
      }
      onClose={onClose}
    >
      <Field.Root>
        <Field.Label>Quoi</Field.Label>
        <SingleSelect value={kind} onChange={(value) => setKind(value as Kind)}>
          {Object.entries(KINDS).map(([key, name]) => (
            <SingleSelectOption key={key} value={key}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {kind !== 'all' && (
        <Field.Root>
          <Field.Label>Ligne</Field.Label>
          <SingleSelect value={line} onChange={(value) => setLine(String(value))}>
            {lines.map(({ id, title }) => (
              <SingleSelectOption key={id} value={id}>
                {title}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      {kind === 'units' && (
        <Field.Root>
          <Field.Label>Unités</Field.Label>
          <NumberInput value={quantity} onValueChange={setQuantity} step={1} />
        </Field.Root>
      )}
      {kind === 'amount' && (
        <Field.Root hint={`Au plus ${money(most)}.`} error={wrong ? `Au plus ${money(most)}.` : undefined}>
          <Field.Label>Montant en dirhams</Field.Label>
          <Field.Input
            inputMode="decimal"
            value={amount}
            onChange={(event: { target: { value: string } }) => setAmount(event.target.value)}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      )}
    </Reason>
  );
}
