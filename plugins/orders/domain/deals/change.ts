import type { DealContent } from './content.ts';
import type { ChangeKind } from './states.ts';

export type ContentField = keyof DealContent;

export interface DealChange {
  /** Null: nothing is changed. */
  kind: ChangeKind | null;
  fields: ContentField[];
  /** Those that an editor has looked at. */
  reviewed: ContentField[];
}

const INSTANTS: readonly ContentField[] = ['startsAt', 'endsAt'];

/** What differs between a deal and what its merchant wants it to be. The stock, and an earlier end, are theirs at any time. */
export function changeOf(before: DealContent, after: DealContent): DealChange {
  const fields = (Object.keys(after) as ContentField[]).filter((field) => !isSame(field, before[field], after[field]));
  const earlier = new Date(after.endsAt) < new Date(before.endsAt);
  const reviewed = fields.filter((field) => field !== 'stock' && !(field === 'endsAt' && earlier));
  return { fields, reviewed, kind: reviewed.length > 0 ? 'reviewed' : fields.length > 0 ? 'free' : null };
}

function isSame(field: ContentField, one: unknown, other: unknown): boolean {
  if (INSTANTS.includes(field)) return new Date(one as string).getTime() === new Date(other as string).getTime();
  return canonical(one) === canonical(other);
}

/** The same text for the same value, in whatever order its parts are named. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
