/** What parts and reasons are called, for pages: without the schemas beside them, whose library a browser need not load. */
export { FIELD_LABELS } from './labels.ts';
export { REJECT_TEXTS, REQUEST_TEXTS } from './reasons.ts';
