/** What somebody wrote in the contact form, for as long as the tab lives: a page that is reloaded has lost nothing. */
export const CONTACT_FIELDS = ['name', 'email', 'subject', 'order', 'message'] as const;
export type ContactDraft = Partial<Record<(typeof CONTACT_FIELDS)[number], string>>;

const DRAFT = 'contact-draft';
const WISH = 'contact-wish';
const MOST = 6_000;

/** A browser may refuse to keep anything: then nothing is kept. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function pick(valueOf: (name: string) => unknown): ContactDraft {
  const draft: ContactDraft = {};
  for (const name of CONTACT_FIELDS) {
    const value = valueOf(name);
    if (typeof value === 'string' && value !== '' && value.length <= MOST) draft[name] = value;
  }
  return draft;
}

export const readContactDraft = (kept: Kept): ContactDraft =>
  attempt(() => {
    const found = JSON.parse(kept.getItem(DRAFT) ?? '{}') as Record<string, unknown> | null;
    return pick((name) => found?.[name]);
  }, {});

export const writeContactDraft = (kept: Kept, typed: FormData): void =>
  attempt(() => kept.setItem(DRAFT, JSON.stringify(pick((name) => typed.get(name)))), undefined);

/** Names one message until it was answered: whoever presses again after a network that failed sends no second one. */
export function contactWish(kept: Kept, make: () => string): string {
  const known = attempt(() => kept.getItem(WISH), null);
  if (known) return known;
  const wish = make();
  attempt(() => kept.setItem(WISH, wish), undefined);
  return wish;
}

export const dropContactWish = (kept: Kept): void => attempt(() => kept.removeItem(WISH), undefined);

/** It has arrived: nothing of it stays in this tab. */
export function clearContact(kept: Kept): void {
  dropContactWish(kept);
  attempt(() => kept.removeItem(DRAFT), undefined);
}
