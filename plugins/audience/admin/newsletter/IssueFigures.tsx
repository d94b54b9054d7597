import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Card, Rows } from '@sys/platform/panel';
import { useEffect, useRef } from 'react';
import type { Issue } from '../../contracts/newsletter/issues.ts';
import { counted, LOCALE_NAMES, numberOf, openedOf } from './words.ts';

const AGAIN_MS = 5000;

/** What became of an issue, in numbers that are known and nothing more. */
export function IssueFigures({ issue, onAgain }: { issue: Issue; onAgain: () => void }) {
  const { sends, clicks, opens, unsubscribed, links, state } = issue;
  const again = useRef(onAgain);
  again.current = onAgain;
  useEffect(() => {
    if (state !== 'sending') return;
    const timer = setInterval(() => again.current(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [state]);
  const waiting = sends.planned + sends.leaving;
  const facts: [string, number | string, string][] = [
    ['Remis', sends.sent, `Acceptés par le serveur du destinataire.${opens ? '' : ' Nous ne savons pas s’ils sont lus.'}`],
    ['En attente', waiting, 'Planifiés, ou à réessayer.'],
    ['Refusés', sends.refused, 'Par le serveur du destinataire, pour de bon.'],
    ['Non partis', sends.failed + sends.skipped + sends.unsure, 'Désabonnés entre-temps, serveur injoignable, ou envoi interrompu et pas refait.'],
    ['Clics', clicks, 'Tous lecteurs ensemble, robots des messageries compris ; personne n’est suivi.'],
    ['Ouvertures', openedOf(opens), opensNote(opens)],
    ['Désabonnements', unsubscribed, 'Par un lien de cette lettre.'],
  ]; // prettier-ignore
  return (
    <Box tag="section" aria-label="Résultats">
      <Grid.Root gap={4}>
        {facts.map(([name, value, note]) => (
          <Grid.Item key={name} col={4} s={6} xs={12} direction="column" alignItems="stretch">
            <Card height="100%" padding={4}>
              <Box tag="dl">
                <Typography tag="dt" variant="sigma" textColor="neutral600">
                  {name}
                </Typography>
                <Typography tag="dd" variant="beta" display="block">
                  {typeof value === 'number' ? numberOf(value) : value}
                </Typography>
                <Typography tag="dd" variant="pi" textColor="neutral600" display="block">
                  {note}
                </Typography>
              </Box>
            </Card>
          </Grid.Item>
        ))}
      </Grid.Root>
      {links.length > 0 && (
        <Card label="Clics par lien" marginTop={4}>
          <Flex justifyContent="space-between" paddingBottom={3}>
            <Typography variant="delta" tag="h2">
              Clics par lien
            </Typography>
            <Button variant="tertiary" size="S" onClick={onAgain}>
              Actualiser
            </Button>
          </Flex>
          <Rows
            heads={['Lien', 'Langue', 'Clics']}
            rows={links.map(({ label, locale, clicks: count }, index) => ({
              key: String(index),
              cells: [label || 'Toutes les offres', LOCALE_NAMES[locale], numberOf(count)],
            }))}
            empty="Aucun lien encore."
          />
        </Card>
      )}
    </Box>
  );
}

/** A letter tells whether it is opened only where that was counted when it left. */
const opensNote = (opens: Issue['opens']): string =>
  opens
    ? `Sur ${counted(opens.letters, 'lettre remise avec l’image qui compte', 'lettres remises avec l’image qui compte')} ; approximatif : des messageries ouvrent les images d’elles-mêmes, d’autres les bloquent.`
    : 'Cette lettre ne contenait aucune image qui compte.';
