import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { useDesk } from './useDesk.ts';

type Props = Pick<ReturnType<typeof useDesk>, 'theirs' | 'setTheirs' | 'takeTheirs' | 'save' | 'blocker'>;

/** What is asked when leaving would lose something, and when somebody else has kept another version meanwhile. */
export function ComposerDialogs({ theirs, setTheirs, takeTheirs, save, blocker }: Props) {
  const id = useId();
  if (blocker.state === 'blocked')
    return (
      <Dialog.Root open onOpenChange={(open) => !open && blocker.reset()}>
        <Dialog.Content aria-describedby={id}>
          <Dialog.Header>Quitter sans enregistrer ?</Dialog.Header>
          <Dialog.Body>
            <Typography id={id}>Ce que vous avez écrit depuis le dernier enregistrement sera perdu.</Typography>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                Rester
              </Button>
            </Dialog.Cancel>
            <Button variant="danger" fullWidth onClick={() => blocker.proceed()}>
              Quitter
            </Button>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    );
  if (!theirs) return null;
  const { state, version, title } = theirs;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && setTheirs(null)}>
      <Dialog.Content aria-describedby={id}>
        <Dialog.Header>Quelqu’un d’autre l’a modifiée</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography id={id}>
              {state === 'draft'
                ? `« ${title} » a été enregistrée ailleurs pendant que vous écriviez. Votre version est toujours ici, rien n’est perdu.`
                : `« ${title} » n’est plus un brouillon. Votre version est toujours ici : copiez-en ce que vous voulez garder.`}
            </Typography>
            {state === 'draft' && (
              <Button fullWidth onClick={() => void save(version)}>
                Enregistrer ma version par-dessus
              </Button>
            )}
            <Button variant="danger-light" fullWidth onClick={takeTheirs}>
              Abandonner la mienne et voir la leur
            </Button>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Continuer à écrire
            </Button>
          </Dialog.Cancel>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
