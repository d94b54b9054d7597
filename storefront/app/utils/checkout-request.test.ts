import { describe, expect, it } from 'vitest';
import { fieldOfRefusal, isUncertain, OTHER_CITY, readCheckout } from './checkout-request.ts';

const goods = { methods: ['card', 'cash_on_delivery'], needsAddress: true } as const;
const service = { methods: ['card', 'at_merchant'], needsAddress: false } as const;
const filled = {
  phone: ' 06 12 34 56 78 ',
  name: 'Nadia Alami',
  email: 'nadia@exemple.ma',
  'address.line': '12, rue des Orangers',
  'address.city': 'Rabat',
  method: 'card',
  terms: 'on',
};
function form(values: Record<string, string>) {
  const typed = new FormData();
  for (const [name, value] of Object.entries(values)) typed.set(name, value);
  return typed;
}
const basketOf = (basket: typeof goods | typeof service) => ({ ...basket, methods: [...basket.methods] });
const problemsOf = (values: Record<string, string>, basket: typeof goods | typeof service = goods) => {
  const read = readCheckout(form(values), basketOf(basket));
  return read.ok ? [] : read.problems.map(({ field, problem }) => `${field} ${problem}`);
};

describe('the form of checkout', () => {
  it('is read into a request', () => {
    expect(readCheckout(form(filled), basketOf(goods))).toEqual({
      ok: true,
      request: {
        phone: '06 12 34 56 78',
        name: 'Nadia Alami',
        email: 'nadia@exemple.ma',
        address: { line: '12, rue des Orangers', district: '', city: 'Rabat', postcode: '', note: '' },
        method: 'card',
        terms: true,
      },
    });
  });

  it('names what is missing, from the top of the page down', () => {
    expect(problemsOf({})).toEqual([
      'phone required', 'name required', 'email required', 'address.line required', 'address.city required',
      'method required', 'terms required',
    ]); // prettier-ignore
  });

  it('asks for an address only where something is delivered', () => {
    expect(problemsOf({ ...filled, 'address.line': '', 'address.city': '' }, service)).toEqual([]);
  });

  it('takes a city that is not in the list', () => {
    const elsewhere = { ...filled, 'address.city': OTHER_CITY };
    expect(problemsOf(elsewhere)).toEqual(['otherCity required']);
    const read = readCheckout(form({ ...elsewhere, otherCity: 'Azrou' }), basketOf(goods));
    expect(read.ok && read.request.address?.city).toBe('Azrou');
  });

  it.each(['0612345678', '+212 6 12 34 56 78', '(0033) 6.12.34.56.78'])('takes the number %s', (phone) => {
    expect(problemsOf({ ...filled, phone })).toEqual([]);
  });
  it.each(['12', 'nadia', '06 12 34 56 7a'])('does not take the number %s', (phone) => {
    expect(problemsOf({ ...filled, phone })).toEqual(['phone invalid']);
  });

  it('does not take a way to pay that the basket does not have', () => {
    expect(problemsOf({ ...filled, method: 'at_merchant' })).toEqual(['method required']);
  });

  it('wants a postcode of five digits, or none', () => {
    expect(problemsOf({ ...filled, 'address.postcode': '123' })).toEqual(['address.postcode invalid']);
    expect(problemsOf({ ...filled, 'address.postcode': '10000' })).toEqual([]);
  });
});

it('leads a refusal to its field', () => {
  expect(fieldOfRefusal('phone-invalid')).toEqual({ field: 'phone', problem: 'invalid' });
  expect(fieldOfRefusal('price-changed')).toBeNull();
});

it('knows the answers after which nobody can tell what became of the order', () => {
  expect([0, 429, 500, 503].filter(isUncertain)).toEqual([0, 429, 500, 503]);
  expect([200, 400, 409, 422].filter(isUncertain)).toEqual([]);
});
