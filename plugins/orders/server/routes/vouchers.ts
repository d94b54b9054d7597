import { personalRoute as route } from '@sys/platform/services';

/** Under /api, for whoever bought: with an account or an order’s key. */
export const voucherRoutes = [
  route('GET', '/orders/:number/vouchers.pdf', 'vouchers.allPdf'),
  route('GET', '/orders/:number/vouchers/:id.svg', 'vouchers.svg'),
  route('GET', '/orders/:number/vouchers/:id.pdf', 'vouchers.pdf'),
  route('GET', '/orders/:number/receipt.pdf', 'receipts.pdf'),
  route('POST', '/orders/:number/refunds', 'withdrawals.ask'),
];
