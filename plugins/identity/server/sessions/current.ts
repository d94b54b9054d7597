import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { readOnce } from '../read.ts';
import { openSessionOf, type Standing } from './store.ts';

const signedIn = z.object({ session: z.object({ id: z.string() }) });

/** The session that a request is made in. Throws what is answered as 401 when it opens nothing. */
export async function sessionOf(strapi: Core.Strapi, ctx: Context): Promise<Standing> {
  const read = signedIn.safeParse(ctx.state);
  const found = read.success
    ? await readOnce(strapi, (db) => openSessionOf(db, read.data.session.id, Date.now()))
    : null;
  if (!found) throw new errors.UnauthorizedError('Sign in first.');
  return found;
}
