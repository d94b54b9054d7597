import { Box, Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { Shown, useRead } from '@sys/platform/panel';
import { useDeferredValue, useState } from 'react';
import { styled } from 'styled-components';
import type { PostDeal } from '../../../contracts/manager/deals.ts';
import { DealLine } from './DealLine.tsx';

interface Props {
  locale: string;
  onDone: (deal: PostDeal) => void;
  onClose: () => void;
}

const Choice = styled.button`
  display: block;
  width: 100%;
  padding: 0.8rem;
  text-align: start;
  cursor: pointer;
  border-radius: 4px;
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** Looks for a deal by its title, its merchant or its city, and chooses it. */
export function DealPicker({ locale, onDone, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data, trouble } = useRead<PostDeal[]>(`/social/deals?locale=${locale}&search=${encodeURIComponent(search)}`);
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Choisir une offre</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root>
              <Field.Label>Rechercher une offre</Field.Label>
              <Field.Input
                value={typed}
                maxLength={100}
                placeholder="Titre, marchand, ville"
                onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
              />
            </Field.Root>
            <Box aria-live="polite">
              <Shown data={data} trouble={trouble}>
                {(deals) =>
                  deals.length === 0 ? (
                    <Typography textColor="neutral600">Aucune offre en vente ne correspond.</Typography>
                  ) : (
                    <ul>
                      {deals.map((deal) => (
                        <li key={deal.deal}>
                          <Choice type="button" onClick={() => onDone(deal)}>
                            <DealLine deal={deal} />
                          </Choice>
                        </li>
                      ))}
                    </ul>
                  )
                }
              </Shown>
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Revenir
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
