import { Layouts, Page, useFetchClient } from '@strapi/admin/strapi-admin';
import { Box, SingleSelect, SingleSelectOption, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'; // prettier-ignore
import { useCallback, useEffect, useState } from 'react';
import type { FraudRuleView } from '../../../contracts/reviews.ts';
import { SEE_FRAUD } from '../../permissions.ts';
import { Decide } from './Decide.tsx';
import { useDeed } from './useDeed.ts';
import { troubleOf, type Trouble } from './useReviews.ts';
import { instant, MODES, RULES } from './words.ts';

type Mode = FraudRuleView['mode'];

export function RulesPage() {
  return (
    <Page.Protect permissions={SEE_FRAUD}>
      <Page.Main>
        <Page.Title>Règles anti-fraude</Page.Title>
        <Layouts.Header
          title="Règles anti-fraude"
          subtitle="Ce que fait chaque règle aux ventes à venir ; celles d’avant gardent ce qui en a été dit"
        />
        <Layouts.Content>
          <Rules />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Rules() {
  const { get } = useFetchClient();
  const [rules, setRules] = useState<FraudRuleView[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [asked, setAsked] = useState<{ rule: FraudRuleView; mode: Mode } | null>(null);
  const read = useCallback(async () => {
    try {
      setRules((await get<{ data: FraudRuleView[] }>('/affiliate/fraud-rules')).data.data);
      setTrouble(null);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  }, [get]);
  useEffect(() => {
    void read();
  }, [read]);
  const deed = useDeed(read);
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !rules) return <Page.Error />;
  if (!rules) return <Page.Loading />;
  return (
    <>
      <Box style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Règles anti-fraude">
        <Table colCount={4} rowCount={rules.length + 1}>
          <Thead>
            <Tr>
              {['Règle', 'Ce qu’elle fait', '30 derniers jours', 'Dernier changement'].map((head) => (
                <Th key={head}>
                  <Typography variant="sigma">{head}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {rules.map((rule) => (
              <Tr key={rule.rule}>
                <Td style={{ whiteSpace: 'normal' }}>
                  <Typography fontWeight="semiBold">{RULES[rule.rule].name}</Typography>
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {RULES[rule.rule].about}
                  </Typography>
                </Td>
                <Td>
                  <Choice rule={rule} onChange={(mode) => setAsked({ rule, mode })} />
                </Td>
                <Td>
                  <Typography>{rule.lately}</Typography>
                </Td>
                <Td>
                  <Typography textColor="neutral600">
                    {rule.changed ? `${instant(rule.changed.at)}, par ${rule.changed.by}` : '—'}
                  </Typography>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </Box>
      {asked && (
        <Decide
          title={`${RULES[asked.rule.rule].name} : ${MODES[asked.mode]}`}
          text="Cela vaut pour les ventes à venir."
          danger={asked.mode === 'allow'}
          onDone={(reason) => deed('put', '/affiliate/fraud-rules', { rule: asked.rule.rule, mode: asked.mode, reason }, 'La règle est changée.')} // prettier-ignore
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function Choice({ rule, onChange }: { rule: FraudRuleView; onChange: (mode: Mode) => void }) {
  if (rule.fixed) return <Typography>{MODES[rule.mode]} (imposé)</Typography>;
  return (
    <SingleSelect
      aria-label={`Ce que fait la règle « ${RULES[rule.rule].name} »`}
      value={rule.mode}
      onChange={(mode) => mode !== rule.mode && onChange(mode as Mode)}
    >
      {(Object.keys(MODES) as Mode[]).map((mode) => (
        <SingleSelectOption key={mode} value={mode}>
          {mode === rule.usual ? `${MODES[mode]} (habituel)` : MODES[mode]}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
