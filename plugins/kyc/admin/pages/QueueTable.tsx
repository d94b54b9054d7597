import { Badge, Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { QueueRow } from '../../contracts/index.ts';
import { ageOf, FLAGS, KINDS, RISKS, STATES } from './words.ts';

const HEADS = ['Référence', 'Profil', 'État', 'Attend depuis', 'Risque', 'Signalements', 'Pris par', 'Action'];
const COLORS = { low: 'success', medium: 'warning', high: 'danger' } as const;

export function RiskBadge({ risk }: Pick<QueueRow, 'risk'>) {
  return (
    <Badge backgroundColor={`${COLORS[risk]}100`} textColor={`${COLORS[risk]}700`}>
      {RISKS[risk]}
    </Badge>
  );
}

export function QueueTable({ rows, onOpen }: { rows: QueueRow[]; onOpen: (id: string) => void }) {
  if (rows.length === 0) {
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
        <Typography textColor="neutral600">Aucun dossier ne correspond à ces filtres.</Typography>
      </Box>
    );
  }
  const now = Date.now();
  return (
    <Table colCount={HEADS.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {HEADS.map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{head}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <Td>
              <Typography textColor="neutral800" fontWeight="semiBold">
                {row.reference}
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{KINDS[row.kind]}</Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{STATES[row.status]}</Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{row.submittedAt ? ageOf(row.submittedAt, now) : '—'}</Typography>
            </Td>
            <Td>
              <RiskBadge risk={row.risk} />
            </Td>
            <Td maxWidth="24rem">
              <Flex gap={1} wrap="wrap">
                {row.flags.length === 0 ? <Typography textColor="neutral600">—</Typography> : null}
                {row.flags.map((flag) => (
                  <Badge key={flag}>{FLAGS[flag]}</Badge>
                ))}
              </Flex>
            </Td>
            <Td>
              <Typography textColor="neutral600">
                {row.claim ? (row.claim.mine ? 'Moi' : row.claim.name) : '—'}
              </Typography>
            </Td>
            <Td>
              <Button
                variant="secondary"
                size="S"
                aria-label={`Ouvrir ${row.reference}`}
                onClick={() => onOpen(row.id)}
              >
                Ouvrir
              </Button>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
