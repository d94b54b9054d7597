import { COMMON_HEADERS } from '../utils/security-headers.ts';

export default defineEventHandler((event) => {
  setResponseHeaders(event, COMMON_HEADERS);
});
