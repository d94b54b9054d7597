import { z } from 'zod';
import { email, link, moment, paragraphs, reference, words } from './fields.ts';

/** To the staff; answering it answers the visitor. */
export const contactReceived = z.object({
  reference,
  name: words(100),
  email,
  subject: words(150),
  message: paragraphs(),
  at: moment,
  manageUrl: link,
});

/**
 * The automatic answer. It repeats nothing of the message: otherwise the form would deliver anybody’s
 * words to any address.
 */
export const contactReply = z.object({ reference, at: moment });

/** What the team answers, with what had been written: only whoever wrote it to us gets it back. */
export const contactAnswer = z.object({
  reference,
  name: words(100),
  answer: paragraphs(),
  message: paragraphs(),
  at: moment,
});
