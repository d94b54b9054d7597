import type { z } from 'zod';
import { check } from './params/check.ts';
import type { Decoded } from './params/decode.ts';
import type { World } from './world.ts';

type Method = 'GET' | 'POST' | 'DELETE';

export interface Route {
  method: Method;
  path: string;
  /** What is asked, checked: nothing has happened until `run`. */
  prepare(world: World, given: Record<string, Decoded>, id: string): { run(): object };
}

/** One line of the table: where, with what, and what it does. `id` is the one in the path. */
export const route = <S extends z.ZodType>(
  method: Method,
  path: string,
  schema: S,
  act: (world: World, params: z.output<S>, id: string) => object,
): Route => ({
  method,
  path,
  prepare(world, given, id) {
    const params = check(schema, given);
    return { run: () => act(world, params, id) };
  },
});

/** The line that answers a request, and the id in its path. */
export function find(routes: readonly Route[], method: string, path: string): { route: Route; id: string } | null {
  const asked = path.split('/');
  // A fixed word goes before an id: `/v1/invoices/create_preview` is no invoice.
  const fit = routes.filter((one) => one.method === method && fits(one.path.split('/'), asked));
  const exact = fit.find((one) => one.path === path);
  const route = exact ?? fit[0];
  if (!route) return null;
  const at = route.path.split('/').indexOf(':id');
  return { route, id: at < 0 ? '' : decodeURIComponent(asked[at]!) };
}

const fits = (pattern: string[], asked: string[]) =>
  pattern.length === asked.length && pattern.every((step, at) => step === ':id' || step === asked[at]);
