import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import type { Context } from 'koa';
import { APPROVE, AUDIT, REVIEW } from '../permissions.ts';

const SUPER = 'strapi-super-admin';

export interface Staff {
  id: number;
  name: string;
  email: string;
  reviews: boolean;
  approves: boolean;
  /** Reads what was told. A super administrator only sees that there is a case and what became of it. */
  reads: boolean;
}

interface Found {
  email: string;
  firstname: string | null;
  lastname: string | null;
  roles: { code: string; permissions?: { action: string }[] }[];
}

/**
 * Who of the staff asks, with what their roles let them do at this moment. Strapi gives a super administrator every
 * right; here these count only when a role gives them. Throws what is answered as 403 for everybody else.
 */
export async function staffOf(strapi: Core.Strapi, ctx: Context): Promise<Staff> {
  const { id } = ctx.state.user as { id: number };
  const found = (await strapi.db.query('admin::user').findOne({
    where: { id, isActive: true, blocked: false },
    populate: { roles: { populate: { permissions: true } } },
  })) as Found | null;
  const roles = found?.roles ?? [];
  const granted = new Set(
    roles
      .filter(({ code }) => code !== SUPER)
      .flatMap(({ permissions }) => (permissions ?? []).map((each) => each.action)),
  );
  const [reviews, approves, audits] = [granted.has(REVIEW), granted.has(APPROVE), granted.has(AUDIT)];
  const reads = reviews || approves || audits;
  if (!found || (!reads && !roles.some(({ code }) => code === SUPER)))
    throw new errors.ForbiddenError('Your roles do not let you see verifications.');
  const name = [found.firstname, found.lastname].filter(Boolean).join(' ') || found.email;
  return { id, name, email: found.email, reviews, approves, reads };
}

/** Whether somebody of the staff is the person of a case: the accounts are in two tables, the address is one. */
export async function isSubject(db: Querier, { email }: Staff, user: number): Promise<boolean> {
  const { rows } = await db.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [user]);
  return rows.some((person) => plainAddress(person.email) === plainAddress(email));
}

/** Without what mail servers do not mind: capitals, and what stands behind a plus. */
function plainAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at).replace(/\+.*$/, '')}${email.slice(at)}`.trim().toLowerCase();
}
