import { Layouts, Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Flex, Grid, Link } from '@strapi/design-system';
import { Plus, Upload } from '@strapi/icons';
import { Card, Filter, Rows, Shown, useList } from '@sys/platform/panel';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { ListedRedirect } from '../../../contracts/seo.ts';
import { Address } from './Address.tsx';
import { ImportRedirects } from './ImportRedirects.tsx';
import { NewRedirect } from './NewRedirect.tsx';
import { MAKE_REDIRECTS } from './permissions.ts';
import { count, day, KIND_NAMES } from './words.ts';

const HEADS = ['Ancienne adresse', 'Mène à', 'Comment', 'Suivie (30 jours)', 'Dernière fois'];

/** The rules with how often they are followed, so that those that nobody needs can go. */
export function RedirectsPage() {
  const [q, setQ] = useState('');
  const [only, setOnly] = useState('');
  const [open, setOpen] = useState<'new' | 'import' | null>(null);
  const { rows, trouble, again, more } = useList<ListedRedirect>('/seo/redirects', { q, only });
  const { allowedActions } = useRBAC([...MAKE_REDIRECTS]);
  const makes = allowedActions.canCreate === true;
  return (
    <>
      <Page.Title>Redirections</Page.Title>
      <Layouts.Header
        title="Redirections"
        subtitle="Les anciennes adresses et où elles mènent, en un seul saut"
        primaryAction={
          makes && (
            <Flex gap={2} wrap="wrap">
              <Button variant="secondary" startIcon={<Upload />} onClick={() => setOpen('import')}>
                Importer
              </Button>
              <Button startIcon={<Plus />} onClick={() => setOpen('new')}>
                Nouvelle redirection
              </Button>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Grid.Root gap={4}>
            <Filter label="Chercher" value={q} onChange={setQ} options={null} placeholder="Une adresse, une note" />
            <Filter
              label="Montrer"
              value={only}
              onChange={setOnly}
              options={{ unused: 'Inutiles depuis 90 jours' }}
              placeholder="Toutes"
            />
          </Grid.Root>
          <Card>
            <Shown data={rows} trouble={trouble}>
              {(rules) => (
                <Rows
                  heads={HEADS}
                  empty={
                    q || only
                      ? 'Aucune ne correspond.'
                      : 'Aucune redirection encore. Créez-en une quand une page change d’adresse.'
                  }
                  onMore={more}
                  rows={rules.map((rule) => ({ key: rule.id, cells: cellsOf(rule) }))}
                />
              )}
            </Shown>
          </Card>
        </Flex>
      </Layouts.Content>
      {open === 'new' && <NewRedirect onDone={again} onClose={() => setOpen(null)} />}
      {open === 'import' && <ImportRedirects onDone={again} onClose={() => setOpen(null)} />}
    </>
  );
}

const cellsOf = ({ id, source, target, kind, active, hits, lastHit }: ListedRedirect) => [
  <Box key="source" minWidth="18rem" maxWidth="40rem">
    <Link
      tag={NavLink}
      to={`/content-manager/collection-types/api::redirect.redirect/${id}`}
      style={{ whiteSpace: 'normal' }}
    >
      <bdi style={{ overflowWrap: 'anywhere' }}>{source}</bdi>
    </Link>
    {!active && (
      <Box paddingTop={1}>
        <Badge>Au repos</Badge>
      </Box>
    )}
  </Box>,
  <Address key="target">{target ?? '–'}</Address>,
  KIND_NAMES[kind],
  count(hits),
  day(lastHit),
];
