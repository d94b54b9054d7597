import { Button, Field, Flex, Modal, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import type { ListedRedirect } from '../../../contracts/seo.ts';
import { KIND_NAMES } from './words.ts';
import { useDeed, type Problems } from './useDeed.ts';

interface Props {
  /** Where it begins, when that is known. */
  source?: string;
  onDone: () => Promise<unknown>;
  onClose: () => void;
}

/** A rule, written here or from an address that people asked for. */
export function NewRedirect({ source: given = '', onDone, onClose }: Props) {
  const [source, setSource] = useState(given);
  const [target, setTarget] = useState('');
  const [kind, setKind] = useState<ListedRedirect['kind']>('permanent');
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const deed = useDeed();
  const send = async () => {
    setBusy(true);
    const rule = { source, target: kind === 'gone' ? '' : target, kind, ...(note.trim() && { note: note.trim() }) };
    const outcome = await deed('/redirects', rule, () => 'La redirection est en place.');
    setBusy(false);
    if ('problems' in outcome) return setProblems(outcome.problems);
    await onDone();
    onClose();
  };
  const typed = (set: (value: string) => void) => (event: ChangeEvent<HTMLInputElement>) => set(event.target.value);
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Nouvelle redirection</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Field.Root required error={problems['source']} hint="Un chemin de ce site qui ne répond plus.">
              <Field.Label>Ancienne adresse</Field.Label>
              <Field.Input
                value={source}
                maxLength={1000}
                placeholder="/ancienne-page"
                dir="ltr"
                onChange={typed(setSource)}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
            <Field.Root error={problems['kind']}>
              <Field.Label>Comment</Field.Label>
              <SingleSelect
                value={kind}
                onChange={(value: string | number) => setKind(value as ListedRedirect['kind'])}
              >
                {Object.entries(KIND_NAMES).map(([value, name]) => (
                  <SingleSelectOption key={value} value={value}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Error />
            </Field.Root>
            {kind !== 'gone' && (
              <Field.Root required error={problems['target']} hint="La page de ce site où l’on arrive pour finir.">
                <Field.Label>Nouvelle adresse</Field.Label>
                <Field.Input
                  value={target}
                  maxLength={1000}
                  placeholder="/produits"
                  dir="ltr"
                  onChange={typed(setTarget)}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            )}
            <Field.Root hint="Facultatif : pourquoi elle existe.">
              <Field.Label>Note</Field.Label>
              <Field.Input value={note} maxLength={500} onChange={typed(setNote)} />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
          <Button disabled={busy || source.trim() === ''} onClick={() => void send()}>
            Créer
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
