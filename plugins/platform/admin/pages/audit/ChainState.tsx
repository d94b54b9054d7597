import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { AuditState } from '../../../contracts/index.ts';
import { instant } from '../words.ts';
import { REASONS } from './audit-words.ts';

const count = new Intl.NumberFormat('fr-MA');

/** Whether the trail is what was written, as far as the last check knows. */
export function ChainState({ state, onCheck }: { state: AuditState; onCheck: () => void }) {
  const { check, head, checking } = state;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} tag="section" aria-label="État de la chaîne">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={2} aria-live="polite">
          <Flex gap={3} wrap="wrap">
            <Typography variant="delta" tag="h2">
              {count.format(head.seq)} {head.seq > 1 ? 'lignes chaînées' : 'ligne chaînée'}
            </Typography>
            {check && (
              <Badge
                backgroundColor={check.broken ? 'danger100' : 'success100'}
                textColor={check.broken ? 'danger700' : 'success700'}
              >
                {check.broken ? 'Rompue' : 'Intacte'}
              </Badge>
            )}
          </Flex>
          {check?.broken && (
            <Typography textColor="danger600" fontWeight="semiBold">
              Ligne {count.format(check.broken.row)} : {REASONS[check.broken.reason]}.
            </Typography>
          )}
          <Typography variant="pi" textColor="neutral600">
            {check
              ? `Dernière vérification le ${instant(check.at)}, jusqu’à la ligne ${count.format(check.seq)}.`
              : 'Elle n’a pas encore été vérifiée : elle l’est chaque nuit.'}
          </Typography>
        </Flex>
        <Button variant="secondary" startIcon={<ArrowClockwise />} loading={checking} onClick={onCheck}>
          {checking ? 'Vérification en cours' : 'Vérifier maintenant'}
        </Button>
      </Flex>
    </Box>
  );
}
