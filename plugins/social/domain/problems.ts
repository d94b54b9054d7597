import { MEDIA_PROBLEMS } from './media/rules.ts';
import { CHOICE_PROBLEMS } from './networks/tiktok/choices.ts';

/** Why something is not published as it stands: codes in `error.details.problems` of `not-publishable`, and in a preview. */
export const PUBLISH_PROBLEMS = [
  ...MEDIA_PROBLEMS,
  ...CHOICE_PROBLEMS,
  // Of the words.
  'caption-too-long', 'too-many-hashtags', 'too-many-mentions',
  // Of a part.
  'format', 'twice', 'account-broken', 'options',
  // Of all of it.
  'link-off',
] as const; // prettier-ignore
