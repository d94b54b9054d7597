import { Layouts, Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Confirm, Shown, useList } from '@sys/platform/panel';
import { useState } from 'react';
import type { Experiment } from '../../../contracts/manager/analytics.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { READ_POSTS, WRITE_POSTS } from '../../permissions.ts';
import { ExperimentCard } from './ExperimentCard.tsx';
import { NewExperiment } from './NewExperiment.tsx';

const NO_FILTERS = {};

/** Tests of one post against another, and what they say. */
export function ExperimentsPage() {
  return (
    <Page.Protect permissions={READ_POSTS}>
      <Page.Title>Tests A/B</Page.Title>
      <Experiments />
    </Page.Protect>
  );
}

function Experiments() {
  const { rows, trouble, again, more } = useList<Experiment>('/social/experiments', NO_FILTERS);
  const { allowedActions } = useRBAC([...WRITE_POSTS]);
  const writes = allowedActions.canWrite === true;
  const [isNew, setNew] = useState(false);
  const [asked, setAsked] = useState<{ act: 'end' | 'remove'; of: Experiment } | null>(null);
  const deed = useDeed();
  const act = async () => {
    const { act: which, of } = asked!;
    const outcome = await deed(
      which === 'end'
        ? { method: 'post', path: `/experiments/${of.id}/end`, done: 'Le test est terminé.' }
        : { method: 'del', path: `/experiments/${of.id}`, done: 'Le test est abandonné.' },
    );
    await again();
    return outcome.ok;
  };
  return (
    <>
      <Layouts.Header
        title="Tests A/B"
        subtitle="Deux publications aux mêmes comptes, qui ne diffèrent que par ce qu’on essaie"
        primaryAction={
          writes && (
            <Button startIcon={<Plus />} onClick={() => setNew(true)}>
              Nouveau test
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Box paddingBottom={6} maxWidth="80rem">
          <Typography tag="p" textColor="neutral600">
            Un test est lu une seule fois, quand les deux publications ont trois jours, sur ce que chacune valait à cet
            âge. Regarder plus tôt et s’arrêter quand le chiffre plaît ferait trouver des différences où il n’y en a pas
            : avant, rien n’est conclu.
          </Typography>
        </Box>
        <Shown data={rows} trouble={trouble}>
          {(experiments) => (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
              {experiments.length === 0 && (
                <Typography tag="li" textColor="neutral600">
                  Aucun test encore. Écrivez deux publications pour les mêmes comptes, puis comparez-les ici.
                </Typography>
              )}
              {experiments.map((experiment) => (
                <li key={experiment.id}>
                  <ExperimentCard
                    experiment={experiment}
                    writes={writes}
                    onEnd={() => setAsked({ act: 'end', of: experiment })}
                    onRemove={() => setAsked({ act: 'remove', of: experiment })}
                  />
                </li>
              ))}
              {more && (
                <Flex tag="li" justifyContent="center">
                  <Button variant="tertiary" onClick={more}>
                    Afficher la suite
                  </Button>
                </Flex>
              )}
            </Flex>
          )}
        </Shown>
      </Layouts.Content>
      {isNew && <NewExperiment onDone={again} onClose={() => setNew(false)} />}
      {asked && (
        <Confirm
          title={asked.act === 'end' ? `Terminer « ${asked.of.name} »` : `Abandonner « ${asked.of.name} »`}
          text={
            asked.act === 'end'
              ? 'Ce qu’il dit maintenant est gardé pour toujours. Terminé avant trois jours, il ne dit rien.'
              : 'Rien n’est encore en ligne : le test disparaît, les deux publications restent.'
          }
          submit={asked.act === 'end' ? 'Terminer' : 'Abandonner'}
          danger={asked.act === 'remove'}
          onDone={act}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
