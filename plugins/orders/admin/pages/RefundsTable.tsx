import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Rows } from '@sys/platform/panel';
import { useState } from 'react';
import type { StaffRefund } from '../../contracts/index.ts';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { Reason } from './Reason.tsx';
import type { Deed } from './useDeed.ts';
import { doerName, instant, money, REFUNDS } from './words.ts';

type Act = keyof StaffRefund['may'];
const ACTS: Record<Act, { label: string; text: string; done: string; danger?: boolean }> = {
  agree: {
    label: 'Donner le second accord',
    text: 'L’argent part, et l’acheteur est prévenu.',
    done: 'Le second accord est donné.',
  },
  decline: {
    label: 'Refuser',
    text: 'Rien n’est rendu : bons, lignes et montants redeviennent ce qu’ils étaient.',
    done: 'Le remboursement est refusé.',
    danger: true,
  },
  retry: {
    label: 'Renvoyer',
    text: 'Le prestataire est prié une nouvelle fois de rendre l’argent.',
    done: 'Le remboursement est renvoyé.',
  },
  given: {
    label: 'L’argent a été rendu',
    text: 'Vous attestez que l’acheteur a reçu cet argent, en espèces ou par virement.',
    done: 'Le remboursement est clos.',
  },
};

interface Props {
  refunds: StaffRefund[];
  deed: Deed;
  empty: string;
  /** Where there are those of several orders. */
  onOpen?: (number: string) => void;
  onMore?: (() => void) | null;
}

/** Refunds, with who asked and who agreed, and what whoever looks may decide of each. */
export function RefundsTable({ refunds, deed, empty, onOpen, onMore }: Props) {
  const [asked, setAsked] = useState<{ id: string; amount: number; act: Act } | null>(null);
  return (
    <>
      <Rows
        heads={['Demandé', ...(onOpen ? ['Commande'] : []), 'Montant', 'État', 'Demandé par', 'Second avis', 'Actions']}
        empty={empty}
        onMore={onMore}
        rows={refunds.map((refund) => ({
          key: refund.id,
          cells: [
            instant(refund.at),
            ...(onOpen
              ? [
                  <Button key="open" variant="ghost" size="S" onClick={() => onOpen(refund.order)}>
                    {printedOrderNumber(refund.order)}
                  </Button>,
                ]
              : []),
            <Typography key="amount" fontWeight="semiBold" style={{ whiteSpace: 'nowrap' }}>
              {money(refund.amount)}
            </Typography>,
            <Badge key="state">{REFUNDS[refund.state]}</Badge>,
            <Said key="asker" name={doerName(refund.askedBy, refund.asker)} reason={refund.reason} />,
            refund.second ? <Said key="second" {...refund.second} /> : '—',
            <Flex key="acts" gap={2} wrap="wrap">
              {(Object.keys(ACTS) as Act[])
                .filter((act) => refund.may[act])
                .map((act) => (
                  <Button
                    key={act}
                    size="S"
                    variant={ACTS[act].danger ? 'danger-light' : 'secondary'}
                    onClick={() => setAsked({ id: refund.id, amount: refund.amount, act })}
                  >
                    {ACTS[act].label}
                  </Button>
                ))}
            </Flex>,
          ],
        }))}
      />
      {asked && (
        <Reason
          title={`${ACTS[asked.act].label} : ${money(asked.amount)}`}
          text={ACTS[asked.act].text}
          submit="Confirmer"
          danger={ACTS[asked.act].danger}
          onDone={(reason) => deed(`/orders/refunds/${asked.id}/${asked.act}`, { reason }, ACTS[asked.act].done)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function Said({ name, reason }: { name: string; reason: string }) {
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="22rem">
      <Typography textColor="neutral800">{name}</Typography>
      <Typography
        variant="pi"
        textColor="neutral600"
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
        dir="auto"
      >
        {reason}
      </Typography>
    </Flex>
  );
}
