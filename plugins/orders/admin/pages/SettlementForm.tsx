import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SettlementShop } from '../../contracts/index.ts';
import { centimesOf, money } from './words.ts';

interface Props {
  shop: SettlementShop;
  /** Whether it was taken. */
  onSend: (body: object) => Promise<boolean>;
  onClose: () => void;
}

const NOTHING = { amount: '', valueOn: '', bankReference: '' };
type Name = keyof typeof NOTHING;
const INPUTS: { name: Name; label: string; type?: string; hint?: string }[] = [
  { name: 'amount', label: 'Montant reçu (DH)' },
  { name: 'valueOn', label: 'Date de valeur', type: 'date', hint: 'Comme sur le relevé.' },
  { name: 'bankReference', label: 'Référence de la banque', hint: 'Lettres, chiffres, tirets, points et barres obliques.' }, // prettier-ignore
];

/** A transfer that somebody has seen on our account. */
export function SettlementForm({ shop, onSend, onClose }: Props) {
  const [fields, setFields] = useState(NOTHING);
  const [problems, setProblems] = useState<Partial<Record<Name, string>>>({});
  const [busy, setBusy] = useState(false);
  const send = async () => {
    const amount = centimesOf(fields.amount);
    const found = problemsOf(fields, amount);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const done = await onSend({ merchant: shop.merchant, amount, valueOn: fields.valueOn, bankReference: fields.bankReference }); // prettier-ignore
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{`Virement de ${shop.shop}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">
              {shop.owes > 0
                ? `La boutique nous doit ${money(shop.owes)}. Ce qu’elle verse en plus reste à son crédit.`
                : 'La boutique ne nous doit rien : ce qu’elle verse reste à son crédit.'}
            </Typography>
            {INPUTS.map(({ name, label, type = 'text', hint }) => (
              <Field.Root key={name} name={name} required hint={hint} error={problems[name]}>
                <Field.Label>{label}</Field.Label>
                <Field.Input
                  type={type}
                  value={fields[name]}
                  maxLength={60}
                  onChange={(event: { target: { value: string } }) => {
                    setFields({ ...fields, [name]: event.target.value });
                    setProblems({ ...problems, [name]: undefined });
                  }}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            ))}
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

function problemsOf(fields: Record<Name, string>, amount: number | null): Partial<Record<Name, string>> {
  const problems: Partial<Record<Name, string>> = {};
  if (amount === null || amount === 0) problems.amount = 'Un montant en dirhams, comme 1 250,50.';
  if (!fields.valueOn) problems.valueOn = 'À remplir.';
  if (!/^[A-Za-z0-9][A-Za-z0-9 ./_-]{2,}$/.test(fields.bankReference.trim())) problems.bankReference = 'Ce n’est pas valable.';
  return problems;
} // prettier-ignore
