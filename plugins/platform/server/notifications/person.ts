import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

const signedIn = z.object({
  auth: z.object({ strategy: z.object({ name: z.literal('users-permissions') }) }),
  user: z.object({ id: z.number().int().positive() }),
});

/** The person who asks; null when nobody is signed in. */
export function personIfAny(ctx: Context): number | null {
  const read = signedIn.safeParse(ctx.state);
  return read.success ? read.data.user.id : null;
}

/** The person who asks. Throws what is answered as 401 for anybody else, an API token of the staff included. */
export function personOf(ctx: Context): number {
  const read = signedIn.safeParse(ctx.state);
  if (!read.success) throw new errors.UnauthorizedError('Sign in first.');
  return read.data.user.id;
}
