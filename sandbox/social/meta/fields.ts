import { GraphError, invalid } from './errors.ts';

type Value = unknown;
export type Node = Record<string, Value | (() => Value)>;

/** `id,name,from{id}` as a tree. Modifiers such as `likes.limit(1).summary(true)` belong to their name. */
export function parseFields(text: string): Map<string, string | null> {
  const fields = new Map<string, string | null>();
  let depth = 0;
  let start = 0;
  const put = (part: string) => {
    const [, name, inner] = /^\s*([a-z_0-9]+)(?:\.[a-z_]+\([^)]*\))*(?:\{(.*)\})?\s*$/s.exec(part) ?? [];
    if (name === undefined) throw new GraphError(2500, `Syntax error "Expected name" in fields: ${part}`);
    fields.set(name, inner ?? null);
  };
  for (const [at, mark] of [...text].entries()) {
    if (mark === '{' || mark === '(') depth++;
    else if (mark === '}' || mark === ')') depth--;
    else if (mark === ',' && depth === 0) {
      put(text.slice(start, at));
      start = at + 1;
    }
  }
  put(text.slice(start));
  return fields;
}

/** What was asked of a node; its id always. A name that it does not have is refused, as Graph does. */
export function pick(node: Node, asked: string | undefined, type: string, usual = 'id'): Record<string, Value> {
  const fields = parseFields(asked || usual);
  const picked: Record<string, Value> = {};
  for (const [name, inner] of fields) {
    if (!Object.hasOwn(node, name)) throw invalid(`Tried accessing nonexisting field (${name}) on node type (${type})`);
    const given = node[name];
    const value = typeof given === 'function' ? (given as () => Value)() : given;
    // Graph leaves out what there is not.
    if (value === undefined || value === null) continue;
    picked[name] = inner === null ? value : within(value as Value, inner);
  }
  return { ...picked, id: node.id };
}

function within(value: Value, inner: string): Value {
  const names = [...parseFields(inner).keys()];
  const cut = (one: object) => Object.fromEntries(Object.entries(one).filter(([name]) => name === 'id' || names.includes(name)));
  if (typeof value !== 'object' || value === null) return value;
  const { data } = value as { data?: object[] };
  return data ? { ...value, data: data.map(cut) } : cut(value);
} // prettier-ignore

/** `2026-11-30T14:56:10+0000`, as Graph writes times. */
export const written = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, '+0000');

/** One page of a list, with the cursor to the next, and its address where there is one. */
export function listed<T>(all: readonly T[], { params, url }: { params: Record<string, string>; url: URL }, idOf: (one: T) => string) {
  const limit = Math.min(Number(params.limit ?? 25) || 25, 100);
  const from = params.after === undefined ? 0 : all.findIndex((one) => cursor(idOf(one)) === params.after) + 1;
  const page = all.slice(from, from + limit);
  const [first, last] = [page[0], page.at(-1)];
  if (first === undefined || last === undefined) return { page, paging: {} };
  const next = new URL(url);
  next.searchParams.set('after', cursor(idOf(last)));
  const cursors = { before: cursor(idOf(first)), after: cursor(idOf(last)) };
  return { page, paging: { paging: { cursors, ...(from + limit < all.length && { next: next.href }) } } };
} // prettier-ignore

const cursor = (id: string) => Buffer.from(id).toString('base64url');

/** Those made between `since` and `until`: seconds, or a time written out. */
export function between<T>(all: readonly T[], params: Record<string, string>, atOf: (one: T) => number): T[] {
  const moment = (text: string | undefined, other: number) =>
    text === undefined ? other : /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  const since = moment(params.since, 0);
  const until = moment(params.until, Infinity);
  return all.filter((one) => atOf(one) >= since && atOf(one) <= until);
}
