import { z } from 'zod';
import { link, moment, words } from './fields.ts';

/** To a member of the staff: too many wrong passwords, from wherever. Nobody signs in as them until then. */
export const staffLocked = z.object({ name: words(80), until: moment, forgotUrl: link });

/** To a member of the staff whose password has taken the place of another, whoever did it. */
export const staffPasswordChanged = z.object({ name: words(80), at: moment, forgotUrl: link });

/** To whoever of the staff may approve it: an official post waits for a second person. */
export const staffPostWaiting = z.object({
  name: words(80),
  title: words(200),
  author: words(120),
  /** When it is to leave; null: as soon as it is approved. */
  at: moment.nullable(),
  postUrl: link,
});
