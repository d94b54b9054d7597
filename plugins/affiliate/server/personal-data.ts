import type { PersonalData } from '@sys/identity/services';

/**
 * What the engine holds of people by their name: what they asked to promote, and their links. Both go with the account
 * (constraints/200-affiliate.sql). Clicks are of nobody: their visitor is a number that no account knows.
 */
export const promotionsOfPeople: PersonalData = {
  name: 'affiliation',
  async read(db, user) {
    const requests = await db.query(
      `SELECT deal, state, message, reason, asked_at AS "askedAt", decided_at AS "decidedAt"
       FROM affiliate_requests WHERE influencer = $1 ORDER BY affiliate_requests.id`,
      [user],
    );
    const links = await db.query(
      `SELECT code, name, deal, state, created_at AS "createdAt"
       FROM affiliate_links WHERE influencer = $1 ORDER BY affiliate_links.id`,
      [user],
    );
    const commissions = await db.query(
      `SELECT deal, state, amount::float8, gone::float8 AS "takenBack", placed_at AS "soldAt", due_at AS "dueSince"
       FROM affiliate_commissions WHERE influencer = $1 ORDER BY affiliate_commissions.id`,
      [user],
    );
    return { requests: requests.rows, links: links.rows, commissions: commissions.rows };
  },
  async erase(db, user) {
    await db.query('DELETE FROM affiliate_links WHERE influencer = $1', [user]);
    await db.query('DELETE FROM affiliate_requests WHERE influencer = $1', [user]);
  },
};
