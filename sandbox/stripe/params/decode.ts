import { ParameterError } from '../errors.ts';

export type Decoded = string | Decoded[] | { [name: string]: Decoded };
type Tree = Map<string, string | Tree>;

/** Reads `items[0][price]=…` as the SDK writes it: names in brackets are nested, numbers in a row an array. */
export function decode(form: URLSearchParams): Record<string, Decoded> {
  const root: Tree = new Map();
  for (const [name, value] of form) {
    const path = pathOf(name);
    let place = root;
    path.slice(0, -1).forEach((step) => {
      const there = place.get(step);
      if (there instanceof Map) return (place = there);
      const made: Tree = new Map();
      place.set(step, made);
      place = made;
    });
    const last = path.at(-1)!;
    // `expand[]` gives no place of its own: it goes after those before it.
    place.set(last === '' ? String(place.size) : last, value);
  }
  return Object.fromEntries([...root].map(([name, value]) => [name, plain(value)]));
}

function pathOf(name: string): string[] {
  const [, first, rest] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name) ?? [];
  if (first === undefined || first === '__proto__')
    throw new ParameterError(400, `Invalid request: ${name} is no name.`);
  const steps = [...(rest ?? '').matchAll(/\[([^[\]]*)\]/g)].map(([, step]) => step!);
  if (steps.includes('__proto__')) throw new ParameterError(400, `Invalid request: ${name} is no name.`);
  return [first, ...steps];
}

function plain(value: string | Tree): Decoded {
  if (typeof value === 'string') return value;
  const names = [...value.keys()];
  const places = names.map(Number).sort((one, other) => one - other);
  // Numbers in a row: `metadata[17]` is a name like another.
  if (places.every((place, at) => place === at)) return places.map((place) => plain(value.get(String(place))!));
  return Object.fromEntries([...value].map(([name, inner]) => [name, plain(inner)]));
}
