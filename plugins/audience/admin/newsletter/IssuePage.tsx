import { Layouts } from '@strapi/admin/strapi-admin';
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { BackLink, Shown, useRead } from '@sys/platform/panel';
import { useParams } from 'react-router-dom';
import type { Issue } from '../../contracts/newsletter/issues.ts';
import { IssueActs } from './IssueActs.tsx';
import { IssueEditor } from './IssueEditor.tsx';
import { IssueFigures } from './IssueFigures.tsx';
import { IssuePreview } from './IssuePreview.tsx';
import { dayOf, instantOf, STATE_LOOKS, STATE_NAMES } from './words.ts';

export function IssuePage() {
  const { id } = useParams();
  const { data, trouble, again, put } = useRead<Issue>(`/audience/newsletter/issues/${id}`);
  return (
    <Shown data={data} trouble={trouble}>
      {(issue) => (
        <>
          <Layouts.Header
            title={`Lettre du ${dayOf(issue.day)}`}
            subtitle={`Composée le ${instantOf(issue.composedAt)}`}
            navigationAction={<BackLink to="/plugins/audience/newsletter">Lettre</BackLink>}
            primaryAction={issue.may.send && <IssueActs issue={issue} onDone={put} onStale={again} />}
          />
          <Layouts.Content>
            <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
              <Flex gap={3} alignItems="center" wrap="wrap">
                <Badge variant={STATE_LOOKS[issue.state]}>{STATE_NAMES[issue.state]}</Badge>
                <Typography textColor="neutral600">{standing(issue)}</Typography>
              </Flex>
              {issue.approvedAt !== null && <IssueFigures issue={issue} onAgain={() => void again()} />}
              {issue.state === 'draft' && issue.may.send && (
                // Another version is another form.
                <IssueEditor key={issue.version} issue={issue} onDone={put} onStale={again} />
              )}
              <Box tag="section" aria-label="Aperçu">
                <IssuePreview issue={issue} />
              </Box>
            </Flex>
          </Layouts.Content>
        </>
      )}
    </Shown>
  );
}

function standing({ state, approvedAt, endedAt }: Issue): string {
  if (state === 'draft') return 'Rien ne part tant que personne ne l’a approuvée. Elle est remplacée par celle du jeudi suivant.';
  if (state === 'dropped') return `Le ${instantOf(endedAt)}, sans avoir été envoyée.`;
  if (state === 'sent') return `Approuvée le ${instantOf(approvedAt)}, partie jusqu’au ${instantOf(endedAt)}.`;
  return `Approuvée le ${instantOf(approvedAt)}.`;
} // prettier-ignore
