import { explainIssue, message, type Language } from './messages.ts';
import type { ApiError } from '../../contracts/marketplace.ts';
import type { z } from 'zod';

/** An answer, its body ready as text: PostgreSQL made most of the JSON and nobody reads it again. */
export interface Reply {
  status: number;
  body: string;
  tags?: string;
  headers?: Record<string, string>;
}

export const ok = (body: string, tags: string, headers?: Record<string, string>): Reply => ({
  status: 200,
  body,
  tags,
  ...(headers && { headers }),
});

const failure = (status: number, error: ApiError['error'], headers?: Record<string, string>): Reply => ({
  status,
  body: JSON.stringify({ error } satisfies ApiError),
  ...(headers && { headers }),
});

export const notFound = (language: Language): Reply =>
  failure(404, { code: 'not_found', message: message('notFound', language) });

export const gone = (language: Language): Reply => failure(410, { code: 'gone', message: message('gone', language) });

export const moved = (location: string, language: Language): Reply =>
  failure(301, { code: 'not_found', message: message('moved', language) }, { location });

export const unavailable = (status: 500 | 503, language: Language): Reply =>
  failure(
    status,
    { code: 'unavailable', message: message('unavailable', language) },
    status === 503 ? { 'retry-after': '5' } : undefined,
  );

export function invalid(fields: Array<{ field: string; message: string }>, language: Language): Reply {
  return failure(400, { code: 'invalid_parameter', message: message('invalid', language), errors: fields });
}

export const badCursor = (language: Language): Reply =>
  invalid([{ field: 'after', message: message('cursor', language) }], language);

export function invalidQuery(error: z.ZodError, language: Language): Reply {
  const fields = error.issues.flatMap((issue) => {
    const text = explainIssue(issue, language);
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    // The name is the client's own text: it is named, not repeated at any length.
    return names.slice(0, 10).map((name) => ({ field: name.slice(0, 60), message: text }));
  });
  // One problem for each field is enough.
  return invalid(
    fields.filter(({ field }, place) => fields.findIndex((other) => other.field === field) === place),
    language,
  );
}
