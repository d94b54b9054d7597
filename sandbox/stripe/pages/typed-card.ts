import type { Stripe } from 'stripe';
import { newCard } from '../payments/method.ts';
import { ApiError } from '../errors.ts';
import type { World } from '../world.ts';

export type TypedCard = { ok: true; method: Stripe.PaymentMethod } | { ok: false; message: string };

/** The card in a form that was posted, or what to tell who typed it. */
export function typedCard(world: World, form: URLSearchParams, email: string | null): TypedCard {
  const [, month, year] = /^\s*(\d{1,2})\s*\/\s*(\d{2}|\d{4})\s*$/.exec(form.get('expiry') ?? '') ?? [];
  if (month === undefined || year === undefined) return { ok: false, message: 'La date d’expiration est incomplète.' };
  if (!/^\d{3,4}$/.test(form.get('cvc')?.trim() ?? '')) return { ok: false, message: 'Le code CVC est incomplet.' };
  const exp_year = Number(year.length === 2 ? `20${year}` : year);
  const name = form.get('name')?.trim() || null;
  try {
    const number = form.get('number') ?? '';
    return { ok: true, method: newCard(world, { number, exp_month: Number(month), exp_year, name, email }) };
  } catch (error) {
    if (error instanceof ApiError) return { ok: false, message: error.message };
    throw error;
  }
}
