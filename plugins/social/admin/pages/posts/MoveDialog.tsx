import { Box, Button, Dialog } from '@strapi/design-system';
import { useState } from 'react';
import type { Post } from '../../../contracts/manager/posts.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { TimeField } from './TimeField.tsx';

interface Props {
  post: Post;
  onPost: (post: Post) => void;
  onClose: () => void;
}

/** Another time for a post: its words stay as they were approved. */
export function MoveDialog({ post, onPost, onClose }: Props) {
  const [time, setTime] = useState({ at: post.at?.slice(0, 16) ?? null, zone: post.zone });
  const [busy, setBusy] = useState(false);
  const deed = useDeed();
  const send = async () => {
    setBusy(true);
    const body = { ...time, version: post.version };
    const outcome = await deed<Post>({ method: 'put', path: `/posts/${post.id}/time`, body, done: 'Elle part à sa nouvelle heure.' }); // prettier-ignore
    setBusy(false);
    if (!outcome.ok) return;
    onPost(outcome.data);
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content aria-describedby={undefined}>
        <Dialog.Header>{`Déplacer « ${post.title} »`}</Dialog.Header>
        <Dialog.Body>
          <Box width="100%">
            <TimeField {...time} always onChange={setTime} />
          </Box>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Revenir
            </Button>
          </Dialog.Cancel>
          <Button fullWidth disabled={busy || time.at === null} onClick={() => void send()}>
            Déplacer
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
