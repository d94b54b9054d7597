import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Tabs } from '@strapi/design-system';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { StaffRefund } from '../../contracts/index.ts';
import { SEE_REFUNDS } from '../permissions.ts';
import { RefundsTable } from './RefundsTable.tsx';
import { useDeed } from './useDeed.ts';
import { useList } from './useList.ts';

/** What waits for somebody first. */
const VIEWS: [state: string, label: string][] = [
  ['to_agree', 'Second accord'],
  ['failed', 'Échoués'],
  ['owed', 'À rendre en espèces'],
  ['sent', 'Envoyés'],
  ['', 'Tous'],
];

export function RefundsPage() {
  const [params, setParams] = useSearchParams();
  const view = params.get('etat') ?? 'to_agree';
  return (
    <Page.Protect permissions={SEE_REFUNDS}>
      <Page.Main>
        <Page.Title>Remboursements</Page.Title>
        <Layouts.Header title="Remboursements" subtitle="Les plus récents d’abord" />
        <Layouts.Content>
          <Tabs.Root variant="simple" value={view} onValueChange={(etat) => setParams({ etat })}>
            <Tabs.List aria-label="États des remboursements">
              {VIEWS.map(([state, label]) => (
                <Tabs.Trigger key={state} value={state || 'tous'}>
                  {label}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Box paddingTop={6} paddingBottom={6}>
              <Tabs.Content value={view}>
                <Refunds key={view} state={view === 'tous' ? '' : view} />
              </Tabs.Content>
            </Box>
          </Tabs.Root>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Refunds({ state }: { state: string }) {
  const navigate = useNavigate();
  const { list, trouble, again, more } = useList<StaffRefund>('/orders/refunds', { state });
  const deed = useDeed(again);
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  return (
    <RefundsTable
      refunds={list.data}
      deed={deed}
      empty="Aucun remboursement ici."
      onOpen={(number) => navigate(`/plugins/orders/desk?commande=${number}`)}
      onMore={list.next ? () => void more() : null}
    />
  );
}
