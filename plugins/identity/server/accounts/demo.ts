import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { DEMO_PEOPLE } from '@sys/config';
import { inTransaction } from '@sys/platform/services';
import { profileSchema } from '../../contracts/accounts/index.ts';
import { hashPassword } from './passwords.ts';
import { personByEmail } from './people.ts';
import { writeProfile } from './profile.ts';
import { setRole } from './registration.ts';

/**
 * Makes the people of the demo that are not there yet. What they changed since stays. What the CMS sets up when it
 * starts is nobody's deed and has no place in the audit trail.
 */
export async function ensureDemoPeople(strapi: Core.Strapi, people: typeof DEMO_PEOPLE): Promise<void> {
  for (const { email, username: name, password, profile } of people) {
    await inTransaction(strapi, async (db) => {
      if (await personByEmail(db, email)) return;
      await db.query(
        `INSERT INTO up_users (document_id, username, email, provider, password, confirmed, blocked, created_at, updated_at, published_at)
         SELECT $1, $2, $3, 'local', $4, true, false, t, t, t FROM (SELECT now() AT TIME ZONE 'UTC' AS t) AS clock`,
        [randomBytes(12).toString('hex'), name, email, await hashPassword(strapi, password)],
      );
      const { id } = (await personByEmail(db, email))!;
      await setRole(db, id, profile.kind);
      await writeProfile(db, id, profileSchema.parse({ name, ...profile }));
    });
  }
}
