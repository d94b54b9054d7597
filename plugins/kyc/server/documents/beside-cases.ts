import type { Querier } from '@sys/database/marketplace';
import type { CaseKind, CaseValues } from '../../domain/case/fields.ts';
import { missingKinds } from '../../domain/documents/kinds.ts';
import { eraseDocuments } from './erase.ts';
import { setLegalHold } from './legal-hold.ts';
import { listKept } from './rows.ts';

/** What cases ask of documents: which there are, which are missing, and that they go with their case. */
export const documentsBesideCases = {
  async documents(db: Querier, user: number) {
    return (await listKept(db, user)).map(({ id, kind, mediaType }) => ({ id, kind: kind as string, mediaType: mediaType as string })); // prettier-ignore
  },

  async missingDocuments(db: Querier, user: number, kind: CaseKind, { legalForm }: CaseValues): Promise<string[]> {
    const there = (await listKept(db, user)).map((document) => document.kind);
    return missingKinds(kind, there, { autoEntrepreneur: legalForm === 'auto-entrepreneur' });
  },

  holdDocuments: setLegalHold,

  async eraseDocuments(db: Querier, user: number): Promise<void> {
    const ids = (await listKept(db, user)).map(({ id }) => id);
    await eraseDocuments(db, ids, 'retention');
  },
};
