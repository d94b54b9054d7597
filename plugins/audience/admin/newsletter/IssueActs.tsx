import { Button, Flex } from '@strapi/design-system';
import { Confirm } from '@sys/platform/panel';
import { useState } from 'react';
import type { Issue } from '../../contracts/newsletter/issues.ts';
import { useDeed } from './useDeed.ts';
import { counted } from './words.ts';

type Act = 'approve' | 'stop' | 'resume' | 'drop';
interface Props {
  issue: Issue;
  onDone: (issue: Issue) => void;
  onStale: () => Promise<void>;
}

const ACTS: Record<Act, { label: string; done: string; title: string; danger: boolean; text: (issue: Issue) => string }> = {
  approve: {
    label: 'Approuver et envoyer',
    done: 'L’envoi commence.',
    title: 'Approuver et envoyer cette lettre ?',
    danger: false,
    text: ({ readers }) =>
      `Elle part à ${counted(Object.values(readers).reduce((sum, count) => sum + count, 0), 'personne')} au plus : sans qui la reçoit une fois par mois et l’a déjà eue, ni les langues où trop peu d’offres se lisent. Vous pourrez arrêter l’envoi ; ce qui est parti ne revient pas.`,
  },
  stop: {
    label: 'Arrêter l’envoi',
    done: 'L’envoi est arrêté.',
    title: 'Arrêter l’envoi ?',
    danger: true,
    text: () => 'Ce qui n’est pas encore parti attend. Vous pourrez reprendre où il s’est arrêté.',
  },
  resume: {
    label: 'Reprendre l’envoi',
    done: 'L’envoi reprend.',
    title: 'Reprendre l’envoi ?',
    danger: false,
    text: () => 'Il continue avec qui ne l’a pas encore reçue. Personne ne la reçoit deux fois.',
  },
  drop: {
    label: 'Abandonner',
    done: 'La lettre est abandonnée.',
    title: 'Abandonner cette lettre ?',
    danger: true,
    text: () => 'Elle ne partira pas. Ses offres restent nouvelles pour la suivante.',
  },
}; // prettier-ignore
const OFFERED: Partial<Record<Issue['state'], Act[]>> = {
  draft: ['drop', 'approve'],
  sending: ['stop'],
  stopped: ['resume'],
};

/** What may be done with an issue in the state that it is in. */
export function IssueActs({ issue, onDone, onStale }: Props) {
  const [asked, setAsked] = useState<Act | null>(null);
  const deed = useDeed();
  const act = async (name: Act): Promise<boolean> => {
    const { id, version } = issue;
    const outcome = await deed<Issue>({ method: 'post', path: `/issues/${id}/${name}`, body: { version }, done: ACTS[name].done });
    if (outcome.ok) onDone(outcome.data);
    else await onStale();
    return true;
  }; // prettier-ignore
  const question = asked && ACTS[asked];
  return (
    <Flex gap={2} wrap="wrap">
      {(OFFERED[issue.state] ?? []).map((name) => (
        <Button
          key={name}
          variant={name === 'drop' ? 'tertiary' : ACTS[name].danger ? 'danger' : 'default'}
          onClick={() => setAsked(name)}
        >
          {ACTS[name].label}
        </Button>
      ))}
      {asked && question && (
        <Confirm
          title={question.title}
          text={question.text(issue)}
          submit={question.label}
          danger={question.danger}
          onDone={() => act(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </Flex>
  );
}
