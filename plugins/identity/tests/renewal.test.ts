import { DEMO_SHOPPER } from '@sys/config';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { ask } from '../../../cms/tests/security/support.ts';

let cms: TestCms;
let db: pg.Client;
beforeAll(async () => {
  cms = await startTestCms();
  db = new pg.Client({ connectionString: cms.databaseUrl });
  await db.connect();
});
afterAll(async () => {
  await db?.end();
  await cms?.close();
});

interface Tokens {
  jwt: string;
  refreshToken: string;
}
let first: Tokens;
beforeEach(async () => {
  const { email, password } = DEMO_SHOPPER;
  const { json } = await ask(cms.url, '/api/auth/local', { method: 'POST', body: { identifier: email, password } });
  first = json as unknown as Tokens;
});
const renew = (refreshToken: unknown) => ask(cms.url, '/api/auth/refresh', { method: 'POST', body: { refreshToken } });
const tokens = async (refreshToken: string) => {
  const answer = await renew(refreshToken);
  expect(answer.status).toBe(200);
  return answer.json as unknown as Tokens;
};
const whoAmI = ({ jwt }: Tokens) => ask(cms.url, '/api/users/me', { headers: { authorization: `Bearer ${jwt}` } });
const sessionOf = (token: string) =>
  (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { sessionId: string }).sessionId;

describe('a refresh token', () => {
  it('is given a successor, which works', async () => {
    const second = await tokens(first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect((await whoAmI(second)).json).toMatchObject({ email: DEMO_SHOPPER.email });
    await tokens(second.refreshToken);
  });

  it('sent twenty times at once has one successor, and nobody loses', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tokens(first.refreshToken)));
    expect(new Set(answers.map(({ refreshToken }) => refreshToken)).size).toBe(1);
    const { rows } = await db.query('SELECT status FROM strapi_sessions WHERE device_id IS NULL AND status = $1 AND session_id = $2', ['active', sessionOf(answers[0]!.refreshToken)]); // prettier-ignore
    expect(rows).toHaveLength(1);
    await tokens(answers[0]!.refreshToken);
  });

  it('sent again after a minute ends the session that came of it', async () => {
    const second = await tokens(first.refreshToken);
    await db.query(`UPDATE strapi_sessions SET created_at = created_at - interval '2 minutes' WHERE session_id = $1`, [
      sessionOf(second.refreshToken),
    ]);
    expect((await renew(first.refreshToken)).status).toBe(401);
    expect((await renew(second.refreshToken)).status).toBe(401);
  });

  it('that was forged ends nothing', async () => {
    const second = await tokens(first.refreshToken);
    await db.query(`UPDATE strapi_sessions SET created_at = created_at - interval '2 minutes' WHERE session_id = $1`, [
      sessionOf(second.refreshToken),
    ]);
    const forged = `${first.refreshToken.split('.').slice(0, 2).join('.')}.${'A'.repeat(43)}`;
    expect((await renew(forged)).status).toBe(401);
    await tokens(second.refreshToken);
  });

  it('of a session that was left is worth nothing', async () => {
    const second = await tokens(first.refreshToken);
    const left = await ask(cms.url, '/api/auth/logout', {
      method: 'POST',
      headers: { authorization: `Bearer ${second.jwt}` },
      body: { refreshToken: second.refreshToken },
    });
    expect(left.status).toBe(200);
    expect((await renew(second.refreshToken)).status).toBe(401);
    expect((await renew(first.refreshToken)).status).toBe(401);
  });

  it.each([undefined, '', 'x', 'a.b.c', 7, ['x'], { a: 1 }])('is not %j', async (token) => {
    expect((await renew(token)).status).toBe(401);
  });
});
