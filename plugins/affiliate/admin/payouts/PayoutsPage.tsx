import { Layouts, Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Tabs, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { PayoutMonths, StaffPayout } from '../../contracts/index.ts';
import { MANAGE_PAYOUTS, SEE_PAYOUTS } from '../permissions.ts';
import { Files } from './Files.tsx';
import { Payouts } from './Payouts.tsx';
import { Waits } from './Waits.tsx';
import { useDeed, useRead } from './usePayouts.ts';
import { money, monthName, STATES } from './words.ts';

export function PayoutsPage() {
  return (
    <Page.Protect permissions={SEE_PAYOUTS}>
      <Months />
    </Page.Protect>
  );
}

/** How long the job that prepares a month is given before the page looks again, in milliseconds. */
const A_MOMENT = 2_500;

function Months() {
  const [params, setParams] = useSearchParams();
  const { body: months, trouble, again } = useRead<PayoutMonths>('/months');
  const { allowedActions } = useRBAC({ manage: MANAGE_PAYOUTS });
  const deed = useDeed();
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !months) return <Page.Error />;
  if (!months) return <Page.Loading />;
  const period = months.data.find((month) => month.period === params.get('mois'))?.period ?? months.last;
  const month = months.data.find((one) => one.period === period)!;
  const view = params.get('etat') ?? 'prepared';
  const show = (etat: string, mois = period) => setParams({ mois, etat });
  const after = async () => {
    await again();
    setRound((last) => last + 1);
  };
  const prepare = async () => {
    setBusy(true);
    if (await deed('/prepare', { period }, `La préparation de ${monthName(period)} est lancée.`)) await new Promise((resolve) => setTimeout(resolve, A_MOMENT)); // prettier-ignore
    await after();
    setBusy(false);
  };
  const tabs: [view: string, label: string, count: number | null][] = [
    ...(Object.keys(STATES) as StaffPayout['state'][]).map((state): [string, string, number] => [state, STATES[state], month.states[state].count]), // prettier-ignore
    ['waits', 'En attente', month.waits.count],
    ['files', 'Fichiers', null],
  ];
  return (
    <Page.Main>
      <Page.Title>Versements</Page.Title>
      <Layouts.Header
        title="Versements"
        subtitle="Aux influenceurs, mois par mois : une personne accorde, une autre envoie"
        primaryAction={
          allowedActions.canManage && (
            <Button loading={busy} onClick={() => void prepare()}>
              {`Préparer ${monthName(period)}`}
            </Button>
          )
        }
      />
      <Layouts.Content>
        {!months.mayMakeFiles && (
          <Box background="warning100" padding={4} hasRadius marginBottom={4} role="note">
            <Typography textColor="warning700">
              Le compte qui paie n’est pas réglé (PAYOUT_DEBTOR_NAME et PAYOUT_DEBTOR_RIB) : aucun fichier ne peut être
              fait pour la banque.
            </Typography>
          </Box>
        )}
        <Flex gap={6} paddingBottom={5} wrap="wrap" alignItems="center">
          <Box width="14rem">
            <SingleSelect aria-label="Mois" value={period} onChange={(mois) => show(view, String(mois))}>
              {months.data.map((one) => (
                <SingleSelectOption key={one.period} value={one.period}>
                  {monthName(one.period)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <Typography textColor="neutral600">{summary(month)}</Typography>
        </Flex>
        <Tabs.Root variant="simple" value={view} onValueChange={(etat) => show(etat)}>
          <Tabs.List aria-label="États des versements">
            {tabs.map(([key, label, count]) => (
              <Tabs.Trigger key={key} value={key}>
                {count ? `${label} (${count})` : label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Box paddingTop={6} paddingBottom={6}>
            <Tabs.Content value={view}>
              {view === 'files' ? (
                <Files key={round} />
              ) : view === 'waits' ? (
                <Waits key={`${period} ${round}`} period={period} />
              ) : (
                <Payouts key={`${period} ${view} ${round}`} period={period} state={view} deed={deed} after={after} />
              )}
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

/** What of the month has been paid and what is on its way. */
function summary({ states, waits }: PayoutMonths['data'][number]): string {
  const open = states.prepared.amount + states.agreed.amount;
  return `Versé ${money(states.confirmed.amount)} · à la banque ${money(states.sent.amount)} · à envoyer ${money(open)} · en attente ${money(waits.amount)}`;
}
