import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { SEE_FRAUD } from '../../permissions.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { useDeed } from './useDeed.ts';
import { useReviews } from './useReviews.ts';

/** What waits for somebody first. */
const VIEWS: [view: string, label: string][] = [
  ['open', 'À examiner'],
  ['released', 'Libérées'],
  ['rejected', 'Rejetées'],
];

export function ReviewsPage() {
  const [params, setParams] = useSearchParams();
  const view = params.get('vue') ?? 'open';
  return (
    <Page.Protect permissions={SEE_FRAUD}>
      <Page.Main>
        <Page.Title>Commissions à examiner</Page.Title>
        <Layouts.Header
          title="Commissions à examiner"
          subtitle="Retenues jusqu’à ce que quelqu’un décide, quel que soit le temps qui passe"
        />
        <Layouts.Content>
          <Tabs.Root variant="simple" value={view} onValueChange={(vue) => setParams({ vue })}>
            <Tabs.List aria-label="Examen des commissions">
              {VIEWS.map(([name, label]) => (
                <Tabs.Trigger key={name} value={name}>
                  {label}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Box paddingTop={6} paddingBottom={6}>
              <Tabs.Content value={view}>
                <Reviews key={view} view={view} />
              </Tabs.Content>
            </Box>
          </Tabs.Root>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Reviews({ view }: { view: string }) {
  const { rows, trouble, again, more } = useReviews(view);
  const deed = useDeed(again);
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !rows) return <Page.Error />;
  if (!rows) return <Page.Loading />;
  if (rows.length === 0)
    return <Typography textColor="neutral600">{view === 'open' ? 'Rien n’attend.' : 'Aucune commission ici.'}</Typography>; // prettier-ignore
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {rows.map((review) => (
        <ReviewCard key={review.id} review={review} deed={deed} />
      ))}
      {more && (
        <Flex justifyContent="center">
          <Button variant="tertiary" onClick={more}>
            Afficher la suite
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
