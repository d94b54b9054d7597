import { Button, Field, Flex, Grid, Modal, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ShownCoupon } from '../../contracts/index.ts';
import { COUPON_PROBLEMS, couponRequest, fieldsOf, type CouponFields, type CouponProblems } from './coupon-fields.ts';

interface Props {
  /** Null: a new one. */
  coupon: ShownCoupon | null;
  /** Says what is wrong with which field; null when it was kept. */
  onSend: (body: object) => Promise<CouponProblems | null>;
  onClose: () => void;
}

type Name = keyof CouponFields;
const INPUTS: { name: Name; label: string; hint?: string; type?: string; frozen?: true }[] = [
  { name: 'code', label: 'Code', hint: 'Vide : un code facile à lire est tiré au sort.', frozen: true },
  { name: 'minimum', label: 'Panier minimum (DH)', hint: 'Vide : aucun.', frozen: true },
  { name: 'startsAt', label: 'Début', hint: 'Heure du Maroc.', type: 'datetime-local', frozen: true },
  { name: 'endsAt', label: 'Fin', hint: 'Heure du Maroc.', type: 'datetime-local' },
  { name: 'uses', label: 'Utilisations en tout', hint: 'Vide : sans limite.' },
  { name: 'usesEach', label: 'Utilisations par personne', hint: 'Vide : sans limite.', frozen: true },
];

/** A code of the platform: new, or as far as it may still change. */
export function CouponForm({ coupon, onSend, onClose }: Props) {
  const [fields, setFields] = useState(() => fieldsOf(coupon, new Date()));
  const [problems, setProblems] = useState<CouponProblems>({});
  const [busy, setBusy] = useState(false);
  const frozen = coupon?.frozen ?? false;
  const set = (name: Name, value: string) => {
    setFields({ ...fields, [name]: value });
    setProblems({ ...problems, [name]: undefined });
  };
  const send = async () => {
    const request = couponRequest(fields, coupon);
    if (!request.ok) return setProblems(request.problems);
    setBusy(true);
    const found = await onSend(request.body);
    setBusy(false);
    setProblems(found ?? {});
  };
  const input = ({ name, label, hint, type = 'text', frozen: fixed }: (typeof INPUTS)[number]) => (
    <Grid.Item key={name} col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name} hint={hint} error={errorOf(problems[name])}>
        <Field.Label>{label}</Field.Label>
        <Field.Input
          type={type}
          value={fields[name]}
          maxLength={60}
          disabled={frozen && fixed === true}
          onChange={(event: { target: { value: string } }) => set(name, event.target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{coupon ? `Modifier ${coupon.code}` : 'Nouveau code promo'}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">
              {frozen
                ? 'Ce code a déjà servi : seules sa fin et ses utilisations en tout peuvent changer.'
                : 'Il s’applique à toutes les offres, et la plateforme en paie la réduction aux marchands.'}
            </Typography>
            <Grid.Root gap={4}>
              {input(INPUTS[0]!)}
              <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
                <Field.Root name="kind">
                  <Field.Label>Réduction</Field.Label>
                  <SingleSelect disabled={frozen} value={fields.kind} onChange={(kind) => set('kind', String(kind))}>
                    <SingleSelectOption value="percent">En pour cent</SingleSelectOption>
                    <SingleSelectOption value="amount">D’un montant</SingleSelectOption>
                  </SingleSelect>
                </Field.Root>
              </Grid.Item>
              {input({ name: 'value', label: fields.kind === 'percent' ? 'Pour cent' : 'Montant (DH)', frozen: true })}
              {fields.kind === 'percent' &&
                input({ name: 'most', label: 'Au plus (DH)', hint: 'Vide : sans plafond.', frozen: true })}
              {INPUTS.slice(1).map(input)}
            </Grid.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Revenir
          </Button>
          <Button disabled={busy} onClick={() => void send()}>
            Enregistrer
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const errorOf = (problem: string | undefined): string | undefined =>
  problem === undefined ? undefined : (COUPON_PROBLEMS[problem] ?? COUPON_PROBLEMS.invalid);
