import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import type { CaseValues } from '../../domain/case/fields.ts';
import { expiryOf } from '../../domain/case/retention.ts';
import { dayInMorocco } from '../../domain/person/dates.ts';
import { saveDraft } from './applicant.ts';
import { moveCase } from './move.ts';
import { indexesOf } from './risk.ts';
import { caseOf } from './rows.ts';

/** Has the merchant of the demo verified, so that her shop can be run at once. What became of her case since stays. */
export async function ensureDemoCase(
  strapi: Core.Strapi,
  { email, verified: values }: { email: string; verified: CaseValues },
): Promise<void> {
  const now = new Date();
  await inTransaction(strapi, async (db) => {
    const { rows } = await db.query<{ id: number }>('SELECT id FROM up_users WHERE email = $1 FOR UPDATE', [email]);
    if (!rows[0] || (await caseOf(db, rows[0].id))) return;
    await saveDraft(db, rows[0].id, { kind: 'merchant', values, version: 0 }, now);
    const draft = (await caseOf(db, rows[0].id))!;
    const patch = {
      ...indexesOf(values),
      submitted_at: now,
      approved_at: now,
      expires_on: expiryOf(dayInMorocco(now), values.cinExpiresOn),
    };
    await moveCase(db, draft, 'approve', 'approved', { kind: 'system', name: 'demo' }, { patch });
  });
}
