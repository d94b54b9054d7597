import type { PersonalData } from '@sys/identity/services';
import { readMine } from './cases/applicant.ts';
import { caseOf } from './cases/rows.ts';
import { closeCase } from './cases/upkeep.ts';
import { eraseDocuments } from './documents/erase.ts';
import { listKept } from './documents/rows.ts';

/** What the verification holds of a person: their case, and that there are documents. */
export const casesOfPeople: PersonalData = {
  name: 'verification',
  async read(db, user) {
    const documents = (await listKept(db, user)).map(({ kind, mediaType }) => ({ kind, mediaType }));
    return { case: await readMine(db, user), documents };
  },
  async erase(db, user) {
    await closeCase(db, user, new Date());
    const row = await caseOf(db, user);
    if (row && row.status !== 'erased') return { kept: row.heldSince ? 'legal-hold' : 'anti-money-laundering' };
    // Brought, but never handed in.
    await eraseDocuments(db, (await listKept(db, user)).map(({ id }) => id), 'request'); // prettier-ignore
  },
};
