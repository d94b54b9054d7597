import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Card, Shown, useRead } from '@sys/platform/panel';
import { useState } from 'react';
import type { Analytics } from '../../../contracts/manager/analytics.ts';
import { NETWORKS, type Network } from '../../../domain/networks.ts';
import { READ_POSTS } from '../../permissions.ts';
import { instant } from '../../words/dates.ts';
import { NETWORK_NAMES } from '../../words/names.ts';
import { hourName, weekdayName, weekdayShort } from '../../words/weekdays.ts';
import { Bars, type Bar } from './Bars.tsx';
import { BestPosts } from './BestPosts.tsx';
import { BestTimes } from './BestTimes.tsx';
import { Columns } from './Columns.tsx';
import { Filters } from './Filters.tsx';
import { Kpis } from './Kpis.tsx';
import { MEASURES, measureOf, sayMeasure } from './measures.ts';
import type { Choice } from './choice.ts';
import { useChoice } from './useChoice.ts';
import { useTake } from './useTake.ts';

/** What the official posts came to, and when they do best. */
export function AnalyticsPage() {
  return (
    <Page.Protect permissions={READ_POSTS}>
      <Page.Title>Résultats</Page.Title>
      <Results />
    </Page.Protect>
  );
}

function Results() {
  const { choice, choose, query, timesQuery } = useChoice();
  const { data, trouble } = useRead<Analytics>(`/social/analytics?${query}`);
  const { take, busy } = useTake();
  return (
    <>
      <Layouts.Header
        title="Résultats"
        subtitle="Ce que les réseaux disent des publications officielles"
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {(['csv', 'xlsx'] as const).map((format) => (
              <Button
                key={format}
                variant="secondary"
                startIcon={<Download />}
                disabled={busy}
                onClick={() => void take(`/analytics/export?${query}&format=${format}`, `publications-${choice.from}-${choice.to}.${format}`)}
              >
                {format === 'csv' ? 'Fichier CSV' : 'Fichier Excel'}
              </Button>
            ))}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Filters choice={choice} choose={choose} accounts={useSeenAccounts(data)} />
          <Shown data={data} trouble={trouble}>
            {(results) => <Figures results={results} measure={choice.measure} />}
          </Shown>
          <BestTimes query={timesQuery} />
        </Flex>
      </Layouts.Content>
    </>
  );
} // prettier-ignore

/** Accounts that have posts, as far as any answer has named them: a filter takes none of them away. */
function useSeenAccounts(data: Analytics | null): Record<string, string> {
  const [seen, setSeen] = useState<Record<string, string>>({});
  const fresh = data?.byAccount.filter(({ key }) => !Object.hasOwn(seen, key)) ?? [];
  if (fresh.length > 0) setSeen({ ...seen, ...Object.fromEntries(fresh.map(({ key, name }) => [key, name])) });
  return seen;
}

function Figures({ results, measure }: { results: Analytics; measure: Choice['measure'] }) {
  const { total, byNetwork, byAccount, byTemplate, byHour, byWeekday, best, measuredAt } = results;
  const barOf = (group: Analytics['byHour'][number], name: string): Bar => {
    const value = measureOf(group, measure);
    return { key: group.key, name, value, said: sayMeasure(measure, value), posts: group.posts };
  };
  const networks = NETWORKS.flatMap((network) => byNetwork.filter(({ key }) => key === network));
  const ordered = (bars: Bar[]) => bars.sort((one, other) => (other.value ?? -1) - (one.value ?? -1));
  const axis = (groups: Analytics['byHour'], keys: number[], nameOf: (key: number) => string, shortOf: (key: number) => string) =>
    keys.map((key): Bar => {
      const group = groups.find((one) => one.key === String(key));
      const bar = group ? barOf(group, nameOf(key)) : { key: String(key), name: nameOf(key), value: null, said: '–', posts: 0 };
      return { ...bar, short: shortOf(key) };
    });
  return (
    <>
      <Box role="status">
        <Typography textColor="neutral600">
          {measuredAt === null ? 'Aucune valeur n’a encore été mesurée sur cette période.' : `Mesuré le ${instant(measuredAt)}. « – » : aucun réseau ne le dit.`}
        </Typography>
      </Box>
      <Kpis total={total} />
      <Grid.Root gap={4}>
        <Part>
          <Bars title="Par réseau" measure={MEASURES[measure]} bars={networks.map((group) => barOf(group, NETWORK_NAMES[group.key as Network]))} />
        </Part>
        <Part>
          <Bars title="Par compte" measure={MEASURES[measure]} bars={ordered(byAccount.map((group) => barOf(group, group.name)))} />
        </Part>
        <Part>
          <Bars title="Par modèle" measure={MEASURES[measure]} bars={ordered(byTemplate.map((group) => barOf(group, group.name || 'Sans modèle')))} />
        </Part>
        <Part>
          <BestPosts best={best} />
        </Part>
        <Part>
          <Columns title="Par jour de la semaine" measure={MEASURES[measure]} step={1} bars={axis(byWeekday, [1, 2, 3, 4, 5, 6, 7], weekdayName, weekdayShort)} />
        </Part>
        <Part>
          <Columns title="Par heure" measure={MEASURES[measure]} step={3} bars={axis(byHour, Array.from({ length: 24 }, (_, hour) => hour), hourName, String)} />
        </Part>
      </Grid.Root>
    </>
  );
} // prettier-ignore

const Part = ({ children }: { children: JSX.Element }) => (
  <Grid.Item col={6} m={12} s={12} xs={12} direction="column" alignItems="stretch">
    <Card height="100%">{children}</Card>
  </Grid.Item>
);
