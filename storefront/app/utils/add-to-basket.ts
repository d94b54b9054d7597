import type { BasketView } from '@sys/orders/contracts';
import { apiWrite, ApiWriteError } from './api-write.ts';

export type Added = { kind: 'added'; units: number } | { kind: 'refused'; code: string };

/** Puts what the form of a deal says into the basket. Its code comes when somebody buys, not with every deal. */
export async function addToBasket(typed: FormData, locale: string): Promise<Added> {
  const to = String(typed.get('to') ?? '').trim();
  const line = {
    deal: typed.get('deal'),
    quantity: Number(typed.get('quantity')),
    gift: to ? { to, message: String(typed.get('message') ?? '').trim() } : null,
  };
  try {
    const basket = await apiWrite<BasketView>('PUT', `/orders/basket/lines?locale=${locale}`, line);
    return { kind: 'added', units: basket.lines.reduce((sum, { quantity }) => sum + quantity, 0) };
  } catch (error) {
    return { kind: 'refused', code: (error instanceof ApiWriteError && error.code) || 'unavailable' };
  }
}
