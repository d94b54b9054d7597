import { noSuch } from './errors.ts';

interface Page {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

export interface List<T> {
  object: 'list';
  data: T[];
  has_more: boolean;
  url: string;
}

/** A page of what there is, the newest first. */
export function listOf<T extends { id: string }>(oldestFirst: readonly T[], url: string, page: Page = {}): List<T> {
  return pageOf(oldestFirst.toReversed(), url, page);
}

/** The same in the order given: the lines of an invoice stand as they were drawn up. */
export function pageOf<T extends { id: string }>(all: readonly T[], url: string, page: Page = {}): List<T> {
  const { limit = 10, starting_after, ending_before } = page;
  const place = (id: string, param: string) => {
    const found = all.findIndex((one) => one.id === id);
    if (found < 0) throw noSuch('object', id, param);
    return found;
  };
  if (ending_before !== undefined) {
    const before = all.slice(0, place(ending_before, 'ending_before'));
    return { object: 'list', data: before.slice(-limit), has_more: before.length > limit, url };
  }
  const after = starting_after === undefined ? all : all.slice(place(starting_after, 'starting_after') + 1);
  return { object: 'list', data: after.slice(0, limit), has_more: after.length > limit, url };
}

type Created = number | { gt?: number; gte?: number; lt?: number; lte?: number } | undefined;

export function createdWithin({ created }: { created: number }, asked: Created): boolean {
  if (asked === undefined) return true;
  if (typeof asked === 'number') return created === asked;
  const { gt = -1, gte = 0, lt = Infinity, lte = Infinity } = asked;
  return created > gt && created >= gte && created < lt && created <= lte;
}
