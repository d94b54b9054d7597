import { Badge, Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { CASE_FIELDS, type CaseField } from '../../domain/case/fields.ts';
import type { ReviewedCase, Verdict } from '../../contracts/index.ts';
import { FIELD_LABELS } from '../../contracts/labels.ts';
import { VERDICTS } from './words.ts';

interface Props {
  dossier: ReviewedCase;
  /** Undefined for who has not claimed the case. */
  onJudge?: (field: CaseField, verdict: Verdict) => void;
}

const WRAP = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const GROUPS = /(\d{3})(\d{3})(\d{16})(\d{2})/;

function shown(field: CaseField, value: string): string {
  if (field === 'rib') return value.replace(GROUPS, '$1 $2 $3 $4');
  // As it is printed on the card beside it.
  return DAY.test(value) ? value.split('-').reverse().join('/') : value;
}

/** What was typed, with a verdict for each. */
export function Values({ dossier, onJudge }: Props) {
  const { values, verdicts, warnings, bank } = dossier;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
      {CASE_FIELDS.filter((field) => values[field]).map((field) => (
        <Box
          key={field}
          tag="li"
          paddingTop={2}
          paddingBottom={2}
          borderColor="neutral150"
          style={{ borderWidth: '0 0 1px' }}
        >
          <Flex gap={3} justifyContent="space-between" alignItems="center">
            <Box flex="1" minWidth={0}>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {FIELD_LABELS[field].fr}
              </Typography>
              <Typography tag="p" style={WRAP} dir="auto">
                {shown(field, values[field]!)}
              </Typography>
              {field === 'rib' && (
                <Typography variant="pi" textColor="neutral600">
                  {bank ?? 'Banque inconnue'}
                </Typography>
              )}
              {(warnings[field]?.length ?? 0) > 0 && (
                <Typography variant="pi" textColor="warning600">
                  Format inhabituel
                </Typography>
              )}
            </Box>
            {onJudge ? (
              <Box width="16rem" shrink={0}>
                <SingleSelect
                  size="S"
                  aria-label={`Verdict : ${FIELD_LABELS[field].fr}`}
                  placeholder="À juger"
                  value={verdicts[field] ?? null}
                  onChange={(verdict) => onJudge(field, verdict as Verdict)}
                >
                  {Object.entries(VERDICTS).map(([value, label]) => (
                    <SingleSelectOption key={value} value={value}>
                      {label}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Box>
            ) : (
              verdicts[field] && <Badge>{VERDICTS[verdicts[field]]}</Badge>
            )}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
