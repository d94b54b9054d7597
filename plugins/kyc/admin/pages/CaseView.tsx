import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Field, Flex, Grid, Textarea, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import type { ReviewedCase } from '../../contracts/index.ts';
import { Decisions } from './Decisions.tsx';
import { DocumentViewer } from './DocumentViewer.tsx';
import { Hold } from './Hold.tsx';
import { RiskBadge } from './QueueTable.tsx';
import { useCase } from './useCases.ts';
import { Values } from './Values.tsx';
import { DEEDS, detailOf, FLAGS, instant, KINDS, STATES, whoOf } from './words.ts';

const WRAP = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;

/** One case: documents on one side, what was typed on the other, then what was done and said. */
export function CaseView({ id, onBack }: { id: string; onBack: () => void }) {
  const { dossier, failed, act, view } = useCase(id);
  if (failed && !dossier) return <Page.Error />;
  if (!dossier) return <Page.Loading />;
  const judges = dossier.actions.includes('release');
  const { version, claim } = dossier;
  return (
    <Page.Main>
      <Page.Title>{dossier.reference}</Page.Title>
      <Layouts.Header
        title={dossier.reference}
        subtitle={[KINDS[dossier.kind], STATES[dossier.status], claim && `pris par ${claim.mine ? 'vous' : claim.name}`]
          .filter(Boolean)
          .join(' · ')}
        navigationAction={
          <Flex justifyContent="flex-start">
            <Button variant="ghost" startIcon={<ArrowLeft />} onClick={onBack}>
              File d’attente
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex gap={2} wrap="wrap" paddingBottom={4}>
          <Typography>Risque</Typography>
          <RiskBadge risk={dossier.risk} />
          {dossier.flags.map((flag) => (
            <Badge key={flag}>{FLAGS[flag]}</Badge>
          ))}
          {dossier.twins.map((twin) => (
            <Badge key={twin.id}>{`Même numéro : ${twin.reference}`}</Badge>
          ))}
          {dossier.payoutsFrozenUntil && (
            <Badge>{`Versements suspendus jusqu’au ${instant(dossier.payoutsFrozenUntil)}`}</Badge>
          )}
          {dossier.hold && <Badge>Conservation imposée</Badge>}
        </Flex>
        {dossier.masked && (
          <Box paddingBottom={4}>
            <Typography textColor="neutral600">
              Les valeurs et les pièces sont masquées : elles ne sont lues que par les rôles de vérification, et jamais
              par la personne concernée.
            </Typography>
          </Box>
        )}
        <Grid.Root gap={4}>
          <Part title="Pièces" col={7}>
            {dossier.seesDocuments ? (
              <DocumentViewer documents={dossier.documents} view={view} />
            ) : (
              <Typography textColor="neutral600">Vos rôles ne montrent pas les pièces.</Typography>
            )}
          </Part>
          <Part title="Valeurs saisies" col={5}>
            <Values
              dossier={dossier}
              onJudge={
                judges
                  ? (field, verdict) => void act('verdicts', { version, verdicts: { [field]: verdict } }, 'put')
                  : undefined
              }
            />
          </Part>
          <Part title="Décision" col={12}>
            <Decisions dossier={dossier} act={act} />
          </Part>
          <Part title="Historique" col={7}>
            <History rows={dossier.history} />
          </Part>
          <Part title="Notes" col={5}>
            <Notes dossier={dossier} onAdd={(text) => act('notes', { text })} />
          </Part>
          {(dossier.mayHold || dossier.hold) && (
            <Part title="Conservation légale" col={12}>
              <Hold dossier={dossier} onSet={(held, reason) => act('hold', { held, reason }, 'put')} />
            </Part>
          )}
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

function History({ rows }: { rows: ReviewedCase['history'] }) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {rows.map((row) => (
        <li key={`${row.at}-${row.action}`}>
          <Typography fontWeight="semiBold">{DEEDS[row.action] ?? row.action}</Typography>
          <Typography variant="pi" textColor="neutral600">{` · ${whoOf(row)} · ${instant(row.at)}`}</Typography>
          {row.detail && (
            <Box paddingTop={1}>
              <Typography style={WRAP} dir="auto">
                {detailOf(row.detail)}
              </Typography>
            </Box>
          )}
        </li>
      ))}
    </Flex>
  );
}

function Notes({ dossier, onAdd }: { dossier: ReviewedCase; onAdd: (text: string) => Promise<boolean> }) {
  const [text, setText] = useState('');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {dossier.notes.map((note) => (
        <Box key={`${note.at}-${note.by}`} background="neutral100" hasRadius padding={3}>
          <Typography style={WRAP} dir="auto">
            {note.text}
          </Typography>
          <Box paddingTop={1}>
            <Typography variant="pi" textColor="neutral600">{`${note.by} · ${instant(note.at)}`}</Typography>
          </Box>
        </Box>
      ))}
      {!dossier.masked && (
        <>
          <Field.Root>
            <Field.Label>Ajouter une note</Field.Label>
            <Textarea value={text} onChange={(event: { target: { value: string } }) => setText(event.target.value)} />
          </Field.Root>
          <Flex>
            <Button
              variant="secondary"
              disabled={!text.trim()}
              onClick={() => void onAdd(text.trim()).then((done) => done && setText(''))}
            >
              Ajouter
            </Button>
          </Flex>
        </>
      )}
    </Flex>
  );
}
