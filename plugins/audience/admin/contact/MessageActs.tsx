import { Button, Flex } from '@strapi/design-system';
import type { Message } from '../../contracts/contact/desk.ts';
import type { Act } from './useMessage.ts';

/** What can be done with a message beside answering it. */
export function MessageActs({ message: { may }, act }: { message: Message; act: Act }) {
  return (
    <Flex gap={2} wrap="wrap">
      {may.suspect && (
        <Button variant="tertiary" onClick={() => void act('suspect', {}, 'Le message est mis de côté.')}>
          Indésirable
        </Button>
      )}
      {may.clear && (
        <Button onClick={() => void act('clear', {}, 'Le message est avec les autres.')}>
          Ce n’est pas un indésirable
        </Button>
      )}
      {may.close && (
        <Button variant="secondary" onClick={() => void act('close', {}, 'Le message est clos.')}>
          Clore
        </Button>
      )}
      {may.reopen && (
        <Button variant="secondary" onClick={() => void act('reopen', {}, 'Le message est rouvert.')}>
          Rouvrir
        </Button>
      )}
    </Flex>
  );
}
