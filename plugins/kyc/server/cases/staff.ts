import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { isSamePerson, memberOf } from '@sys/identity/services';
import type { Context } from 'koa';
import { APPROVE, AUDIT, REVIEW } from '../permissions.ts';

export interface Staff {
  id: number;
  name: string;
  email: string;
  reviews: boolean;
  approves: boolean;
  /** Reads what was told. A super administrator only sees that there is a case and what became of it. */
  reads: boolean;
}

/**
 * Who of the staff asks, with what their roles let them do at this moment. Throws what is answered as 403 for
 * everybody else.
 */
export async function staffOf(strapi: Core.Strapi, ctx: Context): Promise<Staff> {
  const { id, name, email, may, isSuper } = await memberOf(strapi, ctx);
  const [reviews, approves, audits] = [may(REVIEW), may(APPROVE), may(AUDIT)];
  const reads = reviews || approves || audits;
  if (!reads && !isSuper) throw new errors.ForbiddenError('Your roles do not let you see verifications.');
  return { id, name, email, reviews, approves, reads };
}

/** Whether somebody of the staff is the person of a case: the accounts are in two tables, the address is one. */
export async function isSubject(db: Querier, { email }: Staff, user: number): Promise<boolean> {
  const { rows } = await db.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [user]);
  return rows.some((person) => isSamePerson(person.email, email));
}
