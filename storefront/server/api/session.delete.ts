import { defineApi } from '../utils/api-refusal.ts';
import { signOut } from '../utils/session.ts';
import { checkUnsafe } from '../utils/unsafe.ts';

/** Signs out, here and in the CMS. */
export default defineApi(async (event) => {
  checkUnsafe(event);
  await signOut(event);
  setResponseStatus(event, 204);
  return null;
});
