import type { World } from '../world.ts';

/** What a page answers to a browser. */
export type Reply = { html: string; status?: number } | { to: string };

export interface Visit {
  world: World;
  /** The part of the address that names something. */
  id: string;
  method: 'GET' | 'POST';
  form: URLSearchParams;
  query: URLSearchParams;
}

export interface Page {
  /** With one group: the id. */
  path: RegExp;
  answer(visit: Visit): Reply;
}
