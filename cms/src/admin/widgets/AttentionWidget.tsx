import { Widget, useFetchClient } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronRight } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { concernsAt } from './concerns.ts';

type Counts = Record<string, number>;

const Row = styled(Link)`
  display: flex;
  align-items: center;
  gap: 1.2rem;
  padding: 0.8rem 1.2rem;
  border-radius: 0.8rem;
  text-decoration: none;
  &:hover,
  &:focus-visible {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

/** What waits for this person, each line a link to the list behind it. */
export function AttentionWidget() {
  const { get } = useFetchClient();
  const [counts, setCounts] = useState<Counts | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let stale = false;
    get<{ data: Counts }>('/editors/attention')
      .then(({ data }) => {
        if (!stale) setCounts(data.data);
      })
      .catch(() => {
        if (!stale) setFailed(true);
      });
    return () => {
      stale = true;
    };
  }, [get]);

  if (failed) return <Widget.Error>Les chiffres n’ont pas pu être lus. Rechargez la page.</Widget.Error>;
  if (!counts) return <Widget.Loading>Lecture de ce qui attend</Widget.Loading>;
  const waiting = concernsAt(new Date()).filter(({ key }) => (counts[key] ?? 0) > 0);
  if (waiting.length === 0) return <Widget.NoData>Rien à surveiller : tout est à jour.</Widget.NoData>;

  return (
    <Box tag="ul" data-testid="attention">
      {waiting.map(({ key, one, many, tone, href }) => (
        <li key={key}>
          <Row to={href}>
            <Flex
              justifyContent="center"
              minWidth="3.6rem"
              height="2.8rem"
              paddingLeft={2}
              paddingRight={2}
              hasRadius
              background={`${tone}100`}
            >
              <Typography fontWeight="bold" textColor={`${tone}700`} style={{ fontVariantNumeric: 'tabular-nums' }}>
                {counts[key]}
              </Typography>
            </Flex>
            <Box flex="1">
              <Typography textColor="neutral800">{counts[key] === 1 ? one : many}</Typography>
            </Box>
            <Typography textColor="neutral500" aria-hidden>
              <ChevronRight />
            </Typography>
          </Row>
        </li>
      ))}
    </Box>
  );
}
