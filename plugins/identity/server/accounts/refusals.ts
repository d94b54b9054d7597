import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { problemsOf, type FieldProblem, type Problem } from '../../contracts/accounts/index.ts';

/** What Strapi answers as 400, with each field that is to be mended in `details.fields`. */
export function refuseFields(fields: FieldProblem[]): errors.ValidationError {
  const message = fields.map(({ field, problem }) => `${field || 'body'}: ${problem}`).join(', ');
  return new errors.ValidationError(message, { fields });
}

export const refuseField = (field: string, problem: Problem) => refuseFields([{ field, problem }]);

/** The body as its schema reads it. Throws what is answered as 400 and names every field that is wrong. */
export function parseBody<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const parsed = schema.safeParse(body ?? {});
  if (!parsed.success) throw refuseFields(problemsOf(parsed.error));
  return parsed.data;
}
