import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Card, Confirm } from '@sys/platform/panel';
import { useState } from 'react';
import type { NewsletterOverview } from '../../contracts/newsletter/issues.ts';
import { useDeed } from './useDeed.ts';

interface Props {
  overview: NewsletterOverview;
  onDone: (overview: NewsletterOverview) => void;
}

/** Whether openings are counted, what that means for readers, and the switch. */
export function OpensCard({ overview: { countsOpens, may }, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const deed = useDeed();
  const turn = async (): Promise<boolean> => {
    const done = countsOpens ? 'Les ouvertures ne sont plus comptées.' : 'Les ouvertures sont comptées à partir de maintenant.';
    const outcome = await deed<NewsletterOverview>({ method: 'put', path: '/opens', body: { on: !countsOpens }, done });
    if (outcome.ok) onDone(outcome.data);
    return outcome.ok;
  };
  return (
    <Card label="Comptage des ouvertures">
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box style={{ flex: '1 1 36rem' }}>
          <Flex gap={3} alignItems="center" wrap="wrap">
            <Typography variant="delta" tag="h2">
              Comptage des ouvertures
            </Typography>
            <Badge variant={countsOpens ? 'warning' : 'neutral'}>{countsOpens ? 'Activé' : 'Désactivé'}</Badge>
          </Flex>
          <Typography tag="p" textColor="neutral600" paddingTop={2} style={{ maxWidth: '80ch' }}>
            {countsOpens ? ON : OFF}
          </Typography>
        </Box>
        {may.send && (
          <Button variant={countsOpens ? 'secondary' : 'tertiary'} onClick={() => setAsking(true)}>
            {countsOpens ? 'Désactiver' : 'Activer'}
          </Button>
        )}
      </Flex>
      {asking && (
        <Confirm
          title={countsOpens ? 'Ne plus compter les ouvertures ?' : 'Compter les ouvertures ?'}
          text={countsOpens ? STOPPING : STARTING}
          submit={countsOpens ? 'Désactiver' : 'Activer'}
          danger={!countsOpens}
          onDone={turn}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
} // prettier-ignore

const OFF =
  'Les lettres ne contiennent aucune image qui espionne : nous comptons les clics, tous lecteurs ensemble, et jamais les ouvertures.';
const ON =
  'Chaque lettre porte une image invisible, propre à son lecteur, qui note le jour où il l’ouvre pour la première fois : ni l’heure, ni l’adresse IP, ni l’appareil. La lettre le dit, et chacun peut le refuser dans ses préférences. Le chiffre est approximatif : des messageries ouvrent les images d’elles-mêmes, d’autres les bloquent.';
const STARTING =
  'Le jour où quelqu’un ouvre une lettre est une donnée personnelle. La loi 09-08 demande d’en informer les lecteurs et de respecter leur refus ; pour qui lit depuis l’Europe, le consentement est en principe exigé d’abord. La lettre et les préférences le disent d’elles-mêmes. À vous de compléter, avant d’activer, la page de confidentialité et votre déclaration à la CNDP. Rien ne change pour les lettres déjà parties.';
const STOPPING = 'Plus rien n’est noté, même des lettres déjà parties avec l’image. Les nombres déjà comptés restent.';
