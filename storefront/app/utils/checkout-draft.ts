/**
 * What somebody typed on the page of checkout, for as long as the tab lives: a page that is reloaded, or left for the
 * sign-in and come back to, has lost nothing. Nothing of a card is ever in it, as none is typed with us.
 */
export const DRAFT_FIELDS = [
  'name', 'phone', 'email', 'address.line', 'address.district', 'address.city', 'otherCity', 'address.postcode',
  'address.note', 'method',
] as const; // prettier-ignore
export type CheckoutDraft = Partial<Record<(typeof DRAFT_FIELDS)[number], string>>;

const DRAFT = 'checkout-draft';
const KEY = 'checkout-key';
const MOST = 500;

/** A browser may refuse to keep anything: then nothing is kept. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

export const readDraft = (kept: Kept): CheckoutDraft =>
  attempt(() => {
    const found = JSON.parse(kept.getItem(DRAFT) ?? '{}') as Record<string, unknown> | null;
    return pick((name) => found?.[name]);
  }, {});

export const writeDraft = (kept: Kept, typed: FormData): void =>
  attempt(() => kept.setItem(DRAFT, JSON.stringify(pick((name) => typed.get(name)))), undefined);

function pick(valueOf: (name: string) => unknown): CheckoutDraft {
  const draft: CheckoutDraft = {};
  for (const name of DRAFT_FIELDS) {
    const value = valueOf(name);
    if (typeof value === 'string' && value !== '' && value.length <= MOST) draft[name] = value;
  }
  return draft;
}

/**
 * Names one order: kept until it was answered, so that whoever presses again after a network that failed, or reloads
 * meanwhile, gets the order that was placed and not a second one.
 */
export function orderKey(kept: Kept, make: () => string): string {
  const known = attempt(() => kept.getItem(KEY), null);
  if (known) return known;
  const key = make();
  attempt(() => kept.setItem(KEY, key), undefined);
  return key;
}

export const dropOrderKey = (kept: Kept): void => attempt(() => kept.removeItem(KEY), undefined);

const PAYING = 'checkout-paying';

/** The card page is being opened for an order: whoever comes back from it may be ahead of its word. */
export const rememberPaying = (kept: Kept, number: string): void =>
  attempt(() => kept.setItem(PAYING, number), undefined);

/** Whether the card page was opened for it from this tab; asked once. */
export function cameFromPaying(kept: Kept, number: string): boolean {
  const was = attempt(() => kept.getItem(PAYING), null) === number;
  if (was) attempt(() => kept.removeItem(PAYING), undefined);
  return was;
}

/** The order was placed: nothing of it stays in this tab. */
export function clearCheckout(kept: Kept): void {
  dropOrderKey(kept);
  attempt(() => kept.removeItem(DRAFT), undefined);
}
