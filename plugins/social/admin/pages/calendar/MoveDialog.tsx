import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import type { PostCard } from '../../../contracts/manager/posts.ts';
import { quoted, zoneName } from './words.ts';

interface Props {
  card: PostCard & { local?: string };
  zone: string;
  /** What is proposed for one without a time. */
  proposed: string;
  onMove: (local: string) => void;
  /** Takes its time away from it; null where it must keep one. */
  onUntime: (() => void) | null;
  onClose: () => void;
}

/** Asks for a date and an hour: the way of who does not drag, and to where the view does not reach. */
export function MoveDialog({ card, zone, proposed, onMove, onUntime, onClose }: Props) {
  const [date, setDate] = useState((card.local ?? proposed).slice(0, 10));
  const [time, setTime] = useState((card.local ?? proposed).slice(11, 16));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMove(`${date}T${time}`);
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header>
          <Modal.Title>Déplacer {quoted(card.title)}</Modal.Title>
        </Modal.Header>
        <form onSubmit={submit}>
          <Modal.Body>
            <Flex gap={4} wrap="wrap" alignItems="flex-start">
              <Field.Root required name="date">
                <Field.Label>Date</Field.Label>
                <Field.Input type="date" autoFocus value={date} required onChange={({ target }: { target: HTMLInputElement }) => setDate(target.value)} />
              </Field.Root>
              <Field.Root required name="time">
                <Field.Label>Heure</Field.Label>
                <Field.Input type="time" value={time} required onChange={({ target }: { target: HTMLInputElement }) => setTime(target.value)} />
              </Field.Root>
            </Flex>
            <Typography tag="p" variant="pi" textColor="neutral600" style={{ paddingTop: '1.2rem' }}>
              À l’heure de {zoneName(zone)}.
              {card.zone !== zone && ` Elle suivait jusqu’ici celle de ${zoneName(card.zone)}.`}
              {card.state === 'planned' && ' Elle reste approuvée et planifiée.'}
            </Typography>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              Annuler
            </Button>
            <Flex gap={2} wrap="wrap">
              {onUntime && (
                <Button variant="secondary" onClick={() => (onUntime(), onClose())}>
                  Retirer la date
                </Button>
              )}
              <Button type="submit">Déplacer</Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
} // prettier-ignore
