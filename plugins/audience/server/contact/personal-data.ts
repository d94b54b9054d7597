import type { PersonalData } from '@sys/identity/services';

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Those written while signed in, and those from the account’s address, once that is known to be theirs. */
const THEIRS = `(m.user_id = $1 OR (m.user_id IS NULL AND m.email = (SELECT lower(u.email) FROM up_users u WHERE u.id = $1 AND u.confirmed)))`;

/** What people wrote to us, and what we answered. What the team noted is the team’s. */
export const messagesOfPeople: PersonalData = {
  name: 'messages',
  async read(db, user) {
    const { rows } = await db.query<{ answers: string }>(
      `SELECT m.name, m.email, m.subject, m.message, m.language, m.order_number AS "order", m.state, ${instant('m.created_at')} AS "sentAt",
         coalesce((SELECT json_agg(json_build_object('text', e.text, 'at', ${instant('e.created_at')}) ORDER BY e.id)
           FROM audience_message_entries e WHERE e.message = m.id AND e.kind = 'answer'), '[]')::text AS answers
       FROM audience_messages m WHERE ${THEIRS} ORDER BY m.id`,
      [user],
    );
    return rows.map(({ answers, ...row }) => ({ ...row, answers: JSON.parse(answers) as unknown }));
  },
  async erase(db, user) {
    await db.query(`DELETE FROM audience_messages m WHERE ${THEIRS}`, [user]);
  },
};
