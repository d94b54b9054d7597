import { Layouts, Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Button, Typography } from '@strapi/design-system';
import { Card, Rows, Shown, useRead } from '@sys/platform/panel';
import { useState } from 'react';
import type { MissingPage as Missing } from '../../../contracts/seo.ts';
import { Address } from './Address.tsx';
import { NewRedirect } from './NewRedirect.tsx';
import { MAKE_REDIRECTS } from './permissions.ts';
import { count, day } from './words.ts';

/** What people ask for and do not find, with the way to lead them on. */
export function MissingPage() {
  const { data, trouble, again } = useRead<Missing[]>('/seo/missing');
  const [source, setSource] = useState<string | null>(null);
  const { allowedActions } = useRBAC([...MAKE_REDIRECTS]);
  return (
    <>
      <Page.Title>Pages introuvables</Page.Title>
      <Layouts.Header
        title="Pages introuvables"
        subtitle="Ce que des visiteurs ont demandé en vain ces trente derniers jours"
      />
      <Layouts.Content>
        <Box paddingBottom={4} maxWidth="80rem">
          <Typography tag="p" textColor="neutral600">
            Compté par adresse et par jour, sans rien garder de qui demande. Les robots, qui essaient toutes sortes
            d’adresses, sont comptés à part.
          </Typography>
        </Box>
        <Card marginBottom={8}>
          <Shown data={data} trouble={trouble}>
            {(pages) => (
              <Rows
                heads={['Adresse', 'Visiteurs', 'Robots', 'Dernière fois', 'Action']}
                empty="Rien : personne n’a cherché une page qui n’existe pas."
                rows={pages.map(({ path, people, bots, lastDay }) => ({
                  key: path,
                  cells: [
                    <Address key="path">{path}</Address>,
                    count(people),
                    count(bots),
                    day(lastDay),
                    allowedActions.canCreate ? (
                      <Button
                        key="make"
                        size="S"
                        variant="secondary"
                        aria-label={`Rediriger ${path}`}
                        onClick={() => setSource(path)}
                      >
                        Rediriger
                      </Button>
                    ) : (
                      ''
                    ),
                  ],
                }))}
              />
            )}
          </Shown>
        </Card>
      </Layouts.Content>
      {source !== null && <NewRedirect source={source} onDone={again} onClose={() => setSource(null)} />}
    </>
  );
}
