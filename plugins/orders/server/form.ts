import { errors } from '@strapi/utils';
import type { z } from 'zod';

/** What of a form is to be mended, by the path of the field, and why. */
interface Problem {
  field: string;
  problem: string;
}

/** What is answered as 400, with each field that is to be mended in `details.fields`. */
export function refuse(fields: readonly Problem[]): errors.ValidationError {
  const message = fields.map(({ field, problem }) => `${field || 'body'}: ${problem}`).join(', ');
  return new errors.ValidationError(message, { fields });
}

/**
 * A form has to know which of its fields is to be mended, and why: by the names of `known`, which the pages have a
 * sentence for. What stands in `content` is called by its own name.
 */
export function parseForm<Output>(schema: z.ZodType<Output>, body: unknown, known: readonly string[]): Output {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw refuse(
    parsed.error.issues.flatMap((issue) => {
      const path = issue.path.map(String);
      const within = path[0] === 'content' ? path.slice(1) : path;
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ field: [...within, key].join('.'), problem: 'unknown' }));
      return [{ field: within.join('.'), problem: known.find((name) => name === issue.message) ?? 'invalid' }];
    }),
  );
}
