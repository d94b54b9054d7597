import type { PersonalData } from '@sys/identity/services';
import { revokeAll } from './disconnect.ts';

/** The accounts that people have connected. The rows go with theirs (constraints/210-social.sql); networks are told. */
export const accountsOfPeople: PersonalData = {
  name: 'social-accounts',
  async read(db, user) {
    const { rows } = await db.query(
      `SELECT network, login, name, handle, state, problem, scopes, to_json(connected_at)::text AS "connectedAt",
         to_json(checked_at)::text AS "checkedAt"
       FROM social_accounts WHERE owner = $1 ORDER BY social_accounts.id`,
      [user],
    );
    return rows;
  },
  erase: (db, user) => revokeAll(db, user),
};
