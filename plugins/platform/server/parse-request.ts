import { errors } from '@strapi/utils';
import { z } from 'zod';

/** The request as its schema reads it. Throws what Strapi answers as 400, naming each field. */
export function parseRequest<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new errors.ValidationError(z.prettifyError(parsed.error));
  return parsed.data;
}
