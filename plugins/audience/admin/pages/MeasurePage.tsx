import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Card, Rows, Shown, useRead } from '@sys/platform/panel';
import type { Measure } from '../../contracts/purchases.ts';
import { READ_MEASURE } from '../permissions.ts';
import { count, day, PLATFORM_NAMES, setUp, share, trouble } from './measure-words.ts';

/** What browsers allow, and what ad platforms are told of purchases: counted, of the last thirty days. */
export function MeasurePage() {
  return (
    <Page.Protect permissions={READ_MEASURE}>
      <Page.Title>Mesure</Page.Title>
      <Page.Main>
        <Layouts.Header title="Mesure" subtitle="Consentements et achats transmis, sur les trente derniers jours" />
        <Layouts.Content>
          <Figures />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Figures() {
  const { data, trouble: inTheWay } = useRead<Measure>('/audience/measure');
  return (
    <Shown data={data} trouble={inTheWay}>
      {(measure) => (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Platforms {...measure} />
          <Choices {...measure} />
          <Days {...measure} />
        </Flex>
      )}
    </Shown>
  );
}

function Platforms({ platforms }: Pick<Measure, 'platforms'>) {
  const none = platforms.every(({ tag }) => !tag);
  return (
    <Card label="Plateformes">
      <Heading>Plateformes</Heading>
      {none && (
        <Box paddingBottom={4}>
          <Typography textColor="neutral600">
            Aucune balise n’est configurée : rien n’est demandé aux visiteurs, et rien n’est transmis.
          </Typography>
        </Box>
      )}
      <Rows
        heads={['Plateforme', 'Réglages', 'Achats transmis', 'En attente', 'Refusés ou abandonnés', 'Dernier incident']}
        rows={platforms.map(({ platform, states, trouble: last, ...set }) => ({
          key: platform,
          cells: [
            PLATFORM_NAMES[platform],
            setUp(set),
            count(states.sent),
            count(states.due),
            count(states.refused + states['given-up']),
            trouble(last),
          ],
        }))}
        empty=""
      />
    </Card>
  );
}

function Choices({ choices }: Pick<Measure, 'choices'>) {
  const { browsers } = choices;
  const figures = [
    ['Navigateurs qui ont choisi', count(browsers), ''],
    ['Mesure acceptée', count(choices.measurement), share(choices.measurement, browsers)],
    ['Publicité acceptée', count(choices.advertising), share(choices.advertising, browsers)],
    ['Tout accepté', count(choices.both), share(choices.both, browsers)],
    ['Tout refusé', count(choices.none), share(choices.none, browsers)],
  ] as const;
  return (
    <Card label="Consentements">
      <Heading>Consentements</Heading>
      <Grid.Root gap={4} tag="dl">
        {figures.map(([label, value, part]) => (
          <Grid.Item key={label} col={2} s={4} xs={6} direction="column" alignItems="flex-start">
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {label}
            </Typography>
            <Typography tag="dd" variant="beta">
              {value}
              {part && browsers > 0 && <Typography textColor="neutral600"> {part}</Typography>}
            </Typography>
          </Grid.Item>
        ))}
      </Grid.Root>
      <Box paddingTop={4}>
        <Typography variant="pi" textColor="neutral600">
          Un navigateur compte une fois, par son dernier choix. Qui ne répond pas, ou demande à ne pas être suivi, n’est
          pas compté.
        </Typography>
      </Box>
    </Card>
  );
}

const Days = ({ days }: Pick<Measure, 'days'>) => (
  <Card label="Achats par jour">
    <Heading>Achats par jour</Heading>
    <Rows
      heads={['Jour', 'Transmis', 'Refusés ou abandonnés']}
      rows={days.map(({ day: date, sent, failed }) => ({ key: date, cells: [day(date), count(sent), count(failed)] }))}
      empty="Rien n’a été transmis ces trente derniers jours."
    />
  </Card>
);

const Heading = ({ children }: { children: string }) => (
  <Box paddingBottom={4}>
    <Typography variant="delta" tag="h2">
      {children}
    </Typography>
  </Box>
);
