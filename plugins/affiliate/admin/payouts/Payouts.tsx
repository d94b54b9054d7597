import { Page } from '@strapi/admin/strapi-admin';
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Rows } from '@sys/platform/panel';
import { useState } from 'react';
import type { PayoutFile, StaffPayout } from '../../contracts/index.ts';
import { ActDialog } from './ActDialog.tsx';
import { ACTS, type Act } from './acts.ts';
import { usePages, useTake, type Deed } from './usePayouts.ts';
import { instant, money } from './words.ts';

/** What is said to whoever may not go on with any of them. */
const ANOTHER: Partial<Record<string, { act: Act; text: string }>> = {
  prepared: { act: 'agree', text: 'Une autre personne que celle qui a lancé la préparation accorde ces versements.' },
  agreed: { act: 'send', text: 'Une autre personne que celle qui a accordé ces versements les envoie.' },
};

interface Props {
  period: string;
  state: string;
  deed: Deed;
  after: () => Promise<void>;
}

/** The payouts of a month in one state: chosen together, and moved on together. */
export function Payouts({ period, state, deed, after }: Props) {
  const { list, trouble, more } = usePages<StaffPayout>('', { period, state });
  const [chosen, setChosen] = useState<string[]>([]);
  const [asked, setAsked] = useState<Act | null>(null);
  const take = useTake();
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  const acts = (Object.keys(ACTS) as Act[]).filter((act) => list.data.some(({ may }) => may[act]));
  const picked = list.data.filter(({ id }) => chosen.includes(id));
  const mayAll = (act: Act) => picked.length > 0 && picked.every(({ may }) => may[act]);
  const total = picked.reduce((sum, { amount }) => sum + amount, 0);
  const run = async (act: Act, body: object): Promise<boolean> => {
    const answer = await deed<{ file?: PayoutFile }>(`/${ACTS[act].path}`, { payouts: chosen, ...body }, ACTS[act].done); // prettier-ignore
    if (answer?.file) await take(answer.file, 'xml');
    await after();
    return answer !== null;
  };
  const choose = (ids: string[], on: boolean) =>
    setChosen((last) => (on ? [...new Set([...last, ...ids])] : last.filter((id) => !ids.includes(id))));
  return (
    <>
      {acts.length > 0 && (
        <Flex gap={3} paddingBottom={4} wrap="wrap" alignItems="center">
          <Checkbox
            checked={picked.length === list.data.length}
            onCheckedChange={(on) => choose(list.data.map(({ id }) => id), on === true)} // prettier-ignore
          >
            Tous ceux qui sont affichés
          </Checkbox>
          {acts.map((act) => (
            <Button
              key={act}
              size="S"
              variant={ACTS[act].danger ? 'danger-light' : 'default'}
              disabled={!mayAll(act)}
              onClick={() => setAsked(act)}
            >
              {ACTS[act].label}
            </Button>
          ))}
          <Typography textColor="neutral600" aria-live="polite">
            {picked.length > 0 ? `${picked.length} choisi(s), ${money(total)}` : ''}
          </Typography>
        </Flex>
      )}
      {list.data.length > 0 && ANOTHER[state] && !acts.includes(ANOTHER[state].act) && (
        <Typography tag="p" textColor="neutral600" paddingBottom={4}>
          {ANOTHER[state].text}
        </Typography>
      )}
      <Rows
        heads={[...(acts.length > 0 ? ['Choix'] : []), 'Versement', 'Influenceur', 'Montant', 'Compte', 'Qui', 'Banque']} // prettier-ignore
        empty="Aucun versement ici pour ce mois."
        onMore={list.next_cursor ? () => void more() : null}
        rows={list.data.map((payout) => ({
          key: payout.id,
          cells: [
            ...(acts.length > 0
              ? [
                  <Checkbox
                    key="choice"
                    aria-label={`Choisir ${payout.id}`}
                    checked={chosen.includes(payout.id)}
                    onCheckedChange={(on) => choose([payout.id], on === true)}
                  />,
                ]
              : []),
            <Said key="id" first={payout.id} second={`${payout.items} ligne(s), ${instant(payout.preparedAt)}`} />,
            <Said key="who" first={payout.name} second={`n° ${payout.influencer}`} />,
            <Typography key="amount" fontWeight="semiBold" style={{ whiteSpace: 'nowrap' }}>
              {money(payout.amount)}
            </Typography>,
            payout.account ?? '—',
            <Doers key="by" {...payout} />,
            <Said key="bank" first={payout.reference ?? payout.file ?? '—'} second={instant(payout.endedAt ?? payout.sentAt)} />, // prettier-ignore
          ],
        }))}
      />
      {asked && <ActDialog act={asked} count={picked.length} total={total} onDone={(body) => run(asked, body)} onClose={() => setAsked(null)} />}
    </>
  );
} // prettier-ignore

/** Who has had it in hand, a line each. */
function Doers({ preparedBy, agreedBy, sentBy, endedBy, reason }: StaffPayout) {
  const lines: [deed: string, who: string | null][] = [
    ['Préparé', preparedBy ?? 'le système'],
    ['Accordé', agreedBy],
    ['Envoyé', sentBy],
    ['Clos', endedBy],
  ];
  return (
    <Box>
      {lines.map(
        ([deed, who]) =>
          who !== null && (
            <Typography key={deed} tag="p" variant="pi" textColor="neutral800">
              {`${deed} : ${who}`}
            </Typography>
          ),
      )}
      {reason && (
        <Typography
          tag="p"
          variant="pi"
          textColor="neutral600"
          style={{ whiteSpace: 'pre-wrap', maxWidth: '18rem' }}
          dir="auto"
        >
          {reason}
        </Typography>
      )}
    </Box>
  );
}

function Said({ first, second }: { first: string; second: string }) {
  return (
    <Box maxWidth="20rem">
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }} dir="auto">
        {first}
      </Typography>
      {second && second !== '—' && (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }} dir="auto">
          {second}
        </Typography>
      )}
    </Box>
  );
}
