import { Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Button, Grid, Typography } from '@strapi/design-system';
import { Filter, Rows } from '@sys/platform/panel';
import { useState } from 'react';
import type { SettlementShop } from '../../contracts/index.ts';
import { MANAGE_SETTLEMENTS } from '../permissions.ts';
import { SettlementForm } from './SettlementForm.tsx';
import { useDeed } from './useDeed.ts';
import { useList } from './useList.ts';
import { money } from './words.ts';

/** The shops that owe us, or those of a name or a reference, from which a transfer is recorded. */
export function SettlementShops({ onRecorded }: { onRecorded: () => void }) {
  const [find, setFind] = useState('');
  const { list, trouble, again } = useList<SettlementShop>('/orders/settlements/shops', { find: find.trim() });
  const { allowedActions } = useRBAC({ manage: MANAGE_SETTLEMENTS });
  const [shop, setShop] = useState<SettlementShop | null>(null);
  const deed = useDeed(again);
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  const manages = allowedActions.canManage === true;
  const record = async (body: object) => {
    const done = await deed('/orders/settlements', body, 'Le règlement est enregistré : une autre personne le confirme.');
    if (done) onRecorded();
    return done;
  };
  return (
    <>
      <Box paddingBottom={4} tag="form" role="search" onSubmit={(event) => event.preventDefault()}>
        <Grid.Root gap={4}>
          <Filter label="Boutique" options={null} value={find} onChange={setFind} placeholder="Nom, ou motif SYS 0000-0000" />
        </Grid.Root>
      </Box>
      <Rows
        heads={['Boutique', 'Motif de ses virements', 'Nous doit', 'Enregistré, à confirmer', ...(manages ? ['Actions'] : [])]}
        empty={find.trim() ? 'Aucune boutique de ce nom ni de ce motif.' : 'Aucune boutique ne nous doit rien.'}
        rows={list.data.map((one) => ({
          key: one.merchant,
          cells: [
            <Typography key="shop" textColor="neutral800" dir="auto">
              {one.shop}
            </Typography>,
            one.reference ?? '—',
            <Typography key="owes" fontWeight="semiBold" style={{ whiteSpace: 'nowrap' }}>
              {one.owes > 0 ? money(one.owes) : '—'}
            </Typography>,
            one.recorded > 0 ? money(one.recorded) : '—',
            ...(manages
              ? [
                  <Button key="record" size="S" variant="secondary" aria-label={`Enregistrer un virement de ${one.shop}`} onClick={() => setShop(one)}>
                    Enregistrer un virement
                  </Button>,
                ]
              : []),
          ],
        }))}
      />
      {shop && <SettlementForm shop={shop} onSend={record} onClose={() => setShop(null)} />}
    </>
  );
} // prettier-ignore
