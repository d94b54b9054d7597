import type { OfferFields } from './offer-form.ts';

/** What somebody typed about a deal, for as long as the tab lives: a page that is left or reloaded has lost nothing. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const keyOf = (deal: string) => `offer:${deal}`;

interface Draft {
  /** The deal as it was read then: one that has changed since is not overwritten by it. */
  of: string;
  fields: OfferFields;
}

/** A browser may refuse to keep anything: then nothing is kept. */
export function readOfferDraft(kept: Kept, deal: string, of: string): OfferFields | null {
  try {
    const draft = JSON.parse(kept.getItem(keyOf(deal)) ?? 'null') as Draft | null;
    return draft?.of === of ? draft.fields : null;
  } catch {
    return null;
  }
}

export function writeOfferDraft(kept: Kept, deal: string, of: string, fields: OfferFields | null): void {
  try {
    if (fields) kept.setItem(keyOf(deal), JSON.stringify({ of, fields } satisfies Draft));
    else kept.removeItem(keyOf(deal));
  } catch {
    // It is typed again then.
  }
}
