import { Page } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Filter, Rows } from '@sys/platform/panel';
import { useState } from 'react';
import type { DeskRow } from '../../contracts/index.ts';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { useList } from './useList.ts';
import { instant, METHODS, money, STATES } from './words.ts';

const NO_FILTERS = { state: '', method: '', number: '', phone: '', trouble: '' };

export function Orders({ onOpen }: { onOpen: (number: string) => void }) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const { list, trouble, more } = useList<DeskRow>('/orders/desk', filters);
  const set = (name: keyof typeof NO_FILTERS) => (value: string) => setFilters({ ...filters, [name]: value });
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  return (
    <>
      <Box paddingBottom={4} tag="form" role="search" onSubmit={(event) => event.preventDefault()}>
        <Grid.Root gap={4}>
          <Filter label="État" options={STATES} value={filters.state} onChange={set('state')} />
          <Filter label="Paiement" options={METHODS} value={filters.method} onChange={set('method')} />
          <Filter
            label="À regarder"
            options={{ true: 'Un paiement qui ne va pas' }}
            value={filters.trouble}
            onChange={set('trouble')}
            placeholder="Toutes"
          />
          <Filter
            label="Numéro"
            options={null}
            value={filters.number}
            onChange={set('number')}
            placeholder="0000-0000-0000"
          />
          <Filter
            label="Téléphone"
            options={null}
            value={filters.phone}
            onChange={set('phone')}
            placeholder="4 derniers chiffres, ou plus"
          />
        </Grid.Root>
      </Box>
      <Rows
        heads={['Numéro', 'Passée', 'État', 'Paiement', 'Acheteur', 'Marchands', 'Total TTC', 'Action']}
        empty="Aucune commande ne correspond à ces filtres."
        onMore={list.next ? () => void more() : null}
        rows={list.data.map((row) => ({
          key: row.number,
          cells: [
            <Typography key="number" fontWeight="semiBold" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
              {printedOrderNumber(row.number)}
            </Typography>,
            instant(row.placedAt),
            <Flex key="state" direction="column" alignItems="flex-start" gap={1}>
              <Badge>{STATES[row.state]}</Badge>
              {row.trouble && (
                <Badge backgroundColor="danger100" textColor="danger700">
                  À regarder
                </Badge>
              )}
            </Flex>,
            METHODS[row.method],
            <Flex key="who" direction="column" alignItems="flex-start">
              <Typography textColor="neutral800" dir="auto">
                {row.name}
              </Typography>
              <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
                {row.phone}
              </Typography>
            </Flex>,
            row.merchants.join(', '),
            <Flex key="total" direction="column" alignItems="flex-start">
              <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
                {money(row.total)}
              </Typography>
              {row.refunded > 0 && (
                <Typography variant="pi" textColor="neutral600">{`dont rendu ${money(row.refunded)}`}</Typography>
              )}
            </Flex>,
            <Button
              key="open"
              variant="secondary"
              size="S"
              aria-label={`Ouvrir ${printedOrderNumber(row.number)}`}
              onClick={() => onOpen(row.number)}
            >
              Ouvrir
            </Button>,
          ],
        }))}
      />
    </>
  );
}
