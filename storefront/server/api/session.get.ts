import { ApiRefusal, defineApi } from '../utils/api-refusal.ts';
import { callCms } from '../utils/cms-call.ts';
import { accessToken, dropSession } from '../utils/session.ts';

/** Who is signed in; `null` when nobody is. */
export default defineApi(async (event) => {
  const token = await accessToken(event);
  if (!token) return { data: null };
  const answer = await callCms(event, { path: '/api/users/me', accessToken: token });
  if (answer.status === 200) {
    const { documentId, username, email } = JSON.parse(answer.body) as Record<string, unknown>;
    return { data: { documentId, username, email } };
  }
  if (answer.status !== 401 && answer.status !== 403) throw new ApiRefusal('unavailable');
  // The account was closed since.
  dropSession(event);
  return { data: null };
});
