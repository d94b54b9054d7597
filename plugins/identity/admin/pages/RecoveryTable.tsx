import { Badge, Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ReviewedRecovery } from '../../contracts/recovery.ts';
import { instant, REASONS, STATES, verificationOf, waitOf } from './words.ts';

const HEADS = ['Compte', 'Demandée le', 'Raison', 'État', 'Pas avant le', 'Vérification', 'Action'];

const cell = (text: ReactNode) => <Typography textColor="neutral800">{text}</Typography>;

export function RecoveryTable({ rows, onOpen }: { rows: ReviewedRecovery[]; onOpen: (id: string) => void }) {
  if (rows.length === 0) {
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
        <Typography textColor="neutral600">Aucune demande dans cet état.</Typography>
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
            <Td maxWidth="26rem">
              <Typography tag="p" fontWeight="semiBold" textColor="neutral800" ellipsis dir="auto">
                {row.user.name}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
                {row.user.email}
              </Typography>
            </Td>
            <Td>{cell(instant(row.askedAt))}</Td>
            <Td>{cell(REASONS[row.reason])}</Td>
            <Td>{cell(STATES[row.status])}</Td>
            <Td>{cell(waitOf(row, now))}</Td>
            <Td>
              <Flex gap={1} wrap="wrap">
                {cell(verificationOf(row))}
                {row.highValue && <Badge>Deux approbations</Badge>}
              </Flex>
            </Td>
            <Td>
              <Button
                variant="secondary"
                size="S"
                aria-label={`Ouvrir la demande de ${row.user.name}`}
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
