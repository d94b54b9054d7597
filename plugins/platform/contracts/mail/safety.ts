import { z } from 'zod';
import { link, moment } from './fields.ts';

/** To whoever looks after the system: the audit trail does not hold. */
export const auditBroken = z.object({
  /** The first row that is wrong or missing. */
  row: z.number().int().min(0),
  reason: z.enum(['number', 'link', 'content', 'cut', 'noted']),
  at: moment,
  journalUrl: link,
});
