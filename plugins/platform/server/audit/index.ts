export { record, type AuditEntry } from './record.ts';
export { readHead, verify } from './verify.ts';
export { list, listChoices, type AuditFilters, type Party } from './list.ts';
export { checkTrail, lastCheck } from './check.ts';
export { recordDocuments } from './documents.ts';
export { recordFiles } from './files.ts';
export { enter, gather } from './ledger.ts';
export { auditRequests, recordForgottenPasswords } from './requests.ts';
