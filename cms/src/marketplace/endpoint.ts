import type { z } from 'zod';
import type { Language } from './messages.ts';
import type { Reader } from './pool.ts';
import type { Reply } from './reply.ts';

export interface Asked<Query> {
  query: Query;
  /** The variable part of the path: a slug or a document id. */
  id: string;
  language: Language;
  /** The path and query as they were asked, for a redirect. */
  url: URL;
  db: Reader;
}

export interface Endpoint {
  schema: z.ZodType;
  answer(asked: Asked<unknown>): Promise<Reply>;
  /** Whether the answer to this checked query may come from Redis; it must depend on nothing but the query. */
  isCached(query: unknown): boolean;
}

/** Ties an endpoint's answer to the type of its checked query. Nothing of it is kept unless `isCached` says so. */
export function endpoint<Schema extends z.ZodType>(
  schema: Schema,
  answer: (asked: Asked<z.output<Schema>>) => Promise<Reply>,
  isCached: (query: z.output<Schema>) => boolean = () => false,
): Endpoint {
  return {
    schema,
    answer: (asked) => answer(asked as Asked<z.output<Schema>>),
    isCached: (query) => isCached(query as z.output<Schema>),
  };
}
