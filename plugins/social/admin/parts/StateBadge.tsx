import { Badge } from '@strapi/design-system';
import type { DeliveryState } from '../../domain/delivery/states.ts';
import type { PostState } from '../../domain/posts/states.ts';
import { DELIVERY_STATE_NAMES, POST_STATE_NAMES } from '../words/names.ts';

type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger';
const POSTS: Record<PostState, Tone> = {
  draft: 'neutral',
  review: 'warning',
  planned: 'primary',
  ended: 'success',
  dropped: 'neutral',
};
const DELIVERIES: Record<DeliveryState, Tone> = {
  ...{ waiting: 'primary', working: 'primary', publishing: 'primary', published: 'success', 'in-inbox': 'success' },
  ...{ unconfirmed: 'warning', paused: 'warning', failed: 'danger', cancelled: 'neutral', deleted: 'neutral' },
};

const Toned = ({ tone, children }: { tone: Tone; children: string }) =>
  tone === 'neutral' ? (
    <Badge>{children}</Badge>
  ) : (
    <Badge backgroundColor={`${tone}100`} textColor={`${tone}700`}>
      {children}
    </Badge>
  );

export const PostStateBadge = ({ state }: { state: PostState }) => (
  <Toned tone={POSTS[state]}>{POST_STATE_NAMES[state]}</Toned>
);
export const DeliveryStateBadge = ({ state }: { state: DeliveryState }) => (
  <Toned tone={DELIVERIES[state]}>{DELIVERY_STATE_NAMES[state]}</Toned>
);
