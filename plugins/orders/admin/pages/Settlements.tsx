import { Page } from '@strapi/admin/strapi-admin';
import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Confirm, Rows } from '@sys/platform/panel';
import { useState } from 'react';
import type { Settlement } from '../../contracts/index.ts';
import { Reason } from './Reason.tsx';
import { useDeed } from './useDeed.ts';
import { useList } from './useList.ts';
import { day, instant, money, SETTLEMENTS } from './words.ts';

/** What merchants have paid, in one state, and what whoever looks may do with each. */
export function Settlements({ state }: { state: string }) {
  const { list, trouble, again, more } = useList<Settlement>('/orders/settlements', { state });
  const [asked, setAsked] = useState<{ act: keyof Settlement['may']; of: Settlement } | null>(null);
  const deed = useDeed(again);
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  const acts = (one: Settlement) => (
    <Flex key="acts" gap={2}>
      {one.may.confirm && (
        <Button size="S" aria-label={`Confirmer ${one.bankReference}`} onClick={() => setAsked({ act: 'confirm', of: one })}>
          Confirmer
        </Button>
      )}
      {one.may.cancel && (
        <Button size="S" variant="danger-light" aria-label={`Annuler ${one.bankReference}`} onClick={() => setAsked({ act: 'cancel', of: one })}>
          Annuler
        </Button>
      )}
    </Flex>
  );
  const mine = list.data.some(({ may }) => may.cancel && !may.confirm);
  return (
    <>
      {mine && (
        <Typography tag="p" textColor="neutral600" paddingBottom={4}>
          Ce que vous avez enregistré, une autre personne le confirme.
        </Typography>
      )}
      <Rows
        heads={['Boutique', 'Montant', 'Date de valeur', 'Référence de la banque', 'État', 'Qui', ...(state === 'recorded' ? ['Actions'] : [])]}
        empty="Aucun règlement ici."
        onMore={list.next ? () => void more() : null}
        rows={list.data.map((one) => ({
          key: one.id,
          cells: [
            <Typography key="shop" textColor="neutral800" dir="auto">
              {one.shop}
            </Typography>,
            <Typography key="amount" fontWeight="semiBold" style={{ whiteSpace: 'nowrap' }}>
              {money(one.amount)}
            </Typography>,
            day(one.valueOn),
            <Typography key="reference" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {one.bankReference}
            </Typography>,
            <Badge key="state">{SETTLEMENTS[one.state]}</Badge>,
            <Doers key="who" {...one} />,
            ...(state === 'recorded' ? [acts(one)] : []),
          ],
        }))}
      />
      {asked?.act === 'confirm' && (
        <Confirm
          title={`Confirmer ${money(asked.of.amount)} de ${asked.of.shop}`}
          text={`Vous avez vu vous-même ce virement sur le relevé : ${asked.of.bankReference}, valeur du ${day(asked.of.valueOn)}. Il est inscrit au compte de la boutique, qui est prévenue ; cela ne se reprend pas.`}
          onDone={() => deed(`/orders/settlements/${asked.of.id}/confirm`, {}, 'Le règlement est confirmé.')}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.act === 'cancel' && (
        <Reason
          title={`Annuler ${money(asked.of.amount)} de ${asked.of.shop}`}
          text="Rien n’est inscrit au compte de la boutique. Le même virement pourra être enregistré de nouveau."
          submit="Confirmer"
          danger
          onDone={(reason) => deed(`/orders/settlements/${asked.of.id}/cancel`, { reason }, 'Le règlement est annulé.')}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
} // prettier-ignore

/** Who has had it in hand, a line each. */
function Doers({ state, recordedBy, recordedAt, endedBy, endedAt, reason }: Settlement) {
  const lines = [`Enregistré : ${recordedBy}, ${instant(recordedAt)}`];
  if (endedBy) lines.push(`${SETTLEMENTS[state]} : ${endedBy}, ${instant(endedAt)}`);
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="22rem">
      {lines.map((line) => (
        <Typography key={line} variant="pi" textColor="neutral800">
          {line}
        </Typography>
      ))}
      {reason && (
        <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'pre-wrap' }} dir="auto">
          {reason}
        </Typography>
      )}
    </Flex>
  );
}
