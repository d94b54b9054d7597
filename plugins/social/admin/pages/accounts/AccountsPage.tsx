import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Shown, useRead } from '@sys/platform/panel';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { SocialAccounts } from '../../../contracts/accounts.ts';
import { MANAGE_ACCOUNTS } from '../../permissions.ts';
import { AccountCard } from './AccountCard.tsx';
import { ConnectCard } from './ConnectCard.tsx';

/** The accounts of ShareYourSales at the networks; those of influencers are theirs, and are nowhere here. */
export function AccountsPage() {
  return (
    <Page.Protect permissions={MANAGE_ACCOUNTS}>
      <Page.Title>Comptes officiels</Page.Title>
      <Layouts.Header
        title="Comptes officiels"
        subtitle="Au nom de ShareYourSales ; les comptes des influenceurs sont à eux et n’apparaissent pas ici"
      />
      <Layouts.Content>
        <Accounts />
      </Layouts.Content>
    </Page.Protect>
  );
}

function Accounts() {
  const { data, trouble, again } = useRead<SocialAccounts>('/social/accounts');
  const arrived = useArrival();
  return (
    <Shown data={data} trouble={trouble}>
      {({ accounts, logins, tiktokAudited }) => {
        const open = accounts.filter(({ state }) => state !== 'disconnected');
        const over = accounts.filter(({ state }) => state === 'disconnected');
        return (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <Box role="status">{arrived && <Notice text={arrived.text} good={arrived.good} />}</Box>
            <Box tag="section" aria-label="Comptes connectés">
              <Heading>Comptes connectés</Heading>
              {open.length === 0 && <Typography textColor="neutral600">Aucun compte officiel n’est connecté.</Typography>}
              <Grid.Root gap={4} tag="ul">
                {open.map((account) => (
                  <Grid.Item key={account.id} tag="li" col={6} m={12} s={12} xs={12} alignItems="stretch" direction="column">
                    <AccountCard account={account} again={again} />
                  </Grid.Item>
                ))}
              </Grid.Root>
            </Box>
            <Box tag="section" aria-label="Connecter un compte">
              <Heading>Connecter un compte</Heading>
              <Grid.Root gap={4}>
                {logins.map(({ login, available }) => (
                  <Grid.Item key={login} col={4} m={12} s={12} xs={12} alignItems="stretch" direction="column">
                    <ConnectCard login={login} available={available} drafts={!tiktokAudited} />
                  </Grid.Item>
                ))}
              </Grid.Root>
            </Box>
            {over.length > 0 && (
              <Box tag="section" aria-label="Comptes déconnectés">
                <Heading>Comptes déconnectés</Heading>
                <Grid.Root gap={4} tag="ul">
                  {over.map((account) => (
                    <Grid.Item key={account.id} tag="li" col={6} m={12} s={12} xs={12} alignItems="stretch" direction="column">
                      <AccountCard account={account} again={again} />
                    </Grid.Item>
                  ))}
                </Grid.Root>
              </Box>
            )}
          </Flex>
        );
      }}
    </Shown>
  );
} // prettier-ignore

const Heading = ({ children }: { children: string }) => (
  <Typography variant="beta" tag="h2" paddingBottom={3} display="block">
    {children}
  </Typography>
);

export interface Arrival {
  text: string;
  good: boolean;
}
const Notice = ({ text, good }: Arrival) => (
  <Box background={good ? 'success100' : 'warning100'} padding={4} hasRadius>
    <Typography textColor={good ? 'success700' : 'warning700'}>{text}</Typography>
  </Box>
);

/** What came of going to a network, said once: it is over when the page is loaded again. */
function useArrival(): Arrival | null {
  const { state } = useLocation();
  const came = useRef((state as { arrival?: Arrival } | null)?.arrival ?? null);
  const [arrival] = useState(came.current);
  useEffect(() => {
    window.history.replaceState({ ...(window.history.state as object), usr: null }, '');
  }, []);
  return arrival;
}
