import { Flex, Typography } from '@strapi/design-system';
import type { PostCard } from '../../../contracts/manager/posts.ts';
import type { DeliveryState } from '../../../domain/delivery/states.ts';
import { NetworkMark } from '../../parts/NetworkMark.tsx';
import { DELIVERY_STATE_NAMES, formatName } from '../../words/names.ts';

const TROUBLED = ['failed', 'unconfirmed', 'paused'];

/** Where a post goes, a line a part: how far it is once it is planned. */
export const CardParts = ({ parts }: Pick<PostCard, 'parts'>) => (
  <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
    {parts.map(({ account, name, network, format, state }, at) => (
      <li key={`${account} ${at}`}>
        <Flex gap={2} alignItems="center">
          <NetworkMark network={network} />
          <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
            {`${name}, ${formatName(network, format)}`}
          </Typography>
          {state !== null && (
            <Typography
              variant="pi"
              style={{ whiteSpace: 'nowrap' }}
              textColor={TROUBLED.includes(state) ? 'danger700' : 'neutral600'}
            >
              {DELIVERY_STATE_NAMES[state as DeliveryState]}
            </Typography>
          )}
        </Flex>
      </li>
    ))}
  </Flex>
);
