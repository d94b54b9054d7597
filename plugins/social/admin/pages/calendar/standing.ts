import type { PostCard } from '../../../contracts/manager/posts.ts';

/** How a post stands, from its own state and those of its parts. */
export type Standing =
  | 'draft'
  | 'review'
  | 'planned'
  | 'leaving'
  | 'paused'
  | 'doubt'
  | 'failed'
  | 'published'
  | 'partly'
  | 'inbox'
  | 'dropped';

const NOT_BEGUN = [null, 'waiting', 'paused'];
const PUBLIC = ['published', 'deleted'];

/** What asks for somebody comes first. */
export function standingOf({ state, parts }: Pick<PostCard, 'state' | 'parts'>): Standing {
  if (state === 'draft' || state === 'review' || state === 'dropped') return state;
  const any = (...states: (string | null)[]) => parts.some((part) => states.includes(part.state));
  if (any('failed')) return any(...PUBLIC) ? 'partly' : 'failed';
  if (any('unconfirmed')) return 'doubt';
  if (any('paused')) return 'paused';
  if (any('in-inbox')) return 'inbox';
  if (state === 'ended') return any(...PUBLIC) ? 'published' : 'dropped';
  return any('working', 'publishing', ...PUBLIC) ? 'leaving' : 'planned';
}

/** Whether it may still be given another time. */
export const isMovable = ({ state, parts }: Pick<PostCard, 'state' | 'parts'>): boolean =>
  ['draft', 'review', 'planned'].includes(state) && parts.every((part) => NOT_BEGUN.includes(part.state));
