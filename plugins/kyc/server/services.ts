import { actionsOf } from '@sys/platform/services';
import { caseRoutes } from './routes/cases.ts';

export * from './documents/index.ts';
export { bankAccountOf, isAccount, type BankAccount } from './cases/account.ts';
export { blindIndex, blindIndexes } from './cases/crypto.ts';
export { ensureDemoCase } from './cases/demo.ts';
export { joinCases, type CaseDocument, type Neighbours } from './cases/neighbours.ts';
export { sharesPapers } from './cases/shared.ts';
export { payoutsFrozenUntil, statusOf } from './cases/status.ts';

/** What of cases belongs to whoever is signed in. */
export const caseActions = actionsOf('kyc', caseRoutes);
