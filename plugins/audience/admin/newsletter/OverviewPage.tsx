import { Layouts } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Card, Confirm, Rows, Shown, useRead } from '@sys/platform/panel';
import { useState } from 'react';
import { Link as To, useNavigate } from 'react-router-dom';
import type { Issue, IssueSummary, NewsletterOverview } from '../../contracts/newsletter/issues.ts';
import { OpensCard } from './OpensCard.tsx';
import { useDeed } from './useDeed.ts';
import { dayOf, LOCALE_NAMES, LOCALES, numberOf, openedOf, STATE_LOOKS, STATE_NAMES } from './words.ts';

export function OverviewPage() {
  const { data, trouble, again, put } = useRead<NewsletterOverview>('/audience/newsletter');
  const deed = useDeed();
  const go = useNavigate();
  const [busy, setBusy] = useState(false);
  const [striking, setStriking] = useState(false);
  const strike = async (email: string): Promise<boolean> => {
    const outcome = await deed({
      method: 'post',
      path: '/readers/strike',
      body: { email },
      done: 'Plus rien n’est envoyé à cette adresse.',
    });
    if (outcome.ok) await again();
    return outcome.ok;
  };
  const compose = async () => {
    setBusy(true);
    const outcome = await deed<Issue>({ method: 'post', path: '/issues', done: 'La lettre est composée : à relire.' });
    setBusy(false);
    if (outcome.ok) void go(`/plugins/audience/newsletter/issues/${outcome.data.id}`);
  };
  return (
    <>
      <Layouts.Header
        title="Lettre"
        subtitle="Composée chaque jeudi à 8 h des nouvelles offres ; rien ne part sans l’accord de quelqu’un"
        primaryAction={
          data?.may.send && (
            <Flex gap={2} wrap="wrap">
              <Button variant="tertiary" onClick={() => setStriking(true)}>
                Retirer une adresse
              </Button>
              <Button startIcon={<Plus />} loading={busy} onClick={() => void compose()}>
                Composer maintenant
              </Button>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Shown data={data} trouble={trouble}>
          {(overview) => (
            <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
              <Readers {...overview.subscribers} />
              <Card label="Lettres">
                <Rows
                  heads={['Lettre', 'État', 'Envois', 'Clics', 'Ouvertures', 'Désabonnements']}
                  rows={overview.issues.map((issue) => ({ key: issue.id, cells: cellsOf(issue) }))}
                  empty="Aucune lettre encore : la première est composée jeudi à 8 h, s’il y a au moins trois nouvelles offres."
                />
              </Card>
              <OpensCard overview={overview} onDone={put} />
            </Flex>
          )}
        </Shown>
      </Layouts.Content>
      {striking && (
        <Confirm
          title="Retirer une adresse"
          text="Pour qui a demandé, par un autre moyen que le lien de la lettre, à ne plus rien recevoir."
          submit="Retirer"
          danger
          asks={{
            label: 'Adresse e-mail',
            hint: 'Elle pourra s’inscrire de nouveau elle-même.',
            most: 254,
            line: true,
          }}
          onDone={strike}
          onClose={() => setStriking(false)}
        />
      )}
    </>
  );
}

function cellsOf({ id, day, state, subject, sends, clicks, opens, unsubscribed }: IssueSummary) {
  return [
    <Box key="name" minWidth="24rem">
      <Link tag={To} to={`/plugins/audience/newsletter/issues/${id}`}>
        {dayOf(day)}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {subject}
      </Typography>
    </Box>,
    <Badge key="state" variant={STATE_LOOKS[state]}>
      {STATE_NAMES[state]}
    </Badge>,
    numberOf(sends.sent),
    numberOf(clicks),
    openedOf(opens),
    numberOf(unsubscribed),
  ];
}

function Readers({ states, locales }: NewsletterOverview['subscribers']) {
  const facts = [
    ['Abonnés', numberOf(states.confirmed), LOCALES.map((one) => `${LOCALE_NAMES[one]} : ${numberOf(locales[one] ?? 0)}`).join(' · ')],
    ['En attente de confirmation', numberOf(states.pending), 'Oubliés après 30 jours sans réponse.'],
    ['Désabonnés', numberOf(states.unsubscribed), 'D’un clic, depuis un message ou leurs préférences.'],
    ['Adresses disparues', numberOf(states.bounced), 'Refusées pour de bon par leur serveur.'],
  ]; // prettier-ignore
  return (
    <Grid.Root gap={4}>
      {facts.map(([name, value, note]) => (
        <Grid.Item key={name} col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <Card height="100%">
            <Box tag="dl">
              <Typography tag="dt" variant="sigma" textColor="neutral600">
                {name}
              </Typography>
              <Typography tag="dd" variant="alpha" display="block" paddingTop={1}>
                {value}
              </Typography>
              <Typography tag="dd" variant="pi" textColor="neutral600" display="block" paddingTop={1}>
                {note}
              </Typography>
            </Box>
          </Card>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
