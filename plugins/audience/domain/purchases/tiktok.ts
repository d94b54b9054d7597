import { hashedEmail, hashedPhone } from './hashed.ts';
import { dirhams, seconds, unitPrice, type Purchase } from './purchase.ts';

/**
 * The body of `POST /open_api/v1.3/event/track/`: Events API 2.0 for the web (business-api.tiktok.com/portal/docs,
 * “Report web events”). The token goes in the header `Access-Token`.
 */
export function tiktokBody(purchase: Purchase, pixel: string): object {
  const { event, at, amount, currency, lines, email, phone, signals, page } = purchase;
  return {
    event_source: 'web',
    event_source_id: pixel,
    data: [
      {
        event: 'Purchase',
        event_time: seconds(at),
        event_id: event,
        user: {
          ...(email ? { email: hashedEmail(email), phone: hashedPhone(phone) } : {}),
          ...(signals.ttclid ? { ttclid: signals.ttclid } : {}),
          ...(signals.ttp ? { ttp: signals.ttp } : {}),
          ...(signals.agent ? { user_agent: signals.agent } : {}),
        },
        page: { url: page },
        properties: {
          currency,
          value: dirhams(amount),
          content_type: 'product',
          contents: lines.map((line) => ({
            content_id: line.deal,
            content_type: 'product',
            quantity: line.quantity,
            price: unitPrice(line),
          })),
        },
      },
    ],
  };
}
