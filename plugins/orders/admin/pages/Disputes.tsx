import { Page } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Grid, Typography } from '@strapi/design-system';
import { Filter, Rows } from '@sys/platform/panel';
import { useState } from 'react';
import type { Dispute } from '../../contracts/index.ts';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { useList } from './useList.ts';
import { DISPUTES, instant, money } from './words.ts';

/** Payments that a payer's bank disputes. They are answered at the provider. */
export function Disputes({ onOpen }: { onOpen: (number: string) => void }) {
  const [state, setState] = useState('');
  const { list, trouble, more } = useList<Dispute>('/orders/disputes', { state });
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  return (
    <>
      <Box paddingBottom={4}>
        <Typography textColor="neutral600">
          Une banque conteste un paiement par carte. On y répond chez le prestataire de paiement, avant son échéance.
        </Typography>
      </Box>
      <Box paddingBottom={4}>
        <Grid.Root gap={4}>
          <Filter label="État" options={DISPUTES} value={state} onChange={setState} />
        </Grid.Root>
      </Box>
      <Rows
        heads={['Litige', 'État', 'Ouvert', 'Dernier changement', 'Paiement', 'Montant', 'Commande']}
        empty="Aucun litige."
        onMore={list.next ? () => void more() : null}
        rows={list.data.map((one) => ({
          key: one.id,
          cells: [
            one.id,
            <Badge
              key="state"
              {...(one.state === 'open' ? { backgroundColor: 'warning100', textColor: 'warning700' } : {})}
            >
              {DISPUTES[one.state]}
            </Badge>,
            instant(one.openedAt),
            instant(one.changedAt),
            one.payment ?? '—',
            money(one.amount),
            one.order === null ? (
              '—'
            ) : (
              <Button key="open" variant="secondary" size="S" onClick={() => onOpen(one.order!)}>
                {printedOrderNumber(one.order)}
              </Button>
            ),
          ],
        }))}
      />
    </>
  );
}
