import { Button, Flex, Typography } from '@strapi/design-system';
import { Card } from '@sys/platform/panel';
import { useState } from 'react';
import type { Login } from '../../../domain/networks.ts';
import { useDeed } from '../../calls/useDeed.ts';

const ABOUT: Record<Login, { title: string; button: string; text: string }> = {
  facebook: {
    title: 'Facebook et Instagram',
    button: 'Connecter avec Facebook',
    text: 'Ouvre les Pages que vous administrez et les comptes Instagram professionnels qui leur sont liés. C’est la voie à préférer : ce qui est publié peut aussi être supprimé d’ici.',
  },
  instagram: {
    title: 'Instagram sans Page',
    button: 'Connecter avec Instagram',
    text: 'Un seul compte professionnel, sans Page Facebook. Ce qui y est publié se supprime dans l’application Instagram.',
  },
  tiktok: {
    title: 'TikTok',
    button: 'Connecter TikTok',
    text: 'Un compte TikTok. TikTok ne laisse aucune application supprimer ni modifier une vidéo : cela se fait dans la sienne.',
  },
};

interface Props {
  login: Login;
  available: boolean;
  /** Whether what we publish at TikTok goes to drafts alone. */
  drafts: boolean;
}

/** One way to connect accounts, with what it opens. */
export function ConnectCard({ login, available, drafts }: Props) {
  const { title, button, text } = ABOUT[login];
  const deed = useDeed();
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    const outcome = await deed<{ url: string }>({ method: 'post', path: '/accounts/connect', body: { login } });
    if (outcome.ok) window.location.assign(outcome.data.url);
    else setBusy(false);
  };
  return (
    <Card height="100%">
      <Flex direction="column" alignItems="flex-start" gap={3} height="100%">
        <Typography variant="delta" tag="h3">
          {title}
        </Typography>
        <Typography textColor="neutral600">{text}</Typography>
        {login === 'tiktok' && drafts && (
          <Typography textColor="warning700">
            TikTok n’a pas encore validé notre application : ce qui y est envoyé arrive dans les brouillons de
            l’application TikTok.
          </Typography>
        )}
        {!available && (
          <Typography textColor="neutral600">
            Cette connexion n’est pas réglée : il manque les clés de l’application dans la configuration.
          </Typography>
        )}
        <Button variant="secondary" loading={busy} disabled={!available} onClick={() => void leave()} marginTop="auto">
          {button}
        </Button>
      </Flex>
    </Card>
  );
}
