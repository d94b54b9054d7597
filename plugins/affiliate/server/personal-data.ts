import type { PersonalData } from '@sys/identity/services';
import { countAffiliate } from './requests/quota.ts';

/**
 * What the engine holds of people by their name: what they asked to promote, and their links. Both go with the account
 * (constraints/200-affiliate.sql), as does from where they read their pages, of which nobody can be told anything. Of the
 * code of a link a hash stays, so that nobody else takes it up (migrations/084). Clicks are of nobody: their visitor is a
 * number that no account knows.
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
    // The place that they took of each shop’s plan is free again.
    const { rows } = await db.query<{ owner: number; before: number }>(
      `WITH gone AS (DELETE FROM affiliate_requests WHERE influencer = $1 RETURNING merchant, state)
       SELECT s.owner_id AS owner, count(*)::integer AS before FROM gone g JOIN orders_shops s USING (merchant)
       WHERE g.state = 'approved' AND s.owner_id IS NOT NULL GROUP BY s.merchant, s.owner_id`,
      [user],
    );
    for (const { owner, before } of rows) await countAffiliate(db, owner, { before, after: 0 }, new Date());
    await db.query('DELETE FROM affiliate_own_addresses WHERE influencer = $1', [user]);
  },
};
