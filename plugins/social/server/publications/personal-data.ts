import type { PersonalData } from '@sys/identity/services';

/** What people published with us. The rows go with their account (constraints/210-social.sql); what is public at a network stays there. */
export const publicationsOfPeople: PersonalData = {
  name: 'publications',
  async read(db, user) {
    const { rows } = await db.query(
      `SELECT d.network, a.name AS account, d.format, d.caption, d.state, d.permalink, to_json(p.created_at)::text AS "createdAt",
         to_json(p.due_at)::text AS "dueAt", p.zone, to_json(d.published_at)::text AS "publishedAt"
       FROM social_publications p JOIN social_deliveries d ON d.publication = p.id JOIN social_accounts a ON a.id = d.account
       WHERE p.owner = $1 ORDER BY d.id`,
      [user],
    );
    return rows;
  },
  erase: async () => undefined,
};
