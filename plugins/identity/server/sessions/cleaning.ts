import type { Core } from '@strapi/strapi';
import { jobsOf } from '@sys/platform/services';

/** Ended sessions are kept for three months, so that a device that comes back is no news. */
const SWEEPS = [
  `DELETE FROM identity_sessions WHERE expires_at < now() - interval '60 days'`,
  `DELETE FROM identity_challenges WHERE expires_at < now() - interval '1 day'`,
  `DELETE FROM identity_trusted_devices WHERE expires_at < now()`,
  `DELETE FROM identity_provider_flows WHERE expires_at < now()`,
  `DELETE FROM identity_provider_tickets WHERE expires_at < now()`,
  // An app that was never confirmed.
  `DELETE FROM identity_totp WHERE confirmed_at IS NULL AND created_at < now() - interval '1 day'`,
];

export function cleanSessions(strapi: Core.Strapi): void {
  jobsOf(strapi).repeat('identity.sweep', '40 3 * * *', async (_payload, { db }) => {
    for (const sweep of SWEEPS) await db.query(sweep);
  });
}
