import type { PersonalData } from '@sys/identity/services';
import { revokeAll } from './disconnect.ts';

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The accounts that people have connected. The rows go with theirs (constraints/210-social.sql); networks are told. */
export const accountsOfPeople: PersonalData = {
  name: 'social-accounts',
  async read(db, user) {
    const { rows } = await db.query(
      `SELECT network, login, name, handle, state, problem, scopes, ${instant('connected_at')} AS "connectedAt",
         ${instant('checked_at')} AS "checkedAt"
       FROM social_accounts WHERE owner = $1 ORDER BY social_accounts.id`,
      [user],
    );
    return rows;
  },
  erase: (db, user) => revokeAll(db, user),
};
