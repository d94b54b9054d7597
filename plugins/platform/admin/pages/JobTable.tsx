import { useIsMobile } from '@strapi/admin/strapi-admin';
import { Flex, IconButton, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise, Trash } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { Job } from '../../contracts/index.ts';
import { CardList, EmptyList } from './CardList.tsx';
import { firstLine, instant } from './words.ts';

interface Props {
  jobs: Job[];
  empty: string;
  onRetry?: (id: string) => void;
  onDrop?: (id: string) => void;
}

const HEADS = ['Tâche', 'Créée', 'Prévue', 'Essais', 'Dernière erreur'];
const WRAP = { overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;

export function JobTable({ jobs, empty, onRetry, onDrop }: Props) {
  const narrow = useIsMobile();
  if (jobs.length === 0) return <EmptyList text={empty} />;
  const acts = onRetry || onDrop ? (job: Job) => <Acts job={job} onRetry={onRetry} onDrop={onDrop} /> : null;
  return narrow ? <Cards jobs={jobs} acts={acts} /> : <Rows jobs={jobs} acts={acts} />;
}

interface ListProps {
  jobs: Job[];
  acts: ((job: Job) => ReactNode) | null;
}

function Rows({ jobs, acts }: ListProps) {
  return (
    <Table colCount={HEADS.length + (acts ? 1 : 0)} rowCount={jobs.length + 1}>
      <Thead>
        <Tr>
          {[...HEADS, ...(acts ? ['Actions'] : [])].map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{head}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {jobs.map((job) => (
          <Tr key={job.id}>
            <Td>
              <Handler job={job} />
            </Td>
            {[instant(job.createdAt), instant(job.runAt), String(job.attempts)].map((text, index) => (
              <Td key={index}>
                <Typography textColor="neutral800">{text}</Typography>
              </Td>
            ))}
            <Td maxWidth="40rem">
              <Failure job={job} />
            </Td>
            {acts && <Td>{acts(job)}</Td>}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Cards({ jobs, acts }: ListProps) {
  return (
    <CardList items={jobs} keyOf={({ id }) => id} gap={2}>
      {(job) => (
        <>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
            <Handler job={job} />
            {acts?.(job)}
          </Flex>
          <Failure job={job} />
          <Typography variant="pi" textColor="neutral600">
            Créée le {instant(job.createdAt)} · {job.attempts} {job.attempts > 1 ? 'essais' : 'essai'}
          </Typography>
        </>
      )}
    </CardList>
  );
}

function Handler({ job }: { job: Job }) {
  return (
    <Typography tag="code" textColor="neutral800" style={{ ...WRAP, fontFamily: 'monospace' }}>
      {job.handler}
    </Typography>
  );
}

/** The message; where it came from is shown to who points at it. */
function Failure({ job }: { job: Job }) {
  return (
    <>
      <Typography tag="p" textColor="neutral800" title={job.lastError ?? undefined} style={WRAP}>
        {job.lastError ? firstLine(job.lastError) : '—'}
      </Typography>
      {job.wipedAt && (
        <Typography variant="pi" textColor="neutral600" tag="p" style={WRAP}>
          Contenu effacé : elle ne peut plus être relancée.
        </Typography>
      )}
    </>
  );
}

function Acts({ job, onRetry, onDrop }: { job: Job } & Pick<Props, 'onRetry' | 'onDrop'>) {
  return (
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
  );
}
