import type { Format } from '../../networks.ts';

/** What Instagram has given us so far, in the order in which it does. */
export interface InstagramRemote {
  /** That the account may still post today was looked at. */
  quota?: boolean;
  /** Containers of the pictures of a carousel, in their order, and those of its videos that are ready. */
  children?: readonly string[];
  ready?: readonly string[];
  container?: string;
  /** When it was made: nothing is public of it before. UTC, ISO. */
  made?: string;
  /** How often the container was looked at, and whether it can be published. */
  polls?: number;
  finished?: boolean;
  /** The post. */
  media?: string;
}

export interface InstagramStep {
  name: 'quota' | 'child' | 'child-status' | 'container' | 'status' | 'publish';
  final: boolean;
}

interface Told {
  format: Format;
  media: readonly { kind: 'image' | 'video' }[];
  remote: InstagramRemote;
}

/** The child of a carousel that is to be looked at next: a video that is not ready, or null. */
export const waitingChild = ({ media, remote }: Omit<Told, 'format'>): string | null =>
  remote.children?.find((child, at) => media[at]?.kind === 'video' && !remote.ready?.includes(child)) ?? null;

/** What is to be asked of Instagram next. Whatever it has answered already is not asked for again. */
export function nextOfInstagram({ format, media, remote }: Told): InstagramStep {
  const step = (name: InstagramStep['name']): InstagramStep => ({ name, final: name === 'publish' });
  if (!remote.quota) return step('quota');
  if (remote.container) return step(remote.finished ? 'publish' : 'status');
  if (format !== 'carousel') return step('container');
  if ((remote.children?.length ?? 0) < media.length) return step('child');
  return step(waitingChild({ media, remote }) === null ? 'container' : 'child-status');
}

const MINUTE = 60;
const PATIENT_POLLS = 5;

/**
 * In how many seconds a container that is not ready is looked at again: each minute for five, as Meta asks, and then
 * less often, until it is ready or a day old, when Meta lets it expire.
 */
export const pollSeconds = (polls: number): number => (polls < PATIENT_POLLS ? MINUTE : 5 * MINUTE);
