import { ofOnePerson } from './private.ts';

const config = { middlewares: [ofOnePerson] };

/** Under /api, for whoever bought: with an account or an order’s key. */
export const voucherRoutes = [
  { method: 'GET', path: '/orders/:number/vouchers.pdf', handler: 'vouchers.allPdf', config },
  { method: 'GET', path: '/orders/:number/vouchers/:id.svg', handler: 'vouchers.svg', config },
  { method: 'GET', path: '/orders/:number/vouchers/:id.pdf', handler: 'vouchers.pdf', config },
  { method: 'GET', path: '/orders/:number/receipt.pdf', handler: 'receipts.pdf', config },
  { method: 'POST', path: '/orders/:number/refunds', handler: 'withdrawals.ask', config },
];
