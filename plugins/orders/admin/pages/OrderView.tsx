import { Layouts, Page, useFetchClient } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useCallback, useEffect, useState } from 'react';
import type { DeskOrder } from '../../contracts/index.ts';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { Buyer, History, Lines, Payments, Vouchers } from './OrderParts.tsx';
import { OrderDeeds } from './OrderDeeds.tsx';
import { Part } from './Part.tsx';
import { RefundsTable } from './RefundsTable.tsx';
import { useDeed } from './useDeed.ts';
import { troubleOf, type Trouble } from './useList.ts';
import { METHODS, STATES, TROUBLES } from './words.ts';

/** One order: what was bought and paid, what became of it, and what the finances may do of it. */
export function OrderView({ number, onBack }: { number: string; onBack: () => void }) {
  const { get } = useFetchClient();
  const [order, setOrder] = useState<DeskOrder | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const read = useCallback(
    () =>
      get<{ data: DeskOrder }>(`/orders/desk/${number}`)
        .then(({ data }) => setOrder(data.data))
        .catch((error: unknown) => setTrouble(troubleOf(error))),
    [get, number],
  );
  useEffect(() => {
    void read();
  }, [read]);
  const deed = useDeed(read);
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !order) return <Page.Error />;
  if (!order) return <Page.Loading />;
  const title = `Commande ${printedOrderNumber(order.number)}`;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={METHODS[order.method]}
        navigationAction={
          <Flex justifyContent="flex-start">
            <Button variant="ghost" startIcon={<ArrowLeft />} onClick={onBack}>
              Toutes les commandes
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex gap={2} wrap="wrap" paddingBottom={4}>
          <Badge>{STATES[order.state]}</Badge>
          {order.trouble && <Typography textColor="danger600">{TROUBLES[order.trouble]}</Typography>}
        </Flex>
        <Grid.Root gap={4}>
          <Part title="Lignes">
            <Lines order={order} />
          </Part>
          <Part title="Décider" col={7}>
            <OrderDeeds order={order} deed={deed} />
          </Part>
          <Part title="Acheteur" col={5}>
            <Buyer order={order} />
          </Part>
          <Part title="Historique" col={7}>
            <History steps={order.history} />
          </Part>
          <Part title="Paiements" col={5}>
            <Payments order={order} />
          </Part>
          <Part title="Remboursements">
            <RefundsTable refunds={order.refunds} deed={deed} empty="Rien n’a été remboursé." />
          </Part>
          {order.vouchers.length > 0 && (
            <Part title="Bons">
              <Vouchers vouchers={order.vouchers} />
            </Part>
          )}
        </Grid.Root>
        <Box paddingBottom={6} />
      </Layouts.Content>
    </Page.Main>
  );
}
