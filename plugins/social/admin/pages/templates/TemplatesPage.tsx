import { Layouts, Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Card, Confirm, Shown, useList } from '@sys/platform/panel';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Template } from '../../../contracts/manager/templates.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { READ_POSTS, WRITE_POSTS } from '../../permissions.ts';
import { LOCALE_NAMES } from '../../words/names.ts';
import { TEMPLATE_KIND_NAMES } from '../../words/templates.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

/** What posts are written from, by what they are for. */
export function TemplatesPage() {
  return (
    <Page.Protect permissions={READ_POSTS}>
      <Page.Title>Modèles</Page.Title>
      <Templates />
    </Page.Protect>
  );
}

const KINDS = Object.keys(TEMPLATE_KIND_NAMES) as Template['kind'][];
const LOCALES = Object.keys(LOCALE_NAMES) as (keyof typeof LOCALE_NAMES)[];

function Templates() {
  const { rows, trouble, again } = useList<Template>('/social/templates', {});
  const { allowedActions } = useRBAC([...WRITE_POSTS]);
  const writes = allowedActions.canWrite === true;
  const deed = useDeed();
  const [edited, setEdited] = useState<Template | 'new' | null>(null);
  const [left, setLeft] = useState<Template | null>(null);
  const putAway = async (template: Template) => {
    const outcome = await deed({ method: 'del', path: `/templates/${template.id}`, done: 'Le modèle est rangé.' });
    await again();
    return outcome.ok;
  };
  if (edited)
    return (
      <TemplateEditor
        template={edited === 'new' ? null : edited}
        onClose={() => setEdited(null)}
        onKept={async () => {
          await again();
          setEdited(null);
        }}
      />
    );
  return (
    <>
      <Layouts.Header
        title="Modèles"
        subtitle="Des textes dans trois langues, remplis avec ce que le catalogue dit d’une offre"
        primaryAction={
          writes && (
            <Button startIcon={<Plus />} onClick={() => setEdited('new')}>
              Nouveau modèle
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Shown data={rows} trouble={trouble}>
          {(templates) => (
            <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
              {templates.length === 0 && <Typography textColor="neutral600">Aucun modèle encore.</Typography>}
              {KINDS.map((kind) => {
                const those = templates.filter((one) => one.kind === kind);
                if (those.length === 0) return null;
                return (
                  <Box key={kind} tag="section" aria-label={TEMPLATE_KIND_NAMES[kind]}>
                    <Typography variant="delta" tag="h2" paddingBottom={3} display="block">
                      {TEMPLATE_KIND_NAMES[kind]}
                    </Typography>
                    <Grid.Root gap={4} tag="ul">
                      {those.map((one) => (
                        <Grid.Item key={one.id} tag="li" col={6} s={12} xs={12} direction="column" alignItems="stretch">
                          <TemplateCard template={one} writes={writes} onEdit={() => setEdited(one)} onAway={() => setLeft(one)} />
                        </Grid.Item>
                      ))}
                    </Grid.Root>
                  </Box>
                );
              })}
            </Flex>
          )}
        </Shown>
      </Layouts.Content>
      {left && (
        <Confirm
          title={`Ranger « ${left.name} » ?`}
          text="Il n’est plus proposé. Les publications écrites avec lui gardent leurs mots."
          submit="Ranger"
          danger
          onDone={() => putAway(left)}
          onClose={() => setLeft(null)}
        />
      )}
    </>
  );
} // prettier-ignore

interface CardProps {
  template: Template;
  writes: boolean;
  onEdit: () => void;
  onAway: () => void;
}

function TemplateCard({ template: { id, name, bodies, posts, needsDeal }, writes, onEdit, onAway }: CardProps) {
  const locales = LOCALES.filter((locale) => bodies[locale]);
  const [first] = locales;
  const facts = [
    locales.map((locale) => LOCALE_NAMES[locale].toLowerCase()).join(', '),
    needsDeal && 'parle d’une offre',
    posts === 0 ? 'jamais utilisé' : `utilisé ${posts} fois`,
  ];
  return (
    <Card height="100%">
      <Flex direction="column" alignItems="stretch" gap={3} height="100%">
        <Typography variant="epsilon" fontWeight="semiBold" tag="h3">
          {name}
        </Typography>
        {first && (
          <Typography textColor="neutral600" lang={first} dir="auto" tag="p" style={CLAMPED}>
            {bodies[first]}
          </Typography>
        )}
        <Typography variant="pi" textColor="neutral600">
          {facts.filter(Boolean).join(' · ')}
        </Typography>
        {writes && (
          <Flex gap={2} wrap="wrap" marginTop="auto">
            <Button size="S" variant="secondary" aria-label={`Modifier ${name}`} onClick={onEdit}>
              Modifier
            </Button>
            <Button
              size="S"
              variant="tertiary"
              tag={Link}
              to={`/plugins/social/posts/new?template=${id}`}
              aria-label={`Écrire avec ${name}`}
            >
              Écrire avec
            </Button>
            <Button size="S" variant="danger-light" aria-label={`Ranger ${name}`} onClick={onAway}>
              Ranger
            </Button>
          </Flex>
        )}
      </Flex>
    </Card>
  );
}

const CLAMPED = {
  whiteSpace: 'pre-wrap',
  display: '-webkit-box',
  WebkitLineClamp: 5,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;
