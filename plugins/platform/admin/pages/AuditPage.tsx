import { Layouts, Page, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import type { AuditRow } from '../../contracts/index.ts';
import { READ_AUDIT } from '../permissions.ts';
import { AuditRows } from './audit/AuditRows.tsx';
import { ChainState } from './audit/ChainState.tsx';
import { FilterBar } from './audit/FilterBar.tsx';
import { RowDetail } from './audit/RowDetail.tsx';
import { NO_FILTERS, paramsOf, useRows, useTrailState } from './audit/useAudit.ts';

/** Who did what, to what, from where; and whether that is still what was written. */
export function AuditPage() {
  return (
    <Page.Protect permissions={READ_AUDIT}>
      <Audit />
    </Page.Protect>
  );
}

function Audit() {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [open, setOpen] = useState<AuditRow | null>(null);
  const { rows, failed, more } = useRows(filters);
  const trail = useTrailState();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();

  if ((failed && !rows) || trail.failed) return <Page.Error />;
  if (!rows || !trail.state) return <Page.Loading />;
  const orSay = (work: Promise<unknown>) =>
    work.catch(() => toggleNotification({ type: 'danger', message: 'L’action n’a pas abouti. Réessayez.' }));
  const exportRows = async () => {
    const { data } = await get('/platform/audit/export', { params: paramsOf(filters), responseType: 'blob' });
    saveAs(data, `journal-${new Date().toISOString().slice(0, 10)}.csv`);
  };

  return (
    <Page.Main>
      <Page.Title>Journal</Page.Title>
      <Layouts.Header
        title="Journal"
        subtitle="Qui a fait quoi, et depuis où. Rien n’y est jamais modifié."
        primaryAction={
          <Button variant="secondary" startIcon={<Download />} onClick={() => void orSay(exportRows())}>
            Exporter en CSV
          </Button>
        }
      />
      <Layouts.Content>
        <ChainState state={trail.state} onCheck={() => void orSay(trail.check())} />
        <FilterBar filters={filters} choices={trail.state} onChange={setFilters} />
        <AuditRows rows={rows} onOpen={setOpen} />
        {more && (
          <Flex justifyContent="center" paddingTop={4}>
            <Button variant="tertiary" onClick={() => void more()}>
              Lignes plus anciennes
            </Button>
          </Flex>
        )}
        <Box paddingBottom={6} />
        {open && (
          <RowDetail
            row={open}
            onClose={() => setOpen(null)}
            onFollow={({ kind, id }) => {
              setFilters({ ...NO_FILTERS, kind, id });
              setOpen(null);
            }}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** Hands a file to the person, as the browser does with a download. */
function saveAs(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
