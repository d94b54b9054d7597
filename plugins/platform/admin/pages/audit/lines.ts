import type { AuditRow } from '../../../contracts/index.ts';

type Json = AuditRow['before'];

export interface Line {
  /** `fr › draft › title`. */
  place: string;
  before: string | null;
  after: string | null;
}

/** Before and after of a row side by side, a line for each value that differs. */
export function linesOf(before: Json, after: Json, place: readonly string[] = []): Line[] {
  const [was, is] = [membersOf(before), membersOf(after)];
  if ((was || before === null) && (is || after === null) && (was || is)) {
    const keys = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
    return [...keys].flatMap((key) => linesOf(was?.[key] ?? null, is?.[key] ?? null, [...place, key]));
  }
  if (before === null && after === null) return [];
  return [{ place: place.join(' › '), before: textOf(before), after: textOf(after) }];
}

function membersOf(value: Json): { [key: string]: Json } | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

function textOf(value: Json): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    return value.map((item) => textOf(item) ?? '—').join('\n');
  }
  return JSON.stringify(value);
}
