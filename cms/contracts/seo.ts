import { z } from 'zod';

/** The panel's pages of findability, under /seo in the admin's own API. */

const cursor = z.string().regex(/^\d{1,12}$/);
const words = z.string().trim().max(100);

export const redirectListRequestSchema = z.object({
  q: words.optional(),
  only: z.enum(['unused']).optional(),
  cursor: cursor.optional(),
});
export interface ListedRedirect {
  /** The document. */
  id: string;
  source: string;
  target: string | null;
  kind: 'permanent' | 'temporary' | 'gone';
  active: boolean;
  note: string | null;
  /** Of the last thirty days. */
  hits: number;
  /** `YYYY-MM-DD`; `null`: never, as far as is remembered. */
  lastHit: string | null;
}
export const newRedirectRequestSchema = z.strictObject({
  source: z.string().min(1).max(1_000),
  target: z.string().max(1_000),
  kind: z.enum(['permanent', 'temporary', 'gone']),
  note: z.string().max(500).optional(),
});
export const importRequestSchema = z.strictObject({ text: z.string().min(1).max(200_000) });
export interface ImportOutcome {
  made: number;
  refused: { line: number; message: string }[];
}

/** An address that was asked for in the last thirty days and is not there. */
export interface MissingPage {
  path: string;
  people: number;
  bots: number;
  lastDay: string;
}

export const LINK_STATES = ['unchecked', 'ok', 'moved', 'broken', 'unsure'] as const;
export type LinkState = (typeof LINK_STATES)[number];
export const linkListRequestSchema = z.object({
  state: z.enum([...LINK_STATES, 'ignored']).optional(),
  q: words.optional(),
  cursor: cursor.optional(),
});
export const linkIdRequestSchema = z.object({ id: z.string().regex(/^\d{1,12}$/) });
export const ignoreRequestSchema = z.strictObject({ ignored: z.boolean() });
export interface LinkPlace {
  type: string;
  document: string;
  locale: string;
  name: string;
}
export interface ListedLink {
  id: string;
  url: string;
  inside: boolean;
  state: LinkState;
  status: number | null;
  reason: string | null;
  failingSince: string | null;
  checkedAt: string | null;
  ignored: boolean;
  places: LinkPlace[];
}
export interface LinkFigures {
  counts: Record<LinkState | 'ignored', number>;
  /** How many are still to be looked at, now. */
  waiting: number;
  lastAt: string | null;
}
