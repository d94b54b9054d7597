import { z } from 'zod';
import { centimes, link, moment, paragraphs, reference, words } from './fields.ts';

export const commissionEarned = z.object({
  name: words(80),
  deal: words(150),
  centimes,
  saleCentimes: centimes,
  soldAt: moment,
  /** When the commission can no longer be taken back by a refund; null: so long after a delivery that is still to come. */
  payableAt: moment.nullable(),
  pendingCentimes: centimes,
  dashboardUrl: link,
});

export const payoutSent = z.object({
  name: words(80),
  centimes,
  at: moment,
  reference,
  /** The account with all but its last digits hidden, e.g. `•••• 4821`. */
  account: words(40),
  dashboardUrl: link,
});

/** It came back from the bank: all of it is due again. */
export const payoutFailed = z.object({
  name: words(80),
  centimes,
  account: words(40),
  reason: paragraphs(500).optional(),
  dashboardUrl: link,
});
