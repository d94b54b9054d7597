import type { FieldProblem } from '@sys/identity/contracts';
import type { BasketView } from '@sys/orders/contracts';

/** The choice in the list of cities that asks for another one. */
export const OTHER_CITY = '*';

export interface OrderRequest {
  name: string;
  phone: string;
  email: string;
  address: { line: string; district: string; city: string; postcode: string; note: string } | null;
  method: BasketView['methods'][number];
  terms: true;
}

export type ReadCheckout = { ok: true; request: OrderRequest } | { ok: false; problems: FieldProblem[] };

/** Digits with what people put between them; a country in front, or not. */
const PHONE = /^\+?[\d\s().-]{8,25}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/**
 * What the form of checkout means, or what is missing in it, in the order in which it stands on the page. The server
 * looks again: here it only saves a way.
 */
export function readCheckout(typed: FormData, basket: Pick<BasketView, 'methods' | 'needsAddress'>): ReadCheckout {
  const problems: FieldProblem[] = [];
  const text = (name: string) => String(typed.get(name) ?? '').trim();
  const needed = (name: string, shape = /./) => {
    const value = text(name);
    if (!value) problems.push({ field: name, problem: 'required' });
    else if (!shape.test(value)) problems.push({ field: name, problem: 'invalid' });
    return value;
  };
  const contact = { phone: needed('phone', PHONE), name: needed('name'), email: needed('email', EMAIL) };
  const address = basket.needsAddress ? readAddress(text, needed) : null;
  const method = basket.methods.find((one) => one === text('method'));
  if (!method) problems.push({ field: 'method', problem: 'required' });
  if (!typed.get('terms')) problems.push({ field: 'terms', problem: 'required' });
  if (problems.length > 0 || !method) return { ok: false, problems };
  return { ok: true, request: { ...contact, address, method, terms: true } };
}

function readAddress(text: (name: string) => string, needed: (name: string, shape?: RegExp) => string) {
  return {
    line: needed('address.line'),
    district: text('address.district'),
    city: text('address.city') === OTHER_CITY ? needed('otherCity') : needed('address.city'),
    postcode: text('address.postcode') ? needed('address.postcode', /^\d{5}$/) : '',
    note: text('address.note'),
  };
}

/** The field that a refusal of the server is about, when it is about one. */
export function fieldOfRefusal(code: string | undefined): FieldProblem | null {
  if (code === 'phone-invalid') return { field: 'phone', problem: 'invalid' };
  if (code === 'address-needed') return { field: 'address.line', problem: 'required' };
  return null;
}

/** Whether an answer leaves it open what became of the order: then the same key is sent again. */
export const isUncertain = (status: number): boolean => status === 0 || status >= 500 || status === 429;
