import type { TikTokChoices } from '../../../contracts/tiktok.ts';
import type { TikTokPrivacy } from '../../../domain/networks/tiktok/choices.ts';

type Direct = Extract<TikTokChoices, { mode: 'direct' }>;
/** As far as somebody has chosen: nothing is chosen for them. */
export type Chosen = Partial<Omit<Direct, 'mode' | 'consent'>> & { mode?: 'draft' | 'direct'; consent?: boolean };

export const PRIVACY_NAMES: Record<TikTokPrivacy, string> = {
  PUBLIC_TO_EVERYONE: 'Tout le monde',
  MUTUAL_FOLLOW_FRIENDS: 'Amis (abonnés mutuels)',
  FOLLOWER_OF_CREATOR: 'Abonnés',
  SELF_ONLY: 'Vous seul',
};

export const SWITCHES = [
  ['allow_comment', 'Autoriser les commentaires', 'comment_disabled'],
  ['allow_duet', 'Autoriser les duos', 'duet_disabled'],
  ['allow_stitch', 'Autoriser les collages', 'stitch_disabled'],
] as const;

/**
 * What is kept of it: what is not agreed to, or not chosen whole, is kept as far as it goes, for the draft; the server says
 * what is missing when it is submitted. `consent` is only ever true.
 */
export function optionsOf({ consent, ...chosen }: Chosen): Record<string, unknown> {
  const known = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
  return { ...(chosen.mode === 'draft' ? { mode: 'draft' } : known), ...(consent === true && { consent: true }) };
}
