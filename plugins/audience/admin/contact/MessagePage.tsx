import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { BackLink, Card, Shown } from '@sys/platform/panel';
import { useParams } from 'react-router-dom';
import type { Message } from '../../contracts/contact/desk.ts';
import { Assignee } from './Assignee.tsx';
import { MessageActs } from './MessageActs.tsx';
import { StateBadge } from './StateBadge.tsx';
import { Thread } from './Thread.tsx';
import { useMessage, type Act } from './useMessage.ts';
import { WriteEntry } from './WriteEntry.tsx';
import { instant, LANGUAGES, SUBJECTS, SUSPICIONS } from './words.ts';

export function MessagePage() {
  const { id = '' } = useParams();
  const { message, trouble, act } = useMessage(id);
  return (
    <Shown data={message} trouble={trouble}>
      {(shown) => <MessageView message={shown} act={act} />}
    </Shown>
  );
}

const WRAP = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;

/** What was written, what was said about it, and what can be done; beside it who wrote and who looks after it. */
function MessageView({ message, act }: { message: Message; act: Act }) {
  const { reference, name, email, subject, language, order, account, at, suspicions, may } = message;
  const facts: [string, string | null][] = [
    ['De', name],
    ['Adresse e-mail', email],
    ['Compte', account ? 'Écrit en étant connecté' : 'Sans compte, ou sans être connecté'],
    ['Langue de la réponse', LANGUAGES[language]],
    ['Commande indiquée', order],
    ['Reçu le', instant(at)],
  ];
  return (
    <>
      <Page.Title>{reference}</Page.Title>
      <Layouts.Header
        title={reference}
        subtitle={SUBJECTS[subject]}
        secondaryAction={
          <Box shrink={0}>
            <StateBadge state={message.state} />
          </Box>
        }
        navigationAction={<BackLink to="/plugins/audience/messages">Messages</BackLink>}
        primaryAction={<MessageActs message={message} act={act} />}
      />
      <Layouts.Content>
        <Grid.Root gap={6} paddingBottom={8}>
          <Grid.Item col={8} m={12} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            {suspicions.length > 0 && (
              <Box background="warning100" padding={4} hasRadius role="note">
                <Typography textColor="warning700">
                  {`Ce qui fait penser à un envoi automatique : ${suspicions.map((one) => SUSPICIONS[one]).join(', ')}. Personne n’a reçu d’accusé de réception.`}
                </Typography>
              </Box>
            )}
            <Card label="Message reçu">
              <Typography dir="auto" style={WRAP} tag="p">
                {message.message}
              </Typography>
            </Card>
            <Thread entries={message.entries} />
            {may.answer && (
              <WriteEntry
                title="Répondre par e-mail"
                hint={`La réponse part en ${LANGUAGES[language].toLowerCase()}, avec les salutations de la maison et le message cité : écrivez-la dans cette langue.`}
                submit="Envoyer la réponse"
                onSend={(text) => act('answer', { text }, 'La réponse part.')}
              />
            )}
            {may.note && (
              <WriteEntry
                title="Note interne"
                hint="Pour l’équipe seulement."
                submit="Ajouter la note"
                quiet
                onSend={(text) => act('note', { text }, 'La note est ajoutée.')}
              />
            )}
          </Grid.Item>
          <Grid.Item col={4} m={12} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            <Card label="Qui s’en occupe">
              <Assignee message={message} act={act} />
            </Card>
            <Card label="Qui a écrit">
              <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
                {facts
                  .filter(([, value]) => value !== null)
                  .map(([label, value]) => (
                    <div key={label}>
                      <Typography tag="dt" variant="pi" textColor="neutral600">
                        {label}
                      </Typography>
                      <Typography tag="dd" style={WRAP} dir="auto">
                        {value}
                      </Typography>
                    </div>
                  ))}
              </Flex>
            </Card>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
}
