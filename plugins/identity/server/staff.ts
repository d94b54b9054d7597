import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import type { Context } from 'koa';

const SUPER = 'strapi-super-admin';

/** Somebody of the staff, with the rights that their roles give them at this moment. */
export interface Member {
  id: number;
  name: string;
  email: string;
  /** Whether one of their roles gives a right, by its full name. */
  may(action: string): boolean;
  isSuper: boolean;
}

interface Found {
  email: string;
  firstname: string | null;
  lastname: string | null;
  roles: { code: string; permissions?: { action: string }[] }[];
}

/**
 * Who of the staff asks. Strapi gives a super administrator every right; here a right counts only when another role
 * gives it. Throws what is answered as 403 when their account is closed.
 */
export async function memberOf(strapi: Core.Strapi, ctx: Context): Promise<Member> {
  const { id } = ctx.state.user as { id: number };
  const found = (await strapi.db.query('admin::user').findOne({
    where: { id, isActive: true, blocked: false },
    populate: { roles: { populate: { permissions: true } } },
  })) as Found | null;
  if (!found) throw new errors.ForbiddenError('Your account is closed.');
  const granted = new Set(
    found.roles
      .filter(({ code }) => code !== SUPER)
      .flatMap(({ permissions }) => (permissions ?? []).map((each) => each.action)),
  );
  return {
    id,
    name: [found.firstname, found.lastname].filter(Boolean).join(' ') || found.email,
    email: found.email,
    may: (action) => granted.has(action),
    isSuper: found.roles.some(({ code }) => code === SUPER),
  };
}

/** Whether two addresses are one person's: accounts of the staff and of the shop are in two tables. */
export const isSamePerson = (one: string, other: string): boolean => plainAddress(one) === plainAddress(other);

/** Whether an account of the panel is that of this person, or another one of theirs; null is nobody’s. */
export async function isSameMember(
  db: Querier,
  account: number | null,
  { id, email }: Pick<Member, 'id' | 'email'>,
): Promise<boolean> {
  if (account === null) return false;
  if (account === id) return true;
  const { rows } = await db.query<{ email: string }>('SELECT email FROM admin_users WHERE id = $1', [account]);
  return rows[0] !== undefined && isSamePerson(rows[0].email, email);
}

/** Without what mail servers do not mind: capitals, and what stands behind a plus. */
function plainAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at).replace(/\+.*$/, '')}${email.slice(at)}`.trim().toLowerCase();
}
