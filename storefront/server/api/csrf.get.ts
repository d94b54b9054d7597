import { defineApi } from '../utils/api-refusal.ts';
import { csrfToken } from '../utils/unsafe.ts';

/** Asked before the first write: pages are kept for everybody and bring no cookie. */
export default defineApi((event) => ({ data: { token: csrfToken(event) } }));
