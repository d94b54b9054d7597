import { Box, Flex, IconButton, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise, Trash } from '@strapi/icons';
import type { Job } from '../../contracts/index.ts';
import { instant } from './words.ts';

interface Props {
  jobs: Job[];
  empty: string;
  onRetry?: (id: string) => void;
  onDrop?: (id: string) => void;
}

const HEADS = ['Tâche', 'Créée', 'Prévue', 'Essais', 'Dernière erreur'];

export function JobTable({ jobs, empty, onRetry, onDrop }: Props) {
  if (jobs.length === 0) {
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
        <Typography textColor="neutral600">{empty}</Typography>
      </Box>
    );
  }
  const acts = Boolean(onRetry ?? onDrop);
  return (
    <Table colCount={HEADS.length + (acts ? 1 : 0)} rowCount={jobs.length + 1}>
      <Thead>
        <Tr>
          {HEADS.map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{head}</Typography>
            </Th>
          ))}
          {acts && (
            <Th>
              <Typography variant="sigma">Actions</Typography>
            </Th>
          )}
        </Tr>
      </Thead>
      <Tbody>
        {jobs.map((job) => (
          <Tr key={job.id}>
            <Td>
              <code>{job.handler}</code>
            </Td>
            <Td>{instant(job.createdAt)}</Td>
            <Td>{instant(job.runAt)}</Td>
            <Td>{job.attempts}</Td>
            <Td>
              <Typography title={job.lastError ?? undefined} ellipsis>
                {job.lastError ?? '—'}
              </Typography>
              {job.wipedAt && (
                <Typography variant="pi" textColor="neutral600" tag="p">
                  Contenu effacé : elle ne peut plus être relancée.
                </Typography>
              )}
            </Td>
            {acts && (
              <Td>
                <Flex gap={1}>
                  {onRetry && !job.wipedAt && (
                    <IconButton label="Relancer" variant="ghost" onClick={() => onRetry(job.id)}>
                      <ArrowClockwise />
                    </IconButton>
                  )}
                  {onDrop && (
                    <IconButton label="Supprimer" variant="ghost" onClick={() => onDrop(job.id)}>
                      <Trash />
                    </IconButton>
                  )}
                </Flex>
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
