import { isFetchError, Layouts, Page, useFetchClient } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Field, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import type { DeskProgramme, DeskProgrammes } from '../../../contracts/desk.ts';
import { READ_AFFILIATION } from '../../permissions.ts';
import { instant, money } from '../fraud/words.ts';

const HEADS = ['Offre', 'Commission', 'Dépensé', 'Influenceurs', 'Liens actifs', 'Version'];
const PERCENT = new Intl.NumberFormat('fr-MA', { style: 'percent', maximumFractionDigits: 2 });

const valueOf = (value: DeskProgramme['values'][number]): string =>
  value.kind === 'percent' ? PERCENT.format(value.rate / 10_000) : `${money(value.amount)} par unité`;

export function ProgrammesPage() {
  return (
    <Page.Protect permissions={READ_AFFILIATION}>
      <Page.Main>
        <Page.Title>Programmes et liens</Page.Title>
        <Layouts.Header title="Programmes et liens" subtitle="Ce que les marchands offrent aux influenceurs" />
        <Layouts.Content>
          <Programmes />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Programmes() {
  const { get } = useFetchClient();
  const [list, setList] = useState<DeskProgrammes | null>(null);
  const [trouble, setTrouble] = useState<'denied' | 'failed' | null>(null);
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const asked = useRef(0);
  const read = useCallback(
    async (cursor: string | null) => {
      const turn = ++asked.current;
      try {
        const { data } = await get<DeskProgrammes>('/affiliate/programmes', { params: { ...(q ? { q } : {}), ...(cursor ? { cursor } : {}) } }); // prettier-ignore
        if (turn !== asked.current) return;
        setList((known) => (cursor && known ? { ...data, data: [...known.data, ...data.data] } : data));
        setTrouble(null);
      } catch (error) {
        if (turn === asked.current) setTrouble(isFetchError(error) && error.status === 403 ? 'denied' : 'failed');
      }
    },
    [get, q],
  );
  useEffect(() => {
    void read(null);
  }, [read]);
  const find = (event: FormEvent) => {
    event.preventDefault();
    setQ(typed.trim());
  };
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <form onSubmit={find}>
        <Flex alignItems="flex-end" gap={2} wrap="wrap">
          <Field.Root>
            <Field.Label>Marchand ou offre</Field.Label>
            <Field.Input
              value={typed}
              maxLength={60}
              onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
            />
          </Field.Root>
          <Button type="submit" variant="secondary" size="L">
            Chercher
          </Button>
        </Flex>
      </form>
      {list.data.length === 0 ? (
        <Typography textColor="neutral600">Aucun programme ici.</Typography>
      ) : (
        <Box style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Programmes">
          <Table colCount={HEADS.length} rowCount={list.data.length + 1}>
            <Thead>
              <Tr>
                {HEADS.map((head) => (
                  <Th key={head}>
                    <Typography variant="sigma">{head}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {list.data.map((one) => (
                <Line key={one.id} one={one} />
              ))}
            </Tbody>
          </Table>
        </Box>
      )}
      {list.next_cursor && (
        <Flex justifyContent="center">
          <Button variant="tertiary" onClick={() => void read(list.next_cursor)}>
            Afficher la suite
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function Line({ one }: { one: DeskProgramme }) {
  const spent = one.budget === null ? money(one.spent) : `${money(one.spent)} sur ${money(one.budget)}`;
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{one.title}</Typography>
        <Flex gap={2} alignItems="center">
          <Typography variant="pi" textColor="neutral600">
            {one.merchant}
          </Typography>
          {!one.open && <Badge>fermé</Badge>}
        </Flex>
      </Td>
      <Td>
        <Typography>{one.values.map(valueOf).join(', ')}</Typography>
      </Td>
      <Td>
        <Typography>{spent}</Typography>
      </Td>
      <Td>
        <Typography>{one.approved}</Typography>
      </Td>
      <Td>
        <Typography>{one.links}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral600">
          {one.version}, le {instant(one.at)}
        </Typography>
      </Td>
    </Tr>
  );
}
