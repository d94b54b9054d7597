import { Confirm } from '@sys/platform/panel';
import { useDeed } from '../../calls/useDeed.ts';
import { wordsOf, type Ask } from './words.ts';

interface Props {
  ask: Ask;
  again: () => Promise<void>;
  onClose: () => void;
}

/** Asks once more, and does it. Whatever came of it, the queue is read again: what was refused has changed meanwhile. */
export function ActDialog({ ask: { act, item }, again, onClose }: Props) {
  const deed = useDeed();
  const { label, text, done, danger = false } = wordsOf(act, item);
  const send = async () => {
    const body = act === 'retry' && item.state === 'unconfirmed' ? { looked: true } : {};
    await deed({ method: 'post', path: `/deliveries/${item.id}/${act}`, body, done });
    await again();
    return true;
  };
  return <Confirm title={label} text={text} submit={label} danger={danger} onDone={send} onClose={onClose} />;
}
