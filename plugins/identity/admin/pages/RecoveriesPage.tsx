import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { SEE_RECOVERIES } from '../permissions.ts';
import { RecoveryTable } from './RecoveryTable.tsx';
import { RecoveryView } from './RecoveryView.tsx';
import { useRecoveries } from './useRecoveries.ts';
import { STATES } from './words.ts';

/** The requests for a lost factor, and one of them when the address names it. */
export function RecoveriesPage() {
  const [params, setParams] = useSearchParams();
  const id = params.get('demande');
  return (
    <Page.Protect permissions={SEE_RECOVERIES}>
      {id ? (
        <RecoveryView id={id} onBack={() => setParams({})} />
      ) : (
        <RecoveryQueue onOpen={(demande) => setParams({ demande })} />
      )}
    </Page.Protect>
  );
}

const CHOICES = Object.entries({ open: 'En cours', ...STATES });

function RecoveryQueue({ onOpen }: { onOpen: (id: string) => void }) {
  const [status, setStatus] = useState('open');
  const [page, setPage] = useState(1);
  const { list, failed } = useRecoveries(status, page);
  if (failed && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  const pages = Math.max(1, Math.ceil(list.total / list.pageSize));
  return (
    <Page.Main>
      <Page.Title>Seconds facteurs perdus</Page.Title>
      <Layouts.Header
        title="Seconds facteurs perdus"
        subtitle={list.total === 1 ? '1 demande' : `${list.total} demandes`}
      />
      <Layouts.Content>
        <Box paddingBottom={4} maxWidth="32rem">
          <Field.Root>
            <Field.Label>État</Field.Label>
            <SingleSelect
              value={status}
              onChange={(value) => {
                setStatus(String(value));
                setPage(1);
              }}
            >
              {CHOICES.map(([value, label]) => (
                <SingleSelectOption key={value} value={value}>
                  {label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        <RecoveryTable rows={list.data} onOpen={onOpen} />
        {pages > 1 && (
          <Flex justifyContent="center" gap={4} paddingTop={4}>
            <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
              Précédentes
            </Button>
            <Typography>{`Page ${page} sur ${pages}`}</Typography>
            <Button variant="tertiary" disabled={page === pages} onClick={() => setPage(page + 1)}>
              Suivantes
            </Button>
          </Flex>
        )}
        <Box paddingBottom={6} />
      </Layouts.Content>
    </Page.Main>
  );
}
