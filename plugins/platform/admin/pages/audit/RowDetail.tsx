import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { AuditRow } from '../../../contracts/index.ts';
import { instant } from '../words.ts';
import { actorOf, deedOf, subjectOf } from './audit-words.ts';
import { linesOf } from './lines.ts';

interface Props {
  row: AuditRow;
  onClose: () => void;
  onFollow: (subject: AuditRow['subject']) => void;
}

const TWO_COLUMNS = { display: 'grid', gridTemplateColumns: '9rem 1fr', alignItems: 'baseline' } as const;
const WRAP = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;

/** One row in full: who, from where, and what was before and after. */
export function RowDetail({ row, onClose, onFollow }: Props) {
  const { origin } = row;
  const facts: Array<[string, string | undefined]> = [
    ['Date', instant(row.at)],
    ['Qui', actorOf(row.actor)],
    ['Objet', subjectOf(row.subject)],
    ['Identifiant', row.subject.id],
    ['Adresse', origin.ip],
    ['Navigateur', origin.userAgent],
    ['Requête', origin.requestId],
    ['Empreinte', row.hash],
  ];
  const lines = linesOf(row.before, row.after);
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>
            {deedOf(row.action)} · ligne {row.seq}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
            {facts.map(
              ([label, value]) =>
                value && (
                  <Box key={label} style={TWO_COLUMNS}>
                    <Typography tag="dt" variant="pi" textColor="neutral600">
                      {label}
                    </Typography>
                    <Typography tag="dd" style={WRAP}>
                      {value}
                    </Typography>
                  </Box>
                ),
            )}
          </Flex>
          {lines.length > 0 && (
            <Flex direction="column" alignItems="stretch" gap={3} paddingTop={6}>
              <Typography variant="delta" tag="h3">
                Ce qui a changé
              </Typography>
              {lines.map(({ place, before, after }) => (
                <Box key={place} background="neutral100" hasRadius padding={3}>
                  <Typography variant="pi" fontWeight="semiBold" textColor="neutral700" style={WRAP}>
                    {place}
                  </Typography>
                  {before !== null && <Side label="Avant" text={before} color="danger600" />}
                  {after !== null && <Side label="Après" text={after} color="success600" />}
                </Box>
              ))}
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => onFollow(row.subject)}>
            Tout sur cet objet
          </Button>
          <Button onClick={onClose}>Fermer</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Side({ label, text, color }: { label: string; text: string; color: string }) {
  return (
    <Flex gap={2} alignItems="baseline" paddingTop={1}>
      <Box minWidth="5rem">
        <Typography variant="pi" textColor={color} fontWeight="semiBold">
          {label}
        </Typography>
      </Box>
      <Typography style={WRAP} dir="auto">
        {text}
      </Typography>
    </Flex>
  );
}
