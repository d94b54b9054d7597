import type { Querier } from '@sys/database/marketplace';
import { ANSWER_MESSAGES } from '../permissions.ts';
import { nameOf } from './rows.ts';

/** Who of the staff may look after messages. As `memberOf` counts rights: what a super administrator may is not asked of them. */
export async function answerers(db: Querier): Promise<{ id: number; name: string }[]> {
  const { rows } = await db.query<{ id: number; name: string }>(
    `SELECT u.id, ${nameOf('u')} AS name FROM admin_users u WHERE u.is_active AND NOT coalesce(u.blocked, false) AND EXISTS (
       SELECT 1 FROM admin_users_roles_lnk l JOIN admin_roles r ON r.id = l.role_id
         JOIN admin_permissions_role_lnk pl ON pl.role_id = r.id JOIN admin_permissions p ON p.id = pl.permission_id
       WHERE l.user_id = u.id AND r.code <> 'strapi-super-admin' AND p.action = $1) ORDER BY name, u.id`,
    [ANSWER_MESSAGES],
  );
  return rows;
}
