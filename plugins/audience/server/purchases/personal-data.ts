import type { PersonalData } from '@sys/identity/services';
import { forgetPerson } from './withdraw.ts';

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** What was told of people's orders to ad platforms, because their browser allowed it. */
export const toldOfPeople: PersonalData = {
  name: 'ad-platforms',
  async read(db, user) {
    const { rows } = await db.query(
      `SELECT o.number, s.measurement, s.advertising, coalesce((
          SELECT json_agg(json_build_object('platform', p.platform, 'refund', p.refund IS NOT NULL, 'state', p.state,
            'at', ${instant('p.settled_at')}) ORDER BY p.id)
          FROM audience_purchases p WHERE p."order" = s."order"), '[]')::text AS told
       FROM audience_sales s JOIN orders_orders o ON o.id = s."order" WHERE s.person = $1 ORDER BY s."order"`,
      [user],
    );
    return rows.map((row) => ({ ...row, told: JSON.parse(String(row.told)) as unknown }));
  },
  erase: (db, user) => forgetPerson(db, user),
};
