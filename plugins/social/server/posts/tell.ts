import { isLocale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { isSamePerson, type Member } from '@sys/identity/services';
import { queueMail } from '@sys/platform/services';
import { panelOfPost } from '../pages.ts';
import { APPROVE_POSTS } from '../permissions.ts';
import type { PostRow } from './rows.ts';

// As `memberOf` counts rights: what a super administrator may is not asked of them.
const APPROVERS = `SELECT u.id, u.email, u.prefered_language AS language, coalesce(nullif(concat_ws(' ', u.firstname, u.lastname), ''), u.email) AS name
  FROM admin_users u WHERE u.is_active AND NOT coalesce(u.blocked, false) AND EXISTS (
    SELECT 1 FROM admin_users_roles_lnk l JOIN admin_roles r ON r.id = l.role_id
      JOIN admin_permissions_role_lnk pl ON pl.role_id = r.id JOIN admin_permissions p ON p.id = pl.permission_id
    WHERE l.user_id = u.id AND r.code <> 'strapi-super-admin' AND p.action = $1) ORDER BY u.id`;

interface Approver {
  id: number;
  email: string;
  language: string | null;
  name: string;
}

/** Writes to everybody who may approve a post that it waits for one of them; not to whose own it is. */
export async function tellWaiting(db: Querier, row: PostRow, submitter: Member): Promise<void> {
  const { rows } = await db.query<Approver & Record<string, unknown>>(APPROVERS, [APPROVE_POSTS]);
  const post = `pst_${row.id}`;
  const [author] = rows.filter(({ id }) => id === row.author);
  const own = [submitter.email, ...(author ? [author.email] : [])];
  for (const { id, email, language, name } of rows) {
    if (own.some((one) => isSamePerson(one, email))) continue;
    const data = { name, title: row.title, author: row.authorName, at: row.dueAt, postUrl: panelOfPost(post) };
    const locale = language !== null && isLocale(language) ? language : 'fr';
    const key = `staff-post-waiting:${post}:${row.version}:${id}`;
    await queueMail(db, { to: email, locale, kind: 'staff-post-waiting', data }, { key });
  }
}
