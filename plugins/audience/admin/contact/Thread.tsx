import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { Message } from '../../contracts/contact/desk.ts';
import { instant, OUTCOMES } from './words.ts';

const OUTCOME_TONES = { sending: 'neutral', sent: 'success', failed: 'danger' } as const;

/** What the team noted and answered, the oldest first. */
export function Thread({ entries }: { entries: Message['entries'] }) {
  if (entries.length === 0) return null;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label="Notes et réponses">
      {entries.map(({ id, kind, author, text, outcome, at }) => (
        <Box
          key={id}
          tag="li"
          padding={4}
          hasRadius
          background={kind === 'note' ? 'neutral150' : 'primary100'}
          marginLeft={kind === 'note' ? 0 : 6}
        >
          <Flex gap={2} wrap="wrap" paddingBottom={2}>
            <Typography variant="pi" fontWeight="bold">
              {kind === 'note' ? 'Note' : 'Réponse'}
            </Typography>
            <Typography variant="pi" textColor="neutral700">{`${author}, ${instant(at)}`}</Typography>
            {outcome && (
              <Badge
                backgroundColor={`${OUTCOME_TONES[outcome]}100`}
                textColor={`${OUTCOME_TONES[outcome]}700`}
                style={{ textTransform: 'none' }}
              >
                {OUTCOMES[outcome]}
              </Badge>
            )}
          </Flex>
          <Typography tag="p" dir="auto" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {text}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
