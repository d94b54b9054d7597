import { z } from 'zod';
import { centimes, code, link, moment, reference, words } from './fields.ts';

export const orderConfirmed = z.object({
  name: words(80),
  number: reference,
  at: moment,
  items: z
    .array(z.object({ title: words(150), merchant: words(80), quantity: z.number().int().min(1), totalCentimes: centimes }))
    .min(1)
    .max(50), // prettier-ignore
  totalCentimes: centimes,
  /** Whether the money is there, or is taken at the door or where the service is. */
  payment: z.enum(['paid', 'on-delivery', 'on-site']).default('paid'),
  orderUrl: link,
});

/** The code that shows that who ordered can be reached, where no SMS can be sent. */
export const orderCode = z.object({ name: words(80), number: reference, code, expiresAt: moment, orderUrl: link });

export const voucher = z.object({
  name: words(80),
  deal: words(150),
  merchant: words(80),
  code,
  /** The `cid` of the QR code that the caller attaches, a PNG with white around it: in the dark nothing else may be white. */
  qrCid: z.string().regex(/^[\w.@-]+$/).max(100), // prettier-ignore
  place: z.object({ address: words(200), phone: words(30).optional(), mapUrl: link.optional() }),
  validUntil: moment,
  voucherUrl: link,
});

/** Vouchers of a deal that nobody has used, and that soon are worth only what was paid. */
export const voucherEnding = z.object({
  name: words(80),
  deal: words(150),
  merchant: words(80),
  count: z.number().int().min(1),
  validUntil: moment,
  orderUrl: link,
});

export const refund = z.object({
  name: words(80),
  number: reference,
  centimes,
  at: moment,
  reason: words(200).optional(),
  orderUrl: link,
});
