import { expect, it } from 'vitest';
import {
  cameFromPaying,
  clearCheckout,
  dropOrderKey,
  orderKey,
  readDraft,
  rememberPaying,
  writeDraft,
} from './checkout-draft.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}
const refusing = {
  getItem: (): never => {
    throw new Error('denied');
  },
  setItem: (): never => {
    throw new Error('denied');
  },
  removeItem: (): never => {
    throw new Error('denied');
  },
};

it('keeps what was typed, and of it only what it knows', () => {
  const here = storage();
  const typed = new FormData();
  typed.set('name', 'Nadia');
  typed.set('address.city', 'Rabat');
  typed.set('card', '4242424242424242');
  typed.set('email', '');
  writeDraft(here, typed);
  expect(readDraft(here)).toEqual({ name: 'Nadia', 'address.city': 'Rabat' });
  expect([...here.kept.values()].join()).not.toContain('4242');
});

it('reads nothing from what somebody else wrote there', () => {
  const here = storage();
  for (const text of ['no json', 'null', '[1]', '{"name":3,"phone":{}}']) {
    here.setItem('checkout-draft', text);
    expect(readDraft(here)).toEqual({});
  }
});

it('names an order once, until it was answered', () => {
  const here = storage();
  let made = 0;
  const key = () => orderKey(here, () => `key-${++made}`);
  expect([key(), key()]).toEqual(['key-1', 'key-1']);
  dropOrderKey(here);
  expect(key()).toBe('key-2');
});

it('forgets all of it when the order is placed', () => {
  const here = storage();
  const typed = new FormData();
  typed.set('phone', '0612345678');
  writeDraft(here, typed);
  orderKey(here, () => 'key');
  clearCheckout(here);
  expect(here.kept.size).toBe(0);
});

it('knows once who comes back from the card page, and for which order', () => {
  const here = storage();
  rememberPaying(here, '482719360581');
  expect(cameFromPaying(here, '000000000000')).toBe(false);
  expect([cameFromPaying(here, '482719360581'), cameFromPaying(here, '482719360581')]).toEqual([true, false]);
});

it('does without a browser that keeps nothing', () => {
  writeDraft(refusing, new FormData());
  expect(readDraft(refusing)).toEqual({});
  expect(orderKey(refusing, () => 'key')).toBe('key');
  rememberPaying(refusing, '1');
  expect(cameFromPaying(refusing, '1')).toBe(false);
  clearCheckout(refusing);
});
