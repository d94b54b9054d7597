import { Layouts, Page, useNotification, useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Button, Dialog, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { JobState } from '../../contracts/index.ts';
import { MANAGE_JOBS, READ_JOBS } from '../permissions.ts';
import { JobFigures } from './JobFigures.tsx';
import { JobTable } from './JobTable.tsx';
import { useJobs } from './useJobs.ts';

const STATES: Record<JobState, string> = { dead: 'Abandonnées', planned: 'En attente', running: 'En cours' };

/** What the system does behind the pages, and what it gave up. */
export function JobsPage() {
  return (
    <Page.Protect permissions={READ_JOBS}>
      <Jobs />
    </Page.Protect>
  );
}

function Jobs() {
  const [state, setState] = useState<JobState>('dead');
  const { shown, failed, act } = useJobs(state);
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(MANAGE_JOBS);
  const manages = Boolean((allowedActions as Record<string, boolean>).canManage);

  if (failed && !shown) return <Page.Error />;
  if (!shown) return <Page.Loading />;
  const { overview, list } = shown;
  const ids = list.data.map(({ id }) => id);
  const say = (message: string) => toggleNotification({ type: 'success', message });
  const doAndSay = async (what: 'retry' | 'drop', chosen: string[]) => {
    try {
      await act(what, chosen);
      say(what === 'retry' ? 'Remis dans la file.' : 'Supprimé.');
    } catch {
      toggleNotification({ type: 'danger', message: 'L’action n’a pas abouti. Réessayez.' });
    }
  };

  return (
    <Page.Main>
      <Page.Title>Tâches</Page.Title>
      <Layouts.Header
        title="Tâches"
        subtitle={
          overview.spread.by === 'redis'
            ? 'Réparties par Redis entre les processus'
            : 'Prises directement dans PostgreSQL' +
              (overview.spread.why === 'REDIS_URL is not set' ? '' : ' : Redis ne répond pas')
        }
      />
      <Layouts.Content>
        <JobFigures overview={overview} />
        <Flex justifyContent="space-between" paddingTop={6} paddingBottom={4} gap={4} wrap="wrap">
          <Box minWidth="20rem">
            <SingleSelect aria-label="État des tâches" value={state} onChange={(value) => setState(value as JobState)}>
              {Object.entries(STATES).map(([value, label]) => (
                <SingleSelectOption key={value} value={value}>
                  {label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          {state === 'dead' && manages && ids.length > 0 && (
            <Flex gap={2}>
              <Button variant="secondary" onClick={() => void doAndSay('retry', ids)}>
                Tout relancer
              </Button>
              <Dialog.Root>
                <Dialog.Trigger>
                  <Button variant="danger-light">Tout supprimer</Button>
                </Dialog.Trigger>
                <Dialog.Content>
                  <Dialog.Header>Supprimer ces tâches ?</Dialog.Header>
                  <Dialog.Body>
                    <Typography>Ce qu’elles devaient faire ne sera jamais fait.</Typography>
                  </Dialog.Body>
                  <Dialog.Footer>
                    <Dialog.Cancel>
                      <Button variant="tertiary">Annuler</Button>
                    </Dialog.Cancel>
                    <Dialog.Action>
                      <Button variant="danger-light" onClick={() => void doAndSay('drop', ids)}>
                        Supprimer
                      </Button>
                    </Dialog.Action>
                  </Dialog.Footer>
                </Dialog.Content>
              </Dialog.Root>
            </Flex>
          )}
        </Flex>
        <JobTable
          jobs={list.data}
          empty={state === 'dead' ? 'Rien n’a été abandonné.' : 'Aucune tâche.'}
          onRetry={state === 'dead' && manages ? (id) => void doAndSay('retry', [id]) : undefined}
          onDrop={state === 'dead' && manages ? (id) => void doAndSay('drop', [id]) : undefined}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
