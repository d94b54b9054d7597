import { actionsOf } from '@sys/platform/services';
import { documentRoutes } from '../routes/documents.ts';

/** What of documents belongs to whoever is signed in. */
export const documentActions = actionsOf('kyc', documentRoutes);

export { documentsBesideCases } from './beside-cases.ts';
export { closeHouse } from './house.ts';
export { eraseDocuments, type Erased, type ErasureReason } from './erase.ts';
export { listKept, type KeptDocument } from './rows.ts';
export { setLegalHold } from './legal-hold.ts';
export { keepDocumentsUp } from './upkeep.ts';
