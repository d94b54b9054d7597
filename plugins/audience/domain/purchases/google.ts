import { dirhams, unitPrice, type Purchase, type Refund } from './purchase.ts';
import type { Signals } from './platforms.ts';

/**
 * The bodies of `POST /mp/collect?measurement_id=&api_secret=`: Measurement Protocol for Google Analytics 4
 * (developers.google.com/analytics/devguides/collection/protocol/ga4/reference/events, `purchase` and `refund`). Nothing
 * personal is in them: who it was is the number that Google’s own tag has given the browser.
 */
export function googlePurchase(purchase: Purchase): object {
  const { event, at, amount, currency, lines, signals } = purchase;
  const items = lines.map((line) => ({ item_id: line.deal, quantity: line.quantity, price: unitPrice(line) }));
  return body(signals, at, 'purchase', { transaction_id: event, value: dirhams(amount), currency, items });
}

export function googleRefund({ event, at, amount, currency, signals }: Refund): object {
  return body(signals, at, 'refund', { transaction_id: event, value: dirhams(amount), currency });
}

function body({ ga, gaSession }: Signals, at: Date, name: string, params: object): object {
  return {
    client_id: ga,
    timestamp_micros: at.getTime() * 1000,
    // What was allowed is to be measured, and nothing beyond.
    consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
    events: [{ name, params: { ...params, ...(gaSession ? { session_id: gaSession } : {}), engagement_time_msec: 1 } }],
  };
}
