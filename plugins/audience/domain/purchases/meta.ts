import { hashedDigits, hashedEmail } from './hashed.ts';
import { dirhams, seconds, unitPrice, type Purchase } from './purchase.ts';

/**
 * The body of `POST /{version}/{pixel}/events`: Conversions API, “Server Event Parameters” and “Customer Information
 * Parameters” (developers.facebook.com/docs/marketing-api/conversions-api/parameters). A website’s event needs
 * `action_source`, `event_source_url` and `client_user_agent`. The token goes in the body: addresses are logged.
 */
export function metaBody(purchase: Purchase, token: string): object {
  const { event, at, amount, currency, lines, email, phone, signals, page } = purchase;
  return {
    data: [
      {
        event_name: 'Purchase',
        event_time: seconds(at),
        event_id: event,
        event_source_url: page,
        action_source: 'website',
        user_data: {
          ...(email ? { em: [hashedEmail(email)], ph: [hashedDigits(phone)] } : {}),
          client_user_agent: signals.agent ?? 'unknown',
          ...(signals.fbp ? { fbp: signals.fbp } : {}),
          ...(signals.fbc ? { fbc: signals.fbc } : {}),
        },
        custom_data: {
          currency,
          value: dirhams(amount),
          content_type: 'product',
          content_ids: lines.map(({ deal }) => deal),
          contents: lines.map((line) => ({ id: line.deal, quantity: line.quantity, item_price: unitPrice(line) })),
        },
      },
    ],
    access_token: token,
  };
}
