import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Tabs } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { SEE_SETTLEMENTS } from '../permissions.ts';
import { Settlements } from './Settlements.tsx';
import { SettlementShops } from './SettlementShops.tsx';
import { SETTLEMENTS } from './words.ts';

/** What waits for somebody first. */
const VIEWS: [view: string, label: string][] = [
  ['recorded', SETTLEMENTS.recorded],
  ['boutiques', 'Boutiques qui nous doivent'],
  ['confirmed', 'Confirmés'],
  ['cancelled', 'Annulés'],
];

/** What merchants transfer to us of what they owe: one person records it, another one confirms it. */
export function SettlementsPage() {
  const [params, setParams] = useSearchParams();
  const view = params.get('vue') ?? 'recorded';
  return (
    <Page.Protect permissions={SEE_SETTLEMENTS}>
      <Page.Main>
        <Page.Title>Règlements des marchands</Page.Title>
        <Layouts.Header
          title="Règlements des marchands"
          subtitle="Ce que les boutiques nous virent : une personne enregistre, une autre confirme"
        />
        <Layouts.Content>
          <Tabs.Root variant="simple" value={view} onValueChange={(vue) => setParams({ vue })}>
            <Tabs.List aria-label="Règlements et boutiques">
              {VIEWS.map(([key, label]) => (
                <Tabs.Trigger key={key} value={key}>
                  {label}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Box paddingTop={6} paddingBottom={6}>
              <Tabs.Content value={view}>
                {view === 'boutiques' ? (
                  <SettlementShops onRecorded={() => setParams({ vue: 'recorded' })} />
                ) : (
                  <Settlements key={view} state={view} />
                )}
              </Tabs.Content>
            </Box>
          </Tabs.Root>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
