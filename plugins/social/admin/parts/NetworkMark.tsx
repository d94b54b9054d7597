import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Network } from '../../domain/networks.ts';
import { NETWORK_NAMES } from '../words/names.ts';

/** The colour of each network, dark enough for white letters. */
const COLOURS: Record<Network, string> = { instagram: '#b0266e', facebook: '#0d5fc4', tiktok: '#161616' };
const LETTERS: Record<Network, string> = { instagram: 'Ig', facebook: 'f', tiktok: 'Tk' };

const Mark = styled.span<{ $colour: string }>`
  display: inline-grid;
  place-items: center;
  flex: none;
  width: 2.4rem;
  height: 2.4rem;
  border-radius: 6px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ $colour }) => $colour};
  color: #ffffff;
  font-size: 1.2rem;
  font-weight: 700;
`;

/** A network by its mark alone, for who knows them; read out by its name. */
export const NetworkMark = ({ network }: { network: Network }) => (
  <Mark $colour={COLOURS[network]} role="img" aria-label={NETWORK_NAMES[network]} title={NETWORK_NAMES[network]}>
    {LETTERS[network]}
  </Mark>
);

/** An account with the mark of its network. */
export const AccountName = ({ network, name, under }: { network: Network; name: string; under?: string | null }) => (
  <Flex gap={2} alignItems="center" minWidth={0}>
    <NetworkMark network={network} />
    <Flex direction="column" alignItems="flex-start" minWidth={0}>
      <Typography fontWeight="semiBold" textColor="neutral800" ellipsis dir="auto">
        {name}
      </Typography>
      {under && (
        <Typography variant="pi" textColor="neutral600">
          {under}
        </Typography>
      )}
    </Flex>
  </Flex>
);
