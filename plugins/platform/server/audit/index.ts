export { record, type AuditEntry } from './record.ts';
export { readHead, verify } from './verify.ts';
export { list, type AuditFilters } from './list.ts';
