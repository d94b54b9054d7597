import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Tabs } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { READ_ORDERS } from '../permissions.ts';
import { Disputes } from './Disputes.tsx';
import { Orders } from './Orders.tsx';
import { OrderView } from './OrderView.tsx';

/** All orders and disputes, and one order when the address names it. */
export function OrdersPage() {
  const [params, setParams] = useSearchParams();
  const number = params.get('commande');
  const open = (commande: string) => setParams({ commande });
  return (
    <Page.Protect permissions={READ_ORDERS}>
      {number ? (
        <OrderView key={number} number={number} onBack={() => setParams({})} />
      ) : (
        <Page.Main>
          <Page.Title>Commandes</Page.Title>
          <Layouts.Header title="Commandes" subtitle="De tous les marchands, les plus récentes d’abord" />
          <Layouts.Content>
            <Tabs.Root
              variant="simple"
              value={params.get('vue') ?? 'commandes'}
              onValueChange={(vue) => setParams(vue === 'commandes' ? {} : { vue })}
            >
              <Tabs.List aria-label="Commandes et litiges">
                <Tabs.Trigger value="commandes">Commandes</Tabs.Trigger>
                <Tabs.Trigger value="litiges">Litiges</Tabs.Trigger>
              </Tabs.List>
              <Box paddingTop={6} paddingBottom={6}>
                <Tabs.Content value="commandes">
                  <Orders onOpen={open} />
                </Tabs.Content>
                <Tabs.Content value="litiges">
                  <Disputes onOpen={open} />
                </Tabs.Content>
              </Box>
            </Tabs.Root>
          </Layouts.Content>
        </Page.Main>
      )}
    </Page.Protect>
  );
}
