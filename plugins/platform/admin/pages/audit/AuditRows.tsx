import { useIsMobile } from '@strapi/admin/strapi-admin';
import { Box, IconButton, Table, Tbody, Td, TextButton, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import type { AuditRow } from '../../../contracts/index.ts';
import { CardList, EmptyList } from '../CardList.tsx';
import { instant } from '../words.ts';
import { actorOf, deedOf, subjectOf } from './audit-words.ts';

interface Props {
  rows: AuditRow[];
  onOpen: (row: AuditRow) => void;
}

const HEADS = ['Date', 'Qui', 'Action', 'Objet', 'Depuis'];

export function AuditRows({ rows, onOpen }: Props) {
  const narrow = useIsMobile();
  if (rows.length === 0) return <EmptyList text="Rien ne correspond à ces filtres." />;
  return narrow ? <Cards rows={rows} onOpen={onOpen} /> : <Rows rows={rows} onOpen={onOpen} />;
}

function Rows({ rows, onOpen }: Props) {
  return (
    <Table colCount={HEADS.length + 1} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {HEADS.map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{head}</Typography>
            </Th>
          ))}
          <Th>
            <Typography variant="sigma">Détail</Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.seq}>
            <Td>
              <Typography textColor="neutral800">{instant(row.at)}</Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{actorOf(row.actor)}</Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{deedOf(row.action)}</Typography>
            </Td>
            <Td maxWidth="32rem">
              <Typography textColor="neutral800" ellipsis title={subjectOf(row.subject)}>
                {subjectOf(row.subject)}
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral600">{row.origin.ip ?? '—'}</Typography>
            </Td>
            <Td>
              <IconButton label={`Détail de la ligne ${row.seq}`} variant="ghost" onClick={() => onOpen(row)}>
                <Eye />
              </IconButton>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Cards({ rows, onOpen }: Props) {
  return (
    <CardList items={rows} keyOf={({ seq }) => String(seq)} gap={1}>
      {(row) => (
        <>
          <Typography fontWeight="semiBold">{deedOf(row.action)}</Typography>
          <Typography>{subjectOf(row.subject)}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {actorOf(row.actor)} · {instant(row.at)}
          </Typography>
          <Box paddingTop={1}>
            <TextButton aria-label={`Détail de la ligne ${row.seq}`} onClick={() => onOpen(row)}>
              Détail
            </TextButton>
          </Box>
        </>
      )}
    </CardList>
  );
}
