import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DeskOrder } from '../../contracts/index.ts';
import { Reason } from './Reason.tsx';
import { RefundForm } from './RefundForm.tsx';
import type { Deed } from './useDeed.ts';

type Move = 'clear' | 'collect' | 'refuse' | 'cancel';
const MOVES: Record<Move, { label: string; text: string; done: string }> = {
  clear: {
    label: 'Paiement tiré au clair',
    text: 'La commande n’est plus signalée. Aucun argent ne bouge : écrivez dans la raison ce qui a été fait.',
    done: 'La commande n’est plus signalée.',
  },
  collect: {
    label: 'Espèces encaissées',
    text: 'La commande entière sera payée, chez tous ses marchands : le reçu est numéroté et les livres sont écrits. Ce qui est livré compte comme remis.',
    done: 'La commande est encaissée.',
  },
  refuse: {
    label: 'Refusée à la livraison',
    text: 'La commande se termine et le stock revient en vente.',
    done: 'La commande est close.',
  },
  cancel: {
    label: 'Annuler la commande',
    text: 'La commande se termine et le stock revient en vente. Si elle vient d’être payée par carte, elle reste payée.',
    done: 'C’est fait : voyez l’état de la commande.',
  },
};

const VARIANTS = { clear: 'secondary', collect: 'success', refuse: 'danger-light', cancel: 'danger-light' } as const;

/** What whoever looks may do now; the server says which that is, and refuses the rest. */
export function OrderDeeds({ order, deed }: { order: DeskOrder; deed: Deed }) {
  const [asked, setAsked] = useState<Move | 'refund' | null>(null);
  const may = (Object.keys(MOVES) as Move[]).filter((move) => order.may[move]);
  const close = () => setAsked(null);
  if (may.length === 0 && !order.may.refund)
    return <Typography textColor="neutral600">Rien à décider ici pour vous.</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      {may.map((move) => (
        <Button key={move} variant={VARIANTS[move]} onClick={() => setAsked(move)}>
          {MOVES[move].label}
        </Button>
      ))}
      {order.may.refund && (
        <Button variant="secondary" onClick={() => setAsked('refund')}>
          Rembourser
        </Button>
      )}
      {asked === 'refund' && <RefundForm order={order} deed={deed} onClose={close} />}
      {asked && asked !== 'refund' && (
        <Reason
          title={MOVES[asked].label}
          text={MOVES[asked].text}
          submit="Confirmer"
          danger={asked === 'refuse' || asked === 'cancel'}
          onDone={(reason) => deed(`/orders/desk/${order.number}/${asked}`, { reason }, MOVES[asked].done)}
          onClose={close}
        />
      )}
    </Flex>
  );
}
