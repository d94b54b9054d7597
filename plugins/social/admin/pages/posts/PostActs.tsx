import { useRBAC } from '@strapi/admin/strapi-admin';
import { Button, Flex } from '@strapi/design-system';
import { Confirm } from '@sys/platform/panel';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Post } from '../../../contracts/manager/posts.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { WRITE_POSTS } from '../../permissions.ts';
import { MoveDialog } from './MoveDialog.tsx';

type Act = 'submit' | 'approve' | 'refuse' | 'recall' | 'drop';
interface Question {
  label: string;
  text: string;
  done: string;
  variant: 'default' | 'secondary' | 'danger-light';
  asks?: { label: string; hint: string; most: number };
}
const ACTS: Record<Act, Question> = {
  approve: { label: 'Approuver', text: 'Elle est planifiée telle quelle et part à son heure.', done: 'Elle est approuvée et planifiée.', variant: 'default' },
  refuse: {
    label: 'Refuser',
    text: 'Elle retourne à qui l’a écrite, avec votre note.',
    done: 'Elle est retournée à qui l’a écrite.',
    variant: 'secondary',
    asks: { label: 'Note', hint: 'Ce qu’il faut changer. Lue par qui l’a écrite.', most: 2_000 },
  },
  submit: { label: 'Soumettre', text: 'Elle part à son heure, ou attend l’accord d’une deuxième personne là où il en faut un.', done: 'Elle est soumise.', variant: 'default' },
  recall: { label: 'Reprendre', text: 'Elle redevient un brouillon, et rien ne part. Approuvée, elle devra l’être de nouveau.', done: 'Elle est de nouveau un brouillon.', variant: 'secondary' },
  drop: { label: 'Abandonner', text: 'Rien de ce qui attend ne part. Ce qui est déjà en ligne y reste.', done: 'Elle est abandonnée.', variant: 'danger-light' },
}; // prettier-ignore

interface Props {
  post: Post;
  onPost: (post: Post) => void;
  again: () => Promise<void>;
}

/** What the asker may do with a post now, each asked once more. */
export function PostActs({ post, onPost, again }: Props) {
  const { id, version, may, title } = post;
  const deed = useDeed();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC([...WRITE_POSTS]);
  const [asked, setAsked] = useState<Act | null>(null);
  const [moving, setMoving] = useState(false);
  const run = async (act: Act, note: string) => {
    const body = act === 'refuse' ? { version, note } : { version };
    const outcome = await deed<Post>({ method: 'post', path: `/posts/${id}/${act}`, body, done: ACTS[act].done });
    if (outcome.ok) onPost(outcome.data);
    else await again();
    return outcome.ok;
  };
  const copy = async () => {
    const outcome = await deed<Post>({ method: 'post', path: `/posts/${id}/copy`, body: { version }, done: 'Voici la copie, en brouillon.' }); // prettier-ignore
    if (outcome.ok) void navigate(`/plugins/social/posts/${outcome.data.id}`);
    else await again();
  };
  const acts = (Object.keys(ACTS) as Act[]).filter((act) => may[act]);
  return (
    <Flex gap={2} wrap="wrap">
      {allowedActions.canWrite === true && (
        <Button variant="tertiary" onClick={() => void copy()}>
          Copier
        </Button>
      )}
      {may.move && (
        <Button variant="secondary" onClick={() => setMoving(true)}>
          Déplacer
        </Button>
      )}
      {acts.map((act) => (
        <Button key={act} variant={ACTS[act].variant} onClick={() => setAsked(act)}>
          {ACTS[act].label}
        </Button>
      ))}
      {asked && (
        <Confirm
          title={`${ACTS[asked].label} « ${title} » ?`}
          text={ACTS[asked].text}
          submit={ACTS[asked].label}
          danger={asked === 'drop'}
          {...(ACTS[asked].asks && { asks: ACTS[asked].asks })}
          onDone={(note) => run(asked, note)}
          onClose={() => setAsked(null)}
        />
      )}
      {moving && <MoveDialog post={post} onPost={onPost} onClose={() => setMoving(false)} />}
    </Flex>
  );
}
