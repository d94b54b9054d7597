import { z } from 'zod';
import { centimes, link, moment, words } from './fields.ts';

/** To the merchant: what they transferred of what they owed us has come. */
export const settlementReceived = z.object({
  name: words(80),
  centimes,
  /** The date of value. */
  on: moment,
  /** What the bank calls it. */
  reference: words(60),
  /** What is still to be paid. */
  leftCentimes: centimes,
  dashboardUrl: link,
});
