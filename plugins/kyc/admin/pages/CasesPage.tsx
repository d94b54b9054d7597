import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Button, Field, Flex, Grid, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { SEE_CASES } from '../permissions.ts';
import { CaseView } from './CaseView.tsx';
import { QueueTable } from './QueueTable.tsx';
import { NO_FILTERS, useQueue, type Filters } from './useCases.ts';
import { FLAGS, KINDS, RISKS, STATES } from './words.ts';

/** The verifications that wait, and one of them when the address names it. */
export function CasesPage() {
  const [params, setParams] = useSearchParams();
  const id = params.get('dossier');
  return (
    <Page.Protect permissions={SEE_CASES}>
      {id ? <CaseView id={id} onBack={() => setParams({})} /> : <Cases onOpen={(dossier) => setParams({ dossier })} />}
    </Page.Protect>
  );
}

const { draft: _, ...VISIBLE } = STATES;
const CHOICES: [keyof Filters, string, Record<string, string>][] = [
  ['status', 'État', { open: 'En attente', ...VISIBLE }],
  ['risk', 'Risque', RISKS],
  ['flag', 'Signalement', FLAGS],
  ['kind', 'Profil', KINDS],
  ['waiting', 'Attend depuis', { '24': 'plus de 24 h', '48': 'plus de 48 h', '168': 'plus d’une semaine' }],
  ['mine', 'Pris en charge', { true: 'par moi' }],
];

function Cases({ onOpen }: { onOpen: (id: string) => void }) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [page, setPage] = useState(1);
  const { queue, failed } = useQueue(filters, page);
  if (failed && !queue) return <Page.Error />;
  if (!queue) return <Page.Loading />;
  const set = (name: keyof Filters, value: string) => {
    setFilters({ ...filters, [name]: value });
    setPage(1);
  };
  const pages = Math.max(1, Math.ceil(queue.total / queue.pageSize));
  return (
    <Page.Main>
      <Page.Title>Vérifications</Page.Title>
      <Layouts.Header title="Vérifications" subtitle={queue.total === 1 ? '1 dossier' : `${queue.total} dossiers`} />
      <Layouts.Content>
        <Box paddingBottom={4} tag="form" role="search" onSubmit={(event) => event.preventDefault()}>
          <Grid.Root gap={4}>
            {CHOICES.map(([name, label, options]) => (
              <Grid.Item key={name} col={4} s={6} xs={12} direction="column" alignItems="stretch">
                <Field.Root>
                  <Field.Label>{label}</Field.Label>
                  <SingleSelect
                    placeholder="Tous"
                    value={filters[name] || null}
                    onChange={(value) => set(name, String(value ?? ''))}
                    onClear={name === 'status' ? undefined : () => set(name, '')}
                    clearLabel="Effacer"
                  >
                    {Object.entries(options).map(([value, text]) => (
                      <SingleSelectOption key={value} value={value}>
                        {text}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              </Grid.Item>
            ))}
            <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
              <Field.Root>
                <Field.Label>Référence</Field.Label>
                <Field.Input
                  placeholder="KYC-2026-…"
                  value={filters.search}
                  onChange={(event) => set('search', event.target.value.replace(/[^\w-]/g, ''))}
                />
              </Field.Root>
            </Grid.Item>
          </Grid.Root>
        </Box>
        <QueueTable rows={queue.data} onOpen={onOpen} />
        {pages > 1 && (
          <Flex justifyContent="center" gap={4} paddingTop={4}>
            <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
              Précédents
            </Button>
            <Typography>{`Page ${page} sur ${pages}`}</Typography>
            <Button variant="tertiary" disabled={page === pages} onClick={() => setPage(page + 1)}>
              Suivants
            </Button>
          </Flex>
        )}
        <Box paddingBottom={6} />
      </Layouts.Content>
    </Page.Main>
  );
}
