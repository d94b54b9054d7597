import { useAuth } from '@strapi/admin/strapi-admin';
import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useRead } from '@sys/platform/panel';
import type { Message, MessagePeople } from '../../contracts/contact/desk.ts';
import type { Act } from './useMessage.ts';

/** Who looks after a message: oneself with one press, or a colleague. */
export function Assignee({ message, act }: { message: Message; act: Act }) {
  const me = useAuth('Assignee', ({ user }) => user?.id);
  const { data: people } = useRead<MessagePeople>('/audience/messages/people');
  const { assignee, may } = message;
  if (!may.assign || !people) {
    return <Typography>{assignee ? `Attribué à ${assignee.name}` : 'Attribué à personne'}</Typography>;
  }
  const assign = (to: number | null, done: string) => act('assign', { assignee: to }, done);
  const own = people.find(({ id }) => id === Number(me));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root>
        <Field.Label>Attribué à</Field.Label>
        <SingleSelect
          placeholder="Personne"
          value={assignee ? String(assignee.id) : null}
          onChange={(chosen) => void assign(Number(chosen), 'Le message est attribué.')}
          onClear={() => void assign(null, 'Le message n’est plus attribué.')}
          clearLabel="N’attribuer à personne"
        >
          {people.map(({ id, name }) => (
            <SingleSelectOption key={id} value={String(id)}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {own && assignee?.id !== own.id && (
        <Button variant="secondary" onClick={() => void assign(own.id, 'Vous vous en occupez.')}>
          M’en occuper
        </Button>
      )}
    </Flex>
  );
}
