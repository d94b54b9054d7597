import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { ReviewedRecovery } from '../../contracts/recovery.ts';
import { RecoveryDecision } from './RecoveryDecision.tsx';
import { useRecovery } from './useRecoveries.ts';
import { instant, REASONS, STATES, stepOf, verificationOf, whoOf } from './words.ts';

const WRAP = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;

/** One request: what is known and what was written, what may be decided, and what was done. */
export function RecoveryView({ id, onBack }: { id: string; onBack: () => void }) {
  const { request, failed, decide } = useRecovery(id);
  if (failed && !request) return <Page.Error />;
  if (!request) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{request.user.name}</Page.Title>
      <Layouts.Header
        title={request.user.name}
        subtitle={`${request.user.email} · ${STATES[request.status]}`}
        navigationAction={
          <Flex justifyContent="flex-start">
            <Button variant="ghost" startIcon={<ArrowLeft />} onClick={onBack}>
              Demandes
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={4}>
          <Part title="Ce qui est connu" col={5}>
            <Facts request={request} />
          </Part>
          <Part title="Ce que la personne a écrit" col={7}>
            {request.words === null ? (
              <Typography textColor="neutral600">Vos rôles ne montrent pas ce texte.</Typography>
            ) : (
              <Typography tag="p" style={WRAP} dir="auto">
                {request.words || 'Rien.'}
              </Typography>
            )}
          </Part>
          <Part title="Décision" col={12}>
            <RecoveryDecision request={request} decide={decide} />
          </Part>
          <Part title="Historique" col={12}>
            <Steps steps={request.steps} />
          </Part>
        </Grid.Root>
        <Box paddingBottom={6} />
      </Layouts.Content>
    </Page.Main>
  );
}

function Part({ title, col, children }: { title: string; col: number; children: ReactNode }) {
  return (
    <Grid.Item col={col} s={12} xs={12} direction="column" alignItems="stretch">
      <Box
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        padding={6}
        tag="section"
        aria-label={title}
        height="100%"
      >
        <Box paddingBottom={4}>
          <Typography variant="delta" tag="h2">
            {title}
          </Typography>
        </Box>
        {children}
      </Box>
    </Grid.Item>
  );
}

function Facts({ request }: { request: ReviewedRecovery }) {
  const facts: [string, string][] = [
    ['Raison', REASONS[request.reason]],
    ['Demandée le', instant(request.askedAt)],
    ['Depuis', [request.device || 'Appareil inconnu', request.network].filter(Boolean).join(' · ')],
    ['Adresse confirmée le', request.confirmedAt ? instant(request.confirmedAt) : 'Pas encore'],
    ['Pas avant le', request.decidableFrom ? instant(request.decidableFrom) : '—'],
    ['Expire le', instant(request.lapsesAt)],
    ['Vérification d’identité', verificationOf(request)],
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {facts.map(([label, value]) => (
        <Box key={label}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {label}
          </Typography>
          <Typography tag="p">{value}</Typography>
        </Box>
      ))}
      {request.highValue && (
        <Flex>
          <Badge>Deux approbations nécessaires</Badge>
        </Flex>
      )}
    </Flex>
  );
}

function Steps({ steps }: Pick<ReviewedRecovery, 'steps'>) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {steps.map((step) => (
        <li key={`${step.at}-${step.action}`}>
          <Typography fontWeight="semiBold">{stepOf(step)}</Typography>
          <Typography variant="pi" textColor="neutral600">{` · ${whoOf(step)} · ${instant(step.at)}`}</Typography>
          {step.words && (
            <Box paddingTop={1}>
              <Typography style={WRAP} dir="auto">
                {step.words}
              </Typography>
            </Box>
          )}
        </li>
      ))}
    </Flex>
  );
}
