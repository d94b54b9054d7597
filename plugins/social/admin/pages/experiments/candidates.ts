import type { PostCard } from '../../../contracts/manager/posts.ts';

/** Whether a post may be one of a test, as far as its card tells: in no other one, and still on the desk or waiting. */
export const canBeTested = ({ state, experiment, parts }: Pick<PostCard, 'state' | 'experiment' | 'parts'>): boolean =>
  experiment === null &&
  ['draft', 'review', 'planned'].includes(state) &&
  parts.every((part) => part.state === null || part.state === 'waiting' || part.state === 'paused');
